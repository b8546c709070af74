import { isMonth, type Month, monthsIn } from '#domain-kit';
import { LATEST_CATALOGUE, type FigureGroup, type Indicator, indicatorOf, type Period, type Span } from '#reporting';
import { FigureArgumentError } from './figures.errors.js';

/** Two hundred years of months would be a chart that nobody can read. */
export const MONTHS_MAX = 240;

export interface FigureQuestion {
  readonly indicator: string;
  readonly from: Month;
  readonly to: Month;
  readonly group: FigureGroup;
  readonly period: Period;
  /** Of a list of organizations: how many at most, after how many. */
  readonly first: number;
  readonly skip: number;
  readonly order: OrganizationOrder;
}

/** `VALUE`: greatest first, those without a number last. */
export const ORGANIZATION_ORDERS = ['VALUE', 'NAME'] as const;
export type OrganizationOrder = (typeof ORGANIZATION_ORDERS)[number];

/** The indicator and months of a question. Throws `FigureArgumentError` naming the argument. */
export function checkedQuestion(asked: Pick<FigureQuestion, 'indicator' | 'from' | 'to'>): {
  indicator: Indicator;
  span: Span;
} {
  const { from, to } = asked;
  const indicator = indicatorOf(LATEST_CATALOGUE, asked.indicator);
  if (!indicator) throw new FigureArgumentError('indicator: there is none of this code in the catalogue');
  if (!isMonth(from) || !isMonth(to)) throw new FigureArgumentError('from, to: write months as YYYY-MM');
  if (from > to) throw new FigureArgumentError('from: is later than to');
  if (monthsIn(from, to) > MONTHS_MAX) throw new FigureArgumentError(`from, to: ask for at most ${MONTHS_MAX} months`);
  return { indicator, span: { from, to } };
}
