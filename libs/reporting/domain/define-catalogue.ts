import { AppError } from '#domain-kit';
import type { Catalogue, Indicator } from './catalogue.types.js';
import { cellKey } from './cell.types.js';
import { CODE_LISTS, codesOf } from './code-lists.js';

/** A declaration that the rules of protocol.md, *Reports*, forbid; it stops the build. */
export class CatalogueError extends AppError {
  readonly code = 'INVALID_CATALOGUE';
}

const INDICATOR_CODE = /^[a-z][a-z0-9-]{1,59}$/;

/** Checks and freezes a catalogue. Throws `CatalogueError` naming the indicator. */
export function defineCatalogue(version: number, indicators: readonly Indicator[]): Catalogue {
  if (!Number.isSafeInteger(version) || version < 1) throw new CatalogueError('A catalogue has a version from 1');
  const codes = new Set<string>();
  const populations = new Map<string, string>();
  for (const indicator of indicators) {
    const { code, people } = indicator;
    if (!INDICATOR_CODE.test(code)) throw new CatalogueError(`"${code}" is not a code`);
    if (codes.has(code)) throw new CatalogueError(`${code} is declared twice`);
    codes.add(code);
    const fault = faultOf(indicator);
    if (fault) throw new CatalogueError(`${code}: ${fault}`);
    if (!people) continue;
    const rival = populations.get(people.population);
    if (rival) throw new CatalogueError(`${rival} and ${code} both count ${people.population}: one tells of the other`);
    populations.set(people.population, code);
  }
  return Object.freeze({ version, indicators: Object.freeze([...indicators]) });
}

function faultOf({ dimension, unit, people, overPeriods, overOrganizations }: Indicator): string | undefined {
  if (dimension !== null && !Object.hasOwn(CODE_LISTS, dimension)) return `no code list ${dimension}`;
  if (unit === 'ratio' && (overPeriods === 'sum' || overOrganizations !== 'none')) return 'ratios are not added';
  if (!people) return undefined;
  if (unit !== 'count') return 'people are counted';
  if (overOrganizations === 'sum') return 'a sum of distinct people must say what it is: sum-of-counts';
  if (overPeriods === 'sum') return 'a count of distinct people is not summed over periods';
  if (people.measure === 'flow' && overPeriods === 'last') return 'a flow of one period says nothing of the others';
  return undefined;
}

export function indicatorOf(catalogue: Catalogue, code: string): Indicator | undefined {
  return catalogue.indicators.find((indicator) => indicator.code === code);
}

/** One place of a report, in the order in which a report holds them. */
export interface CellPlace {
  readonly indicator: Indicator;
  readonly code: string | null;
  readonly key: string;
}

/** Every cell that a report of this catalogue has: the same for each organization, so that its shape tells nothing. */
export function cellPlaces(catalogue: Catalogue): CellPlace[] {
  return catalogue.indicators.flatMap((indicator) => {
    const codes = indicator.dimension === null ? [null] : codesOf(indicator.dimension);
    return codes.map((code) => ({ indicator, code, key: cellKey({ indicator: indicator.code, code }) }));
  });
}
