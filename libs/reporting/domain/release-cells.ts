import type { Catalogue } from './catalogue.types.js';
import { type Cell, cellKey } from './cell.types.js';
import type { OwnCell } from './compose-cells.js';
import { cellPlaces } from './define-catalogue.js';
import { MIN_THRESHOLD, releaseCount, type ReleaseReason } from './small-cells.js';

export interface ReleaseRequest {
  readonly catalogue: Catalogue;
  /** The organization's k in this period; every revision of a period has the same. */
  readonly k: number;
  /** From `composeCells`. */
  readonly own: readonly OwnCell[];
  /** The cells that each earlier revision of this period sent, oldest first. */
  readonly earlier: readonly (readonly Cell[])[];
}

/** One cell as the organization's own screen shows it: both figures, and why they differ. */
export interface CellRelease {
  readonly indicator: string;
  readonly code: string | null;
  readonly own: number;
  readonly released: number | null;
  readonly suppressed: boolean;
  readonly reason: ReleaseReason;
}

export interface Release {
  /** What leaves. */
  readonly cells: readonly Cell[];
  /** In the same order; stays at home. */
  readonly decisions: readonly CellRelease[];
}

/**
 * The only writer of report cells. Pure: the same figures and history give the same cells. Throws `RangeError` for a k
 * below 5, and for own cells that are not exactly the catalogue's.
 */
export function releaseCells({ catalogue, k, own, earlier }: ReleaseRequest): Release {
  if (!Number.isSafeInteger(k) || k < MIN_THRESHOLD) throw new RangeError(`k is ${MIN_THRESHOLD} or more`);
  const counted = new Map(own.map((cell) => [cellKey(cell), cell.value]));
  const places = cellPlaces(catalogue);
  if (own.length !== places.length) throw new RangeError(`A report has ${places.length} cells, not ${own.length}`);
  const histories = earlier.map((cells) => new Map(cells.map((cell) => [cellKey(cell), cell.value])));

  const decisions = places.map(({ indicator, code, key }): CellRelease => {
    const n = counted.get(key);
    if (n === undefined) throw new RangeError(`No own figure for ${key}`);
    const history = histories.map((cells) => cells.get(key)).filter((value) => value !== undefined);
    const { value, reason } = indicator.people
      ? releaseCount(indicator.people, k, n, history)
      : { value: n, reason: 'exact' as const };
    return { indicator: indicator.code, code, own: n, released: value, suppressed: value === null, reason };
  });
  return {
    decisions,
    cells: decisions.map(({ indicator, code, released, suppressed }) => ({
      indicator,
      code,
      value: released,
      suppressed,
    })),
  };
}
