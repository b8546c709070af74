import { err, type Result } from '#domain-kit';
import { type ColumnPositions, rawFactsOf } from './column-mapping.js';
import type { RowProblem } from './problems.js';
import { type ReadingRules, readFacts } from './read-facts.js';
import type { Field, ImportRow } from './record.types.js';

/** A row of a file with the line it starts on; `null` cells are a row that no cells could be told from. */
export interface WrittenRow {
  readonly line: number;
  readonly cells: readonly string[] | null;
}

export interface TableShape {
  readonly columns: readonly string[];
  readonly positions: ColumnPositions;
}

/** How much of a bad cell is kept to be shown. */
const SHOWN_CHARACTERS = 80;

/** One row of a file as a record, or all that is wrong with it. */
export function readRow(row: WrittenRow, table: TableShape, rules: ReadingRules): Result<ImportRow, RowProblem[]> {
  const { line, cells } = row;
  if (cells === null) return err([{ line, column: null, code: 'broken-quotes', value: '' }]);
  if (cells.length !== table.columns.length) {
    return err([{ line, column: null, code: 'wrong-number-of-columns', value: String(cells.length) }]);
  }
  const facts = readFacts(rawFactsOf(cells, table.positions), rules);
  if (facts.ok) return facts;
  return err(
    facts.error.map(({ code, field, value }) => ({
      line,
      column: columnOf(field, table),
      code,
      value: Array.from(value).slice(0, SHOWN_CHARACTERS).join(''),
    })),
  );
}

function columnOf(field: Field, { columns, positions }: TableShape): string | null {
  const position = positions[field];
  return position === undefined ? null : (columns[position] ?? null);
}
