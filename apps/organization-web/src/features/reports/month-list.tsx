import { formatMonth, StatusBadge, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { reportsText } from './l10n.js';
import styles from './reports.module.css';
import { type ReportMonth, StateBadge } from './state-badge.js';

function MonthLine({ entry }: { entry: ReportMonth }): JSX.Element {
  const t = useText(reportsText);
  const language = useLanguage();
  const { month, state, outcome, revision, approvedRevision, recordsChanged } = entry;
  return (
    <li>
      <Link href={`/reports/${month}`} className={styles['month'] ?? ''}>
        <span className={styles['name']}>{formatMonth(month, language)}</span>
        <span className={styles['states']}>
          {(approvedRevision ?? revision ?? 1) > 1 && (
            <span className={styles['quiet']}>{t('revisions', { number: revision ?? 1 })}</span>
          )}
          {recordsChanged && state !== 'DRAFTED' && (
            <StatusBadge tone="attention" icon="draft" word={t('recordsChanged')} />
          )}
          <StateBadge state={state} outcome={outcome} />
        </span>
      </Link>
    </li>
  );
}

/** Months by year, the latest first, each with its state. */
export function MonthList({ months }: { months: readonly ReportMonth[] }): JSX.Element {
  const t = useText(reportsText);
  const sorted = months.toSorted((a, b) => b.month.localeCompare(a.month));
  const years = Map.groupBy(sorted, ({ month }) => month.slice(0, 4));
  return (
    <>
      {[...years].map(([year, own]) => (
        <section key={year} aria-label={t('year', { year })}>
          <h2 className={styles['year']}>{year}</h2>
          <ul className={styles['months']}>
            {own.map((entry) => (
              <MonthLine key={entry.month} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
