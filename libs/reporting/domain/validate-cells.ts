import { err, ok, type Result } from '#domain-kit';
import type { Catalogue, Indicator } from './catalogue.types.js';
import { type Cell, cellKey, MAX_CELL_VALUE } from './cell.types.js';
import { cellPlaces, indicatorOf } from './define-catalogue.js';
import { MIN_THRESHOLD } from './small-cells.js';

/** Why the hub refuses a report; the code is the reason in its receipt. */
export interface CellRefusal {
  readonly code:
    | 'bad_threshold'
    | 'unknown_indicator'
    | 'unknown_code'
    | 'duplicate_cell'
    | 'missing_cell'
    | 'bad_value'
    | 'bad_suppression'
    | 'small_cell';
  readonly indicator?: string;
}

/** The hub's check of received cells, under the k that the report declares: nothing that `releaseCells` cannot make. */
export function validateCells(
  catalogue: Catalogue,
  k: number,
  cells: readonly Cell[],
): Result<readonly Cell[], CellRefusal> {
  if (!Number.isSafeInteger(k) || k < MIN_THRESHOLD) return err({ code: 'bad_threshold' });
  const places = new Map(cellPlaces(catalogue).map((place) => [place.key, place.indicator]));
  const seen = new Set<string>();
  for (const cell of cells) {
    const key = cellKey(cell);
    const indicator = places.get(key);
    const refusal = indicator ? refuseCell(indicator, k, cell) : unknown(catalogue, cell);
    if (refusal) return err({ code: refusal, indicator: cell.indicator });
    if (seen.has(key)) return err({ code: 'duplicate_cell', indicator: cell.indicator });
    seen.add(key);
  }
  for (const [key, { code }] of places) if (!seen.has(key)) return err({ code: 'missing_cell', indicator: code });
  return ok(cells);
}

const unknown = (catalogue: Catalogue, { indicator }: Cell): CellRefusal['code'] =>
  indicatorOf(catalogue, indicator) ? 'unknown_code' : 'unknown_indicator';

function refuseCell({ people }: Indicator, k: number, { value, suppressed }: Cell): CellRefusal['code'] | undefined {
  if (suppressed !== (value === null)) return 'bad_suppression';
  if (value === null) return people ? undefined : 'bad_suppression';
  if (!Number.isSafeInteger(value) || value < 0 || value > MAX_CELL_VALUE) return 'bad_value';
  if (people && (value < k || (people.measure === 'stock' && value % k !== 0))) return 'small_cell';
  return undefined;
}
