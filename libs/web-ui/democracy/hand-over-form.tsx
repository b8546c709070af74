import { Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { HeldOfficesDocument, LeadershipRecordDocument, WriteHandOverDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { democracyText } from '../l10n/democracy.js';
import { useDraft } from '../shell/use-draft.js';
import styles from './democracy.module.css';
import type { HandOverDue } from './turn-facts.js';

const EMPTY = { openTasks: '', whereThingsAre: '', comingDates: '' };
const FIELDS = ['openTasks', 'whereThingsAre', 'comingDates'] as const;

/** The note that closes a term. What was typed survives a reload until it is sent. */
export function HandOverForm({ due: { office, mandate, own } }: { due: HandOverDue }): JSX.Element {
  const t = useText(democracyText);
  const language = useLanguage();
  const officeName = useOfficeName();
  const draft = useDraft<Record<(typeof FIELDS)[number], string>>(`hand-over.${mandate.id}`, EMPTY);
  const write = useCommand(WriteHandOverDocument, [HeldOfficesDocument, LeadershipRecordDocument]);
  const result = write.data?.writeHandOver;
  const refused = result?.__typename === 'HandOverRefused' ? result : null;
  const day = formatDay(mandate.endsOn, language);
  const why = own ? (mandate.handOver === 'overdue' ? 'handOverOverdue' : 'handOverSoon') : 'handOverFor';
  const send = (): void =>
    write.mutate(
      { input: { mandateId: mandate.id, ...draft.value } },
      { onSuccess: ({ writeHandOver }) => void (writeHandOver.__typename === 'HandedOver' && draft.clear()) },
    );
  return (
    <Section
      id={`hand-over-${mandate.id}`}
      title={t('handOverTitle', { office: officeName(office.code, office.title) })}
      lead={t(why, { day, name: mandate.holderName ?? t('erased') })}
      screenOnly
    >
      <div className={styles['form']}>
        <p className={styles['quiet']}>{t('noContacts')}</p>
        {draft.restored && <output>{t('restored')}</output>}
        {write.error && <ErrorNotice error={write.error} />}
        {refused && <RefusalNotice refusal={refused} />}
        {FIELDS.map((field) => (
          <Textarea
            key={field}
            label={t(field)}
            value={draft.value[field]}
            autosize
            minRows={2}
            maxLength={5000}
            required={field !== 'comingDates'}
            aria-invalid={refused?.field === field}
            onChange={(event) => draft.set({ [field]: event.currentTarget.value })}
          />
        ))}
        <ConfirmAction
          action={t('handOver')}
          confirm={t('handOverYes')}
          consequence={t('handOverConfirm')}
          onConfirm={send}
          pending={write.isPending}
          disabled={!draft.value.openTasks.trim() || !draft.value.whereThingsAre.trim()}
        />
      </div>
    </Section>
  );
}
