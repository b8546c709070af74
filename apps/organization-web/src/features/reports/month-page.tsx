import { ErrorNotice, formatMonth, Loading, Notice, PageHeader, PageLink, useApi, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { useParams } from 'wouter';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import { reportsText } from './l10n.js';
import { MonthReport } from './month-report.js';
import styles from './reports.module.css';
import type { ReportMonth } from './state-badge.js';

/** The ways to the month before and after. */
function Neighbours({ months, month }: { months: readonly ReportMonth[]; month: string }): JSX.Element {
  const t = useText(reportsText);
  const language = useLanguage();
  const sorted = months.map((entry) => entry.month).toSorted();
  const place = sorted.indexOf(month);
  const [before, after] = [sorted[place - 1], sorted[place + 1]];
  return (
    <nav className={styles['neighbours']} aria-label={t('months')} data-screen-only>
      {before && (
        <PageLink href={`/reports/${before}`} icon="back">
          {t('earlierMonth', { month: formatMonth(before, language) })}
        </PageLink>
      )}
      {after && (
        <PageLink href={`/reports/${after}`} icon="next">
          {t('laterMonth', { month: formatMonth(after, language) })}
        </PageLink>
      )}
    </nav>
  );
}

/** The report of one month. */
export function MonthPage(): JSX.Element {
  const t = useText(reportsText);
  const language = useLanguage();
  const { month } = useParams<{ month: string }>();
  const answer = useApi(ReportMonthsDocument, {});
  const months = answer.data?.data.reportMonths;
  const entry = months?.find((candidate) => candidate.month === month);
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  const name = isMonth ? formatMonth(month, language) : t('noMonthName');
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href="/reports" icon="back">
            {t('all')}
          </PageLink>
        </div>
        <PageHeader title={t('monthTitle', { month: name })} />
      </div>
      {answer.error && !months && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!months && !answer.error && <Loading lines={8} />}
      {months && !entry && (
        <Notice tone="info" title={t('noMonth', { month: name })}>
          {t('noMonthNext')}
        </Notice>
      )}
      {entry && <MonthReport entry={entry} />}
      {months && entry && <Neighbours months={months} month={month} />}
    </div>
  );
}
