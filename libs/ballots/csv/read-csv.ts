import { parse } from 'csv-parse/sync';
import { err, ok, type Result } from '#domain-kit';
import { BallotGroups, type Rank } from '../domain/ballot-groups.js';
import type { Election } from '../domain/election.types.js';
import type { FormatProblem } from '../domain/formats/format-error.types.js';

type Meaning = 'ranks' | 'points';

class Refused extends Error {
  constructor(readonly problem: FormatProblem) {
    super(problem.message);
  }
}

/**
 * Our own table of papers: rows `title,…` and `seats,…`, a header `papers,<name>,<name>…`, then a row for each kind of
 * paper: how many say so, and for each candidate a rank from 1 (equal ranks may stand twice), or, as `points`, how many
 * points the paper gives. An empty cell says nothing.
 */
export function readCsv(text: string, meaning: Meaning = 'ranks'): Result<Election, FormatProblem> {
  const rows: string[][] = parse(text, { bom: true, trim: true, relax_column_count: true, skip_empty_lines: true });
  try {
    return ok(readRows(rows, meaning));
  } catch (error) {
    if (error instanceof Refused) return err(error.problem);
    throw error;
  }
}

function readRows(rows: readonly (readonly string[])[], meaning: Meaning): Election {
  const at = rows.findIndex(([word]) => word === 'papers');
  const header = rows[at];
  if (!header) throw refusal('HEADER_MISSING', 1, 'There is no header row "papers,<name>,<name>…".');
  const about = new Map(rows.slice(0, at).map(([word = '', value = '']) => [word, value]));
  const names = header.slice(1).filter((name) => name !== '');
  const ballots = new BallotGroups();
  let blank = 0;
  for (const [n, row] of rows.slice(at + 1).entries()) {
    const line = at + n + 2;
    const numbers = row.slice(1, names.length + 1).map((cell) => (cell === '' ? 0 : whole(cell, line)));
    const ranking = meaning === 'ranks' ? ranksOf(numbers) : pointsOf(numbers);
    const count = whole(row[0] ?? '', line);
    if (ranking.length > 0) ballots.add(count, ranking);
    else blank += count;
  }
  return {
    title: about.get('title') ?? '',
    seats: whole(about.get('seats') ?? '1', 1),
    candidates: names.map((name, n) => ({ number: n + 1, name, party: null })),
    withdrawn: [],
    ballots,
    blank,
    lot: names.map((_, n) => n + 1),
  };
}

/** Candidates by ascending rank; those with one rank together. */
function ranksOf(ranks: readonly number[]): Rank[] {
  const given = [...new Set(ranks.filter((rank) => rank > 0))].sort((a, b) => a - b);
  return given.map((rank) => ranks.flatMap((own, n) => (own === rank ? [n + 1] : [])));
}

/** A candidate once for each point. */
const pointsOf = (points: readonly number[]): Rank[] =>
  points.flatMap((given, n) => Array.from({ length: given }, () => [n + 1]));

function whole(cell: string, line: number): number {
  if (/^\d{1,9}$/u.test(cell)) return Number(cell);
  throw refusal('NOT_A_NUMBER', line, `Expected a whole number, found "${cell.slice(0, 40)}".`);
}

const refusal = (code: FormatProblem['code'], line: number, message: string): Refused =>
  new Refused({ code, line, message });
