import { formatMonth, StatusBadge, useLanguage, useText } from '#web-ui';
import { Button, NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { ReportMonthsQuery } from '../../generated/graphql.js';
import { reportsText } from './l10n.js';
import styles from './reports.module.css';

export type ReportMonth = ReportMonthsQuery['reportMonths'][number];

const STATE_BADGES = {
  NOT_DRAFTED: { tone: 'quiet', icon: 'gap' },
  DRAFTED: { tone: 'attention', icon: 'draft' },
  APPROVED: { tone: 'info', icon: 'clock' },
  SENT: { tone: 'info', icon: 'send' },
  RECEIPTED: { tone: 'info', icon: 'check' },
} as const;

/** A refused receipt is the one thing here that somebody must act on. */
export function StateBadge({ state, outcome }: Pick<ReportMonth, 'state' | 'outcome'>): JSX.Element {
  const t = useText(reportsText);
  if (outcome === 'refused') return <StatusBadge tone="attention" icon="alert" word={t('state.refused')} />;
  return <StatusBadge {...STATE_BADGES[state]} word={t(`state.${state}`)} />;
}

const FIRST_SHOWN = 12;

/** Months, the latest first, each with its state: a list on a desk, one field on a phone. A chosen early month is shown too. */
export function MonthList({
  months,
  chosen,
  onMonth,
}: {
  months: readonly ReportMonth[];
  chosen: string | null;
  onMonth: (month: string) => void;
}): JSX.Element {
  const t = useText(reportsText);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const sorted = months.toSorted((a, b) => b.month.localeCompare(a.month));
  const shown = all ? sorted : sorted.filter(({ month }, index) => index < FIRST_SHOWN || month === chosen);
  return (
    <>
      <NativeSelect
        className={styles['monthChoice'] ?? ''}
        data-screen-only
        label={t('month')}
        value={chosen ?? ''}
        data={sorted.map(({ month, state, outcome }) => ({
          value: month,
          label: `${formatMonth(month, language)} – ${t(`state.${outcome === 'refused' ? outcome : state}`)}`,
        }))}
        onChange={(event) => onMonth(event.currentTarget.value)}
      />
      <nav aria-label={t('months')} className={styles['monthsPane']} data-screen-only>
        <ul className={styles['months']}>
          {shown.map(({ month, state, outcome }) => (
            <li key={month}>
              <button
                type="button"
                className={styles['month']}
                aria-current={month === chosen}
                onClick={() => onMonth(month)}
              >
                <span>{formatMonth(month, language, 'short')}</span>
                <StateBadge state={state} outcome={outcome} />
              </button>
            </li>
          ))}
        </ul>
        {shown.length < sorted.length && (
          <Button mt="xs" variant="subtle" onClick={() => setAll(true)}>
            {t('earlier')}
          </Button>
        )}
      </nav>
    </>
  );
}
