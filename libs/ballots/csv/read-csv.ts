import { parse } from 'csv-parse/sync';
import { err, ok, type Result } from '#domain-kit';
import { BallotGroups, CANDIDATES_MAX, type Rank } from '../domain/ballot-groups.js';
import type { Election } from '../domain/election.types.js';
import type { FormatProblem } from '../domain/formats/format-error.types.js';
import { Refused, shown, wholeNumber } from '../domain/formats/refused.js';

type Meaning = 'ranks' | 'points';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Our own table of papers: rows `title,…` and `seats,…`, a header `papers,<name>,<name>…`, then a row for each kind of
 * paper: how many say so, and for each candidate a rank from 1 (equal ranks may stand twice), or, as `points`, how many
 * points the paper gives. An empty cell says nothing. Cells are parted by commas, or by the semicolons or tabs that
 * tables write elsewhere.
 */
export function readCsv(text: string, meaning: Meaning = 'ranks'): Result<Election, FormatProblem> {
  try {
    return ok(readRows(rowsOf(text), meaning));
  } catch (error) {
    if (error instanceof Refused) return err(error.problem);
    throw error;
  }
}

function rowsOf(text: string): Row[] {
  const [, delimiter = ','] = /^[\s\uFEFF]*"?[a-z]+"?([,;\t])/iu.exec(text) ?? [];
  const settings = { bom: true, trim: true, relax_column_count: true, skip_empty_lines: true, info: true, delimiter };
  try {
    const rows = parse(text, settings) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof Error && 'lines' in error)) throw error;
    throw refusal('BAD_TABLE', Number(error.lines), 'A quote is opened or closed where a table has none.');
  }
}

function readRows(rows: readonly Row[], meaning: Meaning): Election {
  const at = rows.findIndex(({ cells }) => key(cells) === 'papers');
  const header = rows[at];
  if (!header) throw refusal('HEADER_MISSING', 1, 'There is no header row "papers,<name>,<name>…".');
  const about = new Map(rows.slice(0, at).map((row) => [key(row.cells), row]));
  const seats = about.get('seats');
  const names = namesOf(header);
  const ballots = new BallotGroups();
  let blank = 0;
  for (const { cells, line } of rows.slice(at + 1)) {
    if (cells.every((cell) => cell === '')) continue;
    if (cells.slice(names.length + 1).some((cell) => cell !== '')) {
      throw refusal('BAD_TABLE', line, `This row is longer than the header, which has ${names.length} names.`);
    }
    const numbers = cells.slice(1).map((cell) => (cell === '' ? 0 : whole(cell, line)));
    const ranking = meaning === 'ranks' ? ranksOf(numbers) : pointsOf(numbers, line);
    const count = whole(cells[0] ?? '', line);
    if (ranking.length > 0) ballots.add(count, ranking);
    else blank += count;
  }
  return {
    title: about.get('title')?.cells[1] ?? '',
    seats: seats ? whole(seats.cells[1] ?? '', seats.line) : 1,
    candidates: names.map((name, n) => ({ number: n + 1, name, party: null })),
    withdrawn: [],
    ballots,
    blank,
    lot: names.map((_, n) => n + 1),
  };
}

const key = (cells: readonly string[]): string => (cells[0] ?? '').toLowerCase();

function namesOf({ cells, line }: Row): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  const names = cells.slice(1, last + 1);
  if (names.includes('')) throw refusal('NAMES_MISSING', line, 'A name is missing between two others.');
  if (names.length > CANDIDATES_MAX) {
    throw refusal('TOO_MANY_CANDIDATES', line, `At most ${CANDIDATES_MAX} candidates can be counted.`);
  }
  return names;
}

/** Candidates by ascending rank; those with one rank together. */
function ranksOf(ranks: readonly number[]): Rank[] {
  const given = [...new Set(ranks.filter((rank) => rank > 0))].sort((a, b) => a - b);
  return given.map((rank) => ranks.flatMap((own, n) => (own === rank ? [n + 1] : [])));
}

/** A candidate once for each point. */
function pointsOf(points: readonly number[], line: number): Rank[] {
  if (points.some((given) => given > POINTS_MAX)) {
    throw refusal('TOO_MANY_POINTS', line, `A paper gives a candidate at most ${POINTS_MAX} points.`);
  }
  return points.flatMap((given, n) => Array.from({ length: given }, () => [n + 1]));
}

function whole(cell: string, line: number): number {
  const number = wholeNumber(cell);
  if (number !== undefined && number <= NUMBER_MAX) return number;
  throw refusal('NOT_A_NUMBER', line, `Expected a whole number, found ${shown(cell)}.`);
}

const refusal = (code: FormatProblem['code'], line: number, message: string): Refused =>
  new Refused({ code, line, message });

const POINTS_MAX = 1000;
const NUMBER_MAX = 999_999_999;
