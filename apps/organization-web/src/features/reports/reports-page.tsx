import {
  EmptyState,
  ErrorNotice,
  formatMonth,
  Loading,
  MainLink,
  PageHeader,
  PageLink,
  thisMonth,
  useApi,
  useLanguage,
  useText,
} from '#web-ui';
import type { JSX } from 'react';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import { CatalogueSection } from './catalogue-section.js';
import { monthToShow } from './cells.js';
import { reportsText } from './l10n.js';
import { MonthList } from './month-list.js';
import styles from './reports.module.css';
import type { ReportMonth } from './state-badge.js';

const WAITING_MS = 4_000;

/** The month that waits for somebody: the way to it is what this page is for. */
function Next({ months }: { months: readonly ReportMonth[] }): JSX.Element {
  const t = useText(reportsText);
  const language = useLanguage();
  const month = monthToShow(months, thisMonth());
  const entry = months.find((candidate) => candidate.month === month);
  const open = entry?.state === 'DRAFTED' ? 'read' : entry?.state === 'NOT_DRAFTED' ? 'begin' : null;
  if (!month || !open) return <p className={styles['quiet']}>{t('allDone')}</p>;
  return <MainLink href={`/reports/${month}`}>{t(open, { month: formatMonth(month, language) })}</MainLink>;
}

/** All months with what became of their reports. */
export function ReportsPage(): JSX.Element {
  const t = useText(reportsText);
  const answer = useApi(
    ReportMonthsDocument,
    {},
    {
      pollMs: (data) =>
        // A first import may be under way.
        data?.reportMonths.length === 0 ||
        data?.reportMonths.some(({ state }) => state === 'APPROVED' || state === 'SENT')
          ? WAITING_MS
          : false,
    },
  );
  const months = answer.data?.data.reportMonths;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {answer.error && !months && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!months && !answer.error && <Loading lines={8} lineHeight={60} />}
      {months?.length === 0 && (
        <EmptyState title={t('none')} next={t('noneNext')}>
          <PageLink href="/resources" icon="resources">
            {t('toResources')}
          </PageLink>
        </EmptyState>
      )}
      {months && months.length > 0 && (
        <>
          <div>
            <Next months={months} />
          </div>
          <MonthList months={months} />
        </>
      )}
      <CatalogueSection />
    </div>
  );
}
