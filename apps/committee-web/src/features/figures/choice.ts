import type { FigureGroup, FigureOrder, FigurePeriod } from '../../generated/graphql.js';

export const GROUPS: readonly FigureGroup[] = ['MONTH', 'ORGANIZATION', 'KIND', 'CODE'];
export const PERIODS: readonly FigurePeriod[] = ['MONTH', 'QUARTER', 'YEAR'];
export const ORDERS: readonly FigureOrder[] = ['VALUE', 'NAME'];

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What the page shows. It stands in the address, so that a link shows the same to whom it is sent. */
export interface Choice extends Span {
  readonly indicator: string;
  readonly group: FigureGroup;
  readonly period: FigurePeriod;
  readonly order: FigureOrder;
}

const isMonth = (text: string | null): text is string => text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

export function addMonths(month: string, count: number): string {
  const all = numberOf(month) + count;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}

export const monthsIn = ({ from, to }: Span): number => numberOf(to) - numberOf(from) + 1;

/** The longest span that the server answers. */
export const MONTHS_MAX = 240;

/** Reads an address leniently: what it does not say, or says wrongly, is as at first sight. */
export function choiceOf(params: URLSearchParams, reported: Span): Choice {
  const oneOf = <T extends string>(name: string, known: readonly T[]): T =>
    known.find((value) => value === params.get(name)?.toUpperCase()) ?? known[0]!;
  const [from, to] = [params.get('from'), params.get('to')];
  const first = spansOf(reported)[0]!;
  const span =
    isMonth(from) && isMonth(to) && from <= to && monthsIn({ from, to }) <= MONTHS_MAX ? { from, to } : first;
  return {
    ...{ from: span.from, to: span.to, indicator: params.get('indicator') ?? 'intakes' },
    ...{ group: oneOf('by', GROUPS), period: oneOf('period', PERIODS), order: oneOf('order', ORDERS) },
  };
}

/** The address of a choice. */
export function paramsOf({ indicator, from, to, group, period, order }: Choice): Record<string, string> {
  const quiet = { by: group.toLowerCase(), period: period.toLowerCase(), order: order.toLowerCase() };
  return { indicator, from, to, ...quiet };
}

export interface NamedSpan extends Span {
  readonly name: 'lastYear' | 'lastQuarter' | 'year' | 'all';
}

/** Spans worth offering: the last twelve and three months with reports, each year of them, and all. */
export function spansOf(reported: Span): NamedSpan[] {
  const { from, to } = reported;
  const years: NamedSpan[] = [];
  for (let year = Number(to.slice(0, 4)); year >= Number(from.slice(0, 4)) && years.length < 10; year -= 1)
    years.push({ name: 'year', from: `${year}-01`, to: `${year}-12` });
  const earliest = addMonths(to, 1 - MONTHS_MAX);
  return [
    { name: 'lastYear', from: addMonths(to, -11), to },
    { name: 'lastQuarter', from: addMonths(to, -2), to },
    ...years,
    { name: 'all', from: from < earliest ? earliest : from, to },
  ];
}
