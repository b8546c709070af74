/**
 * One figure of a report. `value` is an integer in the indicator's unit: ones for a count, minutes for hours, minor
 * units (cents) for money, basis points for a ratio. It is null exactly where `suppressed` is true.
 */
export interface Cell {
  readonly indicator: string;
  /** A code of the indicator's dimension; null for an indicator without one. */
  readonly code: string | null;
  readonly value: number | null;
  readonly suppressed: boolean;
}

/** So that the sum of 9,000 cells is still exact in a double. */
export const MAX_CELL_VALUE = 1_000_000_000_000;

/** Names a cell within a report. Codes hold no space, so two cells never share a key. */
export const cellKey = ({ indicator, code }: Pick<Cell, 'indicator' | 'code'>): string => `${indicator} ${code ?? ''}`;
