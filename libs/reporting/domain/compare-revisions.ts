import { cellKey } from './cell.types.js';
import type { CellRelease } from './release-cells.js';
import type { ReleaseReason } from './small-cells.js';

/** One cell that a new revision changes: at home, for its reader, or for both. */
export interface CellChange {
  readonly indicator: string;
  readonly code: string | null;
  /** Null where the earlier revision had no such cell. */
  readonly ownBefore: number | null;
  readonly ownNow: number;
  readonly releasedBefore: number | null;
  readonly releasedNow: number | null;
  /** Why the reader sees another figure than was counted now. */
  readonly reason: ReleaseReason;
}

/** The cells in which two revisions of a month differ, in the order of the new one. */
export function changedCells(before: readonly CellRelease[], now: readonly CellRelease[]): CellChange[] {
  const earlier = new Map(before.map((cell) => [cellKey(cell), cell]));
  return now
    .map((cell) => {
      const { indicator, code, own: ownNow, released: releasedNow, reason } = cell;
      const was = earlier.get(cellKey(cell));
      const then = { ownBefore: was?.own ?? null, releasedBefore: was?.released ?? null };
      return { indicator, code, ...then, ownNow, releasedNow, reason };
    })
    .filter((cell) => cell.ownBefore !== cell.ownNow || cell.releasedBefore !== cell.releasedNow);
}
