import { formatMonth, type Language, type Text } from '#web-ui';
import type { FigurePeriod } from '../../generated/graphql.js';
import type { Span } from './choice.js';
import type { FigureRow } from './figures.js';
import type { figuresText } from './l10n.js';

export type FiguresWords = Text<(typeof figuresText)['texts']['en']>;

/** "March 2023", "2nd quarter 2023", "2023", or "February 2023 to March 2023" for a part of a period. */
export function periodName(t: FiguresWords, { from, to }: Span, period: FigurePeriod, language: Language): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5))];
  if (from === to) return formatMonth(from, language);
  if (period === 'YEAR' && month === 1 && to === `${year}-12`) return year;
  const isQuarter = month % 3 === 1 && to === `${year}-${String(month + 2).padStart(2, '0')}`;
  if (period === 'QUARTER' && isQuarter) return t('quarter', { number: (month + 2) / 3, year });
  return t('span', { from: formatMonth(from, language), to: formatMonth(to, language) });
}

/** "+12 (+8.3%)", "no change", or why there is none. */
export function changeWords(t: FiguresWords, { change, before }: FigureRow, language: Language): string {
  if (!before) return t('noBefore');
  if (!change) return t('notComparable');
  if (change.difference === 0) return t('noChange');
  const signed = (value: number, style: 'decimal' | 'percent'): string =>
    new Intl.NumberFormat(language, { style, maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value);
  const difference = signed(change.difference, 'decimal');
  return change.basisPoints === null ? difference : `${difference} (${signed(change.basisPoints / 10_000, 'percent')})`;
}
