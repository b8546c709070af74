import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Actions, Section } from '../components/section.js';
import { PrepareOwnDataDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { privacyText } from './l10n.js';

/** One's own data as a file, by a link that works once. */
export function TakeSection(): JSX.Element {
  const t = useText(privacyText);
  const prepare = useCommand(PrepareOwnDataDocument);
  const take = (format: 'json' | 'csv'): void =>
    prepare.mutate(
      {},
      { onSuccess: ({ prepareOwnData }) => window.location.assign(`${prepareOwnData.path}?format=${format}`) },
    );
  return (
    <Section id="take" title={t('take')} lead={t('takeLead')} screenOnly>
      {prepare.error && <ErrorNotice error={prepare.error} />}
      {prepare.data && <Notice tone="info" title={t('taken')} />}
      <Actions>
        <MainAction loading={prepare.isPending} onClick={() => take('json')}>
          {t('takeFile')}
        </MainAction>
        <Button disabled={prepare.isPending} onClick={() => take('csv')}>
          {t('takeTable')}
        </Button>
      </Actions>
    </Section>
  );
}
