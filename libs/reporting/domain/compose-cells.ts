import { AppError } from '#domain-kit';
import type { Catalogue } from './catalogue.types.js';
import { type Cell, MAX_CELL_VALUE } from './cell.types.js';
import { codesOf } from './code-lists.js';
import { cellPlaces } from './define-catalogue.js';

/** What was counted at home, before suppression. */
export interface OwnCell extends Cell {
  readonly value: number;
  readonly suppressed: false;
}

/** A figure for each indicator: a number, or for one with a dimension a number for each code that occurs. */
export type ComputedValues = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

/** The computation and the catalogue disagree: a fault of a feature module. */
export class ComputedValueError extends AppError {
  readonly code = 'INVALID_COMPUTED_VALUE';
}

/**
 * Every cell of a report, in the catalogue's order and within a dimension in its list's. A code that does not occur is
 * a zero, never absent: the cells of a report are the same in every organization and month, so that their presence
 * tells nothing. Throws `ComputedValueError` for an indicator that was not computed, or one or a code that is unknown.
 */
export function composeCells(catalogue: Catalogue, values: ComputedValues): OwnCell[] {
  const known = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  for (const [code, value] of Object.entries(values)) {
    const indicator = known.get(code);
    if (!indicator) throw new ComputedValueError(`No indicator ${code} in catalogue ${catalogue.version}`);
    if ((typeof value === 'object') !== (indicator.dimension !== null)) {
      throw new ComputedValueError(`${code} takes ${indicator.dimension ?? 'one number'}`);
    }
    if (typeof value === 'object') refuseUnknownCodes(code, value, codesOf(indicator.dimension!));
  }
  return cellPlaces(catalogue).map(({ indicator, code }) => {
    const computed = Object.hasOwn(values, indicator.code) ? values[indicator.code] : undefined;
    if (computed === undefined) throw new ComputedValueError(`${indicator.code} was not computed`);
    const value = typeof computed === 'number' ? computed : valueOfCode(computed, code);
    if (!Number.isSafeInteger(value) || value < 0 || value > MAX_CELL_VALUE) {
      throw new ComputedValueError(`${indicator.code} must be an integer from 0 to ${MAX_CELL_VALUE}`);
    }
    return { indicator: indicator.code, code, value, suppressed: false };
  });
}

const valueOfCode = (values: Readonly<Record<string, number>>, code: string | null): number =>
  code !== null && Object.hasOwn(values, code) ? values[code]! : 0;

function refuseUnknownCodes(indicator: string, values: object, codes: readonly string[]): void {
  const unknown = Object.keys(values).find((code) => !codes.includes(code));
  if (unknown !== undefined) throw new ComputedValueError(`${indicator}: a code that its list does not have`);
}
