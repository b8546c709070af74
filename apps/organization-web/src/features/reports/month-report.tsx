import {
  Actions,
  EmptyState,
  ErrorNotice,
  formatMonth,
  Icon,
  Loading,
  MainAction,
  NeedsMandate,
  RefusalNotice,
  shellText,
  useApi,
  useCan,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import { Button, NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import {
  type CorrectionReason,
  DraftReportDocument,
  ReportDocument,
  ReportMonthsDocument,
} from '../../generated/graphql.js';
import { Approve } from './approve.js';
import { Delivery } from './delivery.js';
import { reportsText } from './l10n.js';
import { MirrorTable } from './mirror-table.js';
import { type ReportMonth, StateBadge } from './month-list.js';
import styles from './reports.module.css';

const WAITING_MS = 2000;
const REASONS = ['LATE_RECORDS', 'WITHDRAWN_RECORDS', 'RECODED_NAMES', 'CORRECTED_REGISTER', 'OTHER'] as const;

/** One month: its draft in mirror view, the decision, then what became of it. */
export function MonthReport({ entry }: { entry: ReportMonth }): JSX.Element {
  const t = useText(reportsText);
  const shellT = useText(shellText);
  const language = useLanguage();
  const mayDraft = useCan()('report:draft');
  const { month, state } = entry;
  const answer = useApi(
    ReportDocument,
    { month, language },
    { pollMs: (data) => (data?.report?.state === 'APPROVED' || data?.report?.state === 'SENT' ? WAITING_MS : false) },
  );
  const draft = useCommand(DraftReportDocument, [ReportDocument, ReportMonthsDocument]);
  const result = draft.variables?.month === month ? draft.data?.draftReport : undefined;
  const report = answer.data?.data.report;
  const shown = report?.state ?? state;
  const gone = shown === 'APPROVED' || shown === 'SENT' || shown === 'RECEIPTED';
  const name = formatMonth(month, language);
  const [reason, setReason] = useState<CorrectionReason>('LATE_RECORDS');
  const run = (): void => draft.mutate({ month, reason: gone ? reason : null });
  return (
    <article className={styles['detail']} aria-labelledby="month-title">
      <div className={styles['head']}>
        <h2 id="month-title">{name}</h2>
        <StateBadge state={shown} outcome={entry.outcome} />
        {report && <span className={styles['quiet']}>{t('revision', { number: report.revision })}</span>}
      </div>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {answer.isPending && !answer.error && <Loading lines={8} />}
      {draft.error && <ErrorNotice error={draft.error} />}
      {result?.__typename === 'ReportRefused' && <RefusalNotice refusal={result} />}
      {report && <MirrorTable report={report} />}
      {report && shown === 'DRAFTED' && <Approve report={report} />}
      {report && <Delivery report={report} />}
      {answer.data && !report && (
        <EmptyState title={t('draftTitle', { month: name })} next={t('draftNext')}>
          {mayDraft ? (
            <MainAction onClick={run} loading={draft.isPending}>
              {t('draft')}
            </MainAction>
          ) : (
            <NeedsMandate permission="report:draft" />
          )}
        </EmptyState>
      )}
      {report && (
        <Actions>
          {mayDraft && gone && (
            <NativeSelect
              label={t('correctionReason')}
              value={reason}
              data={REASONS.map((value) => ({ value, label: t(`correction.${value}`) }))}
              onChange={(event) => setReason(event.currentTarget.value as CorrectionReason)}
            />
          )}
          {mayDraft && (
            <Button onClick={run} loading={draft.isPending} title={t('redraftHelp')}>
              {t(gone ? 'redraft' : 'redo')}
            </Button>
          )}
          <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {shellT('print')}
          </Button>
        </Actions>
      )}
    </article>
  );
}
