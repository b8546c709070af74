import {
  Actions,
  downloadText,
  EmptyState,
  ErrorNotice,
  formatMonth,
  Icon,
  Loading,
  MainAction,
  NeedsMandate,
  RefusalNotice,
  shellText,
  toCsv,
  useApi,
  useCan,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import {
  type CorrectionReason,
  DraftReportDocument,
  ReportDocument,
  ReportMonthsDocument,
  ReportRecountDocument,
  ReportRevisionsDocument,
} from '../../generated/graphql.js';
import { Approve } from './approve.js';
import type { Report } from './cells.js';
import { ChangesTable } from './changes-table.js';
import { Correction } from './correction.js';
import { Delivery } from './delivery.js';
import { History } from './history.js';
import { reportsText } from './l10n.js';
import { MirrorTable } from './mirror-table.js';
import styles from './reports.module.css';
import { type ReportMonth, StateBadge } from './state-badge.js';

const WAITING_MS = 2_000;

/** The figures as a file: what was counted beside what leaves. */
function Paper({ report }: { report: Report }): JSX.Element {
  const t = useText(reportsText);
  const shellT = useText(shellText);
  const save = (): void => {
    const header = [t('indicator'), t('own'), t('sent')];
    const rows = report.cells.map(({ label, codeLabel, own, sent }) => [
      codeLabel ? `${label}: ${codeLabel}` : label,
      own,
      sent ?? shellT('fewerThan', { threshold: report.threshold }),
    ]);
    downloadText(`report-${report.month}-${report.revision}.csv`, toCsv(header, rows));
  };
  return (
    <>
      <Button leftSection={<Icon name="download" />} onClick={save}>
        {shellT('download')}
      </Button>
      <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
        {shellT('print')}
      </Button>
    </>
  );
}

/** Where the report stands, in a sentence. */
function Standing({ report, outcome }: { report: Report; outcome: string | null }): JSX.Element {
  const t = useText(reportsText);
  const { state, revision } = report;
  const refused = outcome === 'refused' && state !== 'DRAFTED';
  const words =
    state === 'DRAFTED' && revision > 1
      ? t('standing.correction', { number: revision - 1 })
      : t(`standing.${refused ? 'refused' : state === 'NOT_DRAFTED' ? 'DRAFTED' : state}`);
  return <p>{words}</p>;
}

/** One month: its draft in mirror view, the decision, then what became of it. */
export function MonthReport({ entry }: { entry: ReportMonth }): JSX.Element {
  const t = useText(reportsText);
  const language = useLanguage();
  const mayDraft = useCan()('report:draft');
  const { month, outcome } = entry;
  const answer = useApi(
    ReportDocument,
    { month, language },
    { pollMs: (data) => (data?.report?.state === 'APPROVED' || data?.report?.state === 'SENT' ? WAITING_MS : false) },
  );
  const draft = useCommand(DraftReportDocument, [
    ReportDocument,
    ReportMonthsDocument,
    ReportRecountDocument,
    ReportRevisionsDocument,
  ]);
  const result = draft.data?.draftReport;
  const report = answer.data?.data.report;
  const isDraft = report?.state === 'DRAFTED';
  const run = (reason: CorrectionReason | null): void => draft.mutate({ month, reason });
  return (
    <>
      <div className={styles['head']}>
        <StateBadge state={report?.state ?? entry.state} outcome={outcome} />
        {report && <span className={styles['quiet']}>{t('revision', { number: report.revision })}</span>}
      </div>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {answer.isPending && !answer.error && <Loading lines={8} />}
      {draft.error && <ErrorNotice error={draft.error} />}
      {result?.__typename === 'ReportRefused' && <RefusalNotice refusal={result} />}
      {answer.data && !report && (
        <EmptyState title={t('draftTitle', { month: formatMonth(month, language) })} next={t('draftNext')}>
          {mayDraft ? (
            <MainAction onClick={() => run(null)} loading={draft.isPending}>
              {t('draft')}
            </MainAction>
          ) : (
            <NeedsMandate permission="report:draft" />
          )}
        </EmptyState>
      )}
      {report && (
        <>
          <Standing report={report} outcome={outcome} />
          {report.correctionReason && <p>{t('correctedBecause', { reason: t(`why.${report.correctionReason}`) })}</p>}
          {report.changes.length > 0 && (
            <section className={styles['part']} aria-labelledby="changes-title">
              <h2 id="changes-title">{t('changesTitle')}</h2>
              <ChangesTable
                changes={report.changes}
                since={report.revision - 1}
                threshold={report.threshold}
                isSent={!isDraft}
              />
            </section>
          )}
          <div className={styles['part']}>
            <MirrorTable report={report} />
          </div>
          {isDraft && <Approve report={report} />}
          {!isDraft && (
            <Correction month={month} threshold={report.threshold} pending={draft.isPending} onDraft={run} />
          )}
          <Delivery report={report} />
          <Actions>
            {isDraft && mayDraft && (
              <Button onClick={() => run(report.correctionReason)} loading={draft.isPending} title={t('redraftHelp')}>
                {t('redo')}
              </Button>
            )}
            <Paper report={report} />
          </Actions>
          <History month={month} revision={report.revision} />
        </>
      )}
    </>
  );
}
