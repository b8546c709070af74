import { MainAction, NeedsMandate, useApi, useCan, useLanguage, useText } from '#web-ui';
import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { type CorrectionReason, ReportRecountDocument } from '../../generated/graphql.js';
import { ChangesTable } from './changes-table.js';
import { reportsText } from './l10n.js';
import styles from './reports.module.css';

export const REASONS: readonly CorrectionReason[] = [
  'LATE_RECORDS',
  'WITHDRAWN_RECORDS',
  'RECODED_NAMES',
  'CORRECTED_REGISTER',
  'OTHER',
];

function ReasonForm({
  pending,
  onDraft,
}: {
  pending: boolean;
  onDraft: (reason: CorrectionReason) => void;
}): JSX.Element {
  const t = useText(reportsText);
  const [reason, setReason] = useState<CorrectionReason | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <form
      className={styles['decide']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason) onDraft(reason);
      }}
    >
      <NativeSelect
        className={styles['field'] ?? ''}
        label={t('reasonLabel')}
        description={t('reasonHelp')}
        value={reason ?? ''}
        data={[
          { value: '', label: `– ${t('chooseReason')} –` },
          ...REASONS.map((value) => ({ value, label: t(`why.${value}`) })),
        ]}
        onChange={(event) => setReason(REASONS.find((value) => value === event.currentTarget.value) ?? null)}
        error={tried && !reason && t('reasonMissing')}
      />
      <div>
        <MainAction type="submit" loading={pending}>
          {t('correct')}
        </MainAction>
      </div>
    </form>
  );
}

interface CorrectionProps {
  readonly month: string;
  readonly threshold: number;
  readonly pending: boolean;
  readonly onDraft: (reason: CorrectionReason) => void;
}

/** An approved month beside its records as they are now: what differs, and the way to a new revision. */
export function Correction({ month, threshold, pending, onDraft }: CorrectionProps): JSX.Element | null {
  const t = useText(reportsText);
  const language = useLanguage();
  const mayDraft = useCan()('report:draft');
  const recount = useApi(ReportRecountDocument, { month, language }).data?.data.reportRecount;
  if (!recount || recount.changes.length === 0) return null;
  const { changes, changesForCommittee, sinceRevision } = recount;
  return (
    <section className={styles['part']} aria-labelledby="correct-title">
      <h2 id="correct-title">{t(changesForCommittee ? 'correctTitle' : 'sameTitle')}</h2>
      <p className={styles['quiet']}>
        {changesForCommittee ? t('correctLead', { number: sinceRevision }) : t('sameNext')}
      </p>
      <ChangesTable changes={changes} since={sinceRevision} threshold={threshold} isSent={false} />
      {changesForCommittee &&
        (mayDraft ? <ReasonForm pending={pending} onDraft={onDraft} /> : <NeedsMandate permission="report:draft" />)}
    </section>
  );
}
