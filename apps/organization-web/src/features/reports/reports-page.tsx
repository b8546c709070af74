import { EmptyState, ErrorNotice, Loading, Section, useApi, useCurrentMonth, useText } from '#web-ui';
import { type JSX, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import { monthToShow } from './cells.js';
import { reportsText } from './l10n.js';
import { MonthList } from './month-list.js';
import { MonthReport } from './month-report.js';
import styles from './reports.module.css';

/** The months, and the report of one of them: that of the address, else the one to look at first. */
export function ReportsPage(): JSX.Element {
  const { month } = useParams<{ month?: string }>();
  const [, go] = useLocation();
  const t = useText(reportsText);
  const answer = useApi(
    ReportMonthsDocument,
    {},
    {
      pollMs: (data) =>
        data?.reportMonths.some(({ state }) => state === 'APPROVED' || state === 'SENT') ? 4000 : false,
    },
  );
  const current = useCurrentMonth();
  const months = answer.data?.data.reportMonths;
  // Kept once it is found: approving a month must not turn the page to the next one.
  const [first, setFirst] = useState<string | null>(null);
  if (first === null && months && months.length > 0) setFirst(monthToShow(months, current));
  const chosen = months?.find((entry) => entry.month === month) ?? months?.find((entry) => entry.month === first);
  return (
    <Section isPage id="reports" title={t('title')} lead={t('lead')}>
      {answer.error && !months && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!months && !answer.error && <Loading lines={8} />}
      {months?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {months && chosen && (
        <div className={styles['layout']}>
          <MonthList months={months} chosen={chosen.month} onMonth={(chosen) => go(`/reports/${chosen}`)} />
          <MonthReport key={chosen.month} entry={chosen} />
        </div>
      )}
    </Section>
  );
}
