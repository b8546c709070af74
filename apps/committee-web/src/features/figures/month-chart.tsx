import { formatMonth, LineChartCard, useFigureWords, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { extremes, type FigureRow } from './figures.js';
import { figuresText } from './l10n.js';

/** The line over all organizations, and the same in a sentence. */
export function MonthChart({ name, rows }: { name: string; rows: readonly FigureRow[] }): JSX.Element {
  const t = useText(figuresText);
  const language = useLanguage();
  const wordsOf = useFigureWords();
  const found = extremes(rows);
  const number = ({ value, atLeast, suppressedCells }: FigureRow): string =>
    wordsOf({ value, atLeast: atLeast || suppressedCells > 0 });
  const month = (row: FigureRow): string => formatMonth(row.month ?? '', language);
  const summary = (): string => {
    if (!found) return t('summaryNone');
    const { first, last, high, low } = found;
    if (first === last) return t('summaryOne', { month: month(first), value: number(first) });
    return t('summary', {
      from: month(first),
      to: month(last),
      first: number(first),
      last: number(last),
      highMonth: month(high),
      high: number(high),
      lowMonth: month(low),
      low: number(low),
    });
  };
  const points = rows.map((row) => ({ label: formatMonth(row.month ?? '', language, 'short'), value: row.value }));
  return <LineChartCard name={t('chart', { indicator: name })} points={points} summary={summary()} />;
}
