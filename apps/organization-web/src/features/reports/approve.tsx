import {
  ConfirmAction,
  ErrorNotice,
  NeedsMandate,
  RefusalNotice,
  thisMonth,
  useApi,
  useCan,
  useCommand,
  useLanguage,
  useRefresh,
  useText,
} from '#web-ui';
import type { JSX } from 'react';
import {
  ApproveReportDocument,
  FederationDocument,
  ReportDocument,
  ReportMonthsDocument,
} from '../../generated/graphql.js';
import { countSent, type Report } from './cells.js';
import { reportsText } from './l10n.js';
import styles from './reports.module.css';

/** The main action of the page: asks once, saying how many numbers leave, then approves exactly the draft that was shown. */
export function Approve({ report }: { report: Report }): JSX.Element {
  const t = useText(reportsText);
  const can = useCan();
  const refresh = useRefresh();
  const language = useLanguage();
  const federation = useApi(FederationDocument, { language }, { enabled: can('exchange:read') });
  const approve = useCommand(ApproveReportDocument);
  const result = approve.data?.approveReport;
  const { numbers, withheld } = countSent(report.cells);
  const over = report.month < thisMonth();
  const alone = federation.data?.data.peers.length === 0;
  if (!can('report:approve')) return <NeedsMandate permission="report:approve" />;
  if (!over) return <p className={styles['quiet']}>{t('notOver')}</p>;
  const run = (): void =>
    approve.mutate(
      { month: report.month, draftHash: report.draftHash },
      { onSettled: () => refresh(ReportDocument, ReportMonthsDocument, FederationDocument) },
    );
  return (
    <div className={styles['decide']}>
      {approve.error && <ErrorNotice error={approve.error} />}
      {result?.__typename === 'ReportRefused' && <RefusalNotice refusal={result} />}
      <div>
        <ConfirmAction
          action={t('approve')}
          confirm={t('yes')}
          pending={approve.isPending}
          onConfirm={run}
          consequence={
            <>
              <p>
                {t('sends', { count: numbers })}{' '}
                {withheld > 0 && t('withheld', { count: withheld, threshold: report.threshold })} {t('correctable')}
              </p>
              <p>{t(alone ? 'noFederation' : 'inLedger')}</p>
            </>
          }
        />
      </div>
    </div>
  );
}
