import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Actions, Section } from '../components/section.js';
import { PrepareOwnDataDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { ConfirmIdentity } from '../settings/confirm-identity.js';
import { privacyText } from './l10n.js';

type Format = 'json' | 'csv';

/** One's own data as a file, by a link that works once; who has not shown for long who they are is asked first. */
export function TakeSection(): JSX.Element {
  const t = useText(privacyText);
  const prepare = useCommand(PrepareOwnDataDocument);
  const [wanted, setWanted] = useState<Format>('json');
  const result = prepare.data?.prepareOwnData;
  const take = (format: Format): void => {
    setWanted(format);
    prepare.mutate(
      {},
      {
        onSuccess: ({ prepareOwnData: made }) =>
          made.__typename === 'OwnDataLink' && window.location.assign(`${made.path}?format=${format}`),
      },
    );
  };
  return (
    <Section id="take" title={t('take')} lead={t('takeLead')} screenOnly>
      {prepare.error && <ErrorNotice error={prepare.error} />}
      {result?.__typename === 'OwnDataLink' && <Notice tone="info" title={t('taken')} />}
      {result?.__typename === 'OwnDataRefused' ? (
        <ConfirmIdentity onConfirmed={() => take(wanted)} />
      ) : (
        <Actions>
          <MainAction loading={prepare.isPending} onClick={() => take('json')}>
            {t('takeFile')}
          </MainAction>
          <Button disabled={prepare.isPending} onClick={() => take('csv')}>
            {t('takeTable')}
          </Button>
        </Actions>
      )}
    </Section>
  );
}
