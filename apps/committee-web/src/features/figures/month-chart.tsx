import { formatMonth, LineChartCard, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import type { Choice } from './choice.js';
import { extremes, type FigureRow, withGaps } from './figures.js';
import { figuresText } from './l10n.js';
import { periodName } from './words.js';

interface MonthChartProps {
  readonly name: string;
  readonly rows: readonly FigureRow[];
  readonly choice: Pick<Choice, 'from' | 'to' | 'period'>;
}

/** The line over all organizations, and the same in a sentence. */
export function MonthChart({ name, rows, choice }: MonthChartProps): JSX.Element {
  const t = useText(figuresText);
  const language = useLanguage();
  const found = extremes(rows);
  const nameOf = (row: FigureRow): string => periodName(t, row, choice.period, language);
  const summary = (): string => {
    if (!found) return t('summaryNone');
    const { first, last, high, low } = found;
    if (first === last) return t('summaryOne', { month: nameOf(first), value: first.text });
    return t('summary', {
      ...{ from: nameOf(first), to: nameOf(last), first: first.text, last: last.text },
      ...{ highMonth: nameOf(high), high: high.text, lowMonth: nameOf(low), low: low.text },
    });
  };
  const points = withGaps(rows, choice, choice.period).map(({ month, row }) => ({
    label: choice.period === 'YEAR' ? month.slice(0, 4) : formatMonth(month, language, 'short'),
    value: row?.value ?? null,
  }));
  return <LineChartCard name={t('chart', { indicator: name })} points={points} summary={summary()} />;
}
