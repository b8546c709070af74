import type { Words } from '#domain-kit';
import type { CodeListName } from './code-lists.js';

export type Unit = 'count' | 'hours' | 'money' | 'ratio';
/** `sum-of-counts`: the sum is made, and says that whoever counts in two organizations is in it twice. */
export type OverOrganizations = 'sum' | 'sum-of-counts' | 'none';
/** `last`: the figure of the latest period stands for them all. */
export type OverPeriods = 'sum' | 'last' | 'none';

/** An indicator of distinct persons. A stock is counted on the period's last day, a flow over the period. */
export interface PeopleCount {
  /** Who is counted; two counts of one population could be subtracted from each other. */
  readonly population: string;
  readonly measure: 'stock' | 'flow';
}

/** All that a report, its suppression, its check at the hub, a rollup, a chart and a file need to know of a figure. */
export interface Indicator {
  readonly code: string;
  readonly name: Words;
  readonly unit: Unit;
  readonly overOrganizations: OverOrganizations;
  readonly overPeriods: OverPeriods;
  readonly people: PeopleCount | null;
  /** With a dimension, a report holds one cell for each of its codes and no total. */
  readonly dimension: CodeListName | null;
  /** The version that brought it, if not the first: who has not adopted that one does not report it. */
  readonly since?: number;
}

export interface Catalogue {
  readonly version: number;
  /** In the order in which reports hold them. */
  readonly indicators: readonly Indicator[];
}
