import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Section } from '../components/section.js';
import styles from '../democracy/democracy.module.css';
import { HeldOfficesDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/session-context.js';
import { OpenRecallPetitionDocument, RecallPetitionsDocument } from './generated/graphql.js';
import { recallsText } from './l10n.js';
import { RecallNotice } from './recall-notice.js';

/** For whoever may vote: a mandate that is not their own, and the question. There is no text to write. */
export function OpenPetition(): JSX.Element {
  const t = useText(recallsText);
  const officeName = useOfficeName();
  const { me } = useSession();
  const [mandateId, setMandate] = useState('');
  const [kind, setKind] = useState('recall');
  const open = useCommand(OpenRecallPetitionDocument, [RecallPetitionsDocument]);
  const offices = useApi(HeldOfficesDocument, {}).data?.data.offices ?? [];
  const held = offices.flatMap(({ code, title, mandates }) =>
    mandates
      .filter(({ state, holderRef }) => state === 'held' && holderRef !== me.personRef)
      .map(({ id, holderName }) => ({ value: id, label: `${officeName(code, title)}, ${holderName ?? t('erased')}` })),
  );
  return (
    <Section id="open" title={t('openTitle')} screenOnly>
      <RecallNotice error={open.error} answer={open.data?.openRecallPetition} />
      <form className={styles['form']} aria-label={t('openTitle')} onSubmit={(event) => event.preventDefault()}>
        <NativeSelect
          label={t('mandate')}
          value={mandateId}
          data={[{ value: '', label: t('choose') }, ...held]}
          onChange={(event) => setMandate(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('question')}
          value={kind}
          data={[
            { value: 'recall', label: t('askRecall') },
            { value: 'confidence', label: t('askConfidence') },
          ]}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
        <ConfirmAction
          action={t('open')}
          confirm={t('openYes')}
          consequence={t('openConfirm')}
          disabled={mandateId === ''}
          pending={open.isPending}
          onConfirm={() => open.mutate({ mandateId, kind })}
        />
      </form>
    </Section>
  );
}
