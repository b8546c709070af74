import type { Candidate, Election } from '../election.types.js';
import { BallotGroups, type Rank } from '../ballot-groups.js';
import type { CountingMethod } from '../counting/count.types.js';

/** The most points that a paper of a score election gives a candidate. */
export const POINTS_MAX = 5;

/**
 * What a paper says, a number for each candidate in the order of the ballot paper, so that every paper has the same form:
 * its rank from 1 (0 for none), its points, or 1 for a choice. All 0 is a blank paper.
 */
export type Marks = readonly number[];

/** Whether marks can be counted by the method. Takes anything: a ballot comes from nobody knows whom. */
export function areMarks(marks: unknown, method: CountingMethod, candidates: number): marks is Marks {
  if (!Array.isArray(marks) || marks.length !== candidates) return false;
  if (!marks.every((mark) => Number.isInteger(mark) && mark >= 0)) return false;
  const given = marks as Marks;
  switch (method) {
    case 'approval':
      return given.every((mark) => mark <= 1);
    case 'majority':
      return sum(given) <= 1;
    case 'score':
      return given.every((mark) => mark <= POINTS_MAX);
    case 'meek-stv':
      return areRanks(given);
    case 'scottish-stv':
    case 'irv':
      return (
        areRanks(given) && new Set(given.filter((mark) => mark > 0)).size === given.filter((mark) => mark > 0).length
      );
  }
}

/** Ranks are 1, 2, 3 … without a gap: one preference has one way to be written. */
function areRanks(marks: Marks): boolean {
  const used = new Set(marks.filter((mark) => mark > 0));
  return [...used].every((rank) => rank === 1 || used.has(rank - 1));
}

interface MarkedPapers {
  readonly title: string;
  readonly method: CountingMethod;
  readonly seats: number;
  /** In the order of the ballot paper. */
  readonly names: readonly string[];
  readonly lot: readonly number[];
}

/** The papers as every count takes them. */
export function electionOf({ title, method, seats, names, lot }: MarkedPapers, papers: Iterable<Marks>): Election {
  const ballots = new BallotGroups();
  const groups = new Map<string, number>();
  let blank = 0;
  for (const marks of papers) {
    const said = marks.join();
    const group = groups.get(said);
    const ranking = group === undefined ? rankingOf(marks, method) : [];
    if (group !== undefined) ballots.more(group, 1);
    else if (ranking.length === 0) blank += 1;
    else groups.set(said, ballots.add(1, ranking));
  }
  const candidates: Candidate[] = names.map((name, n) => ({ number: n + 1, name, party: null }));
  return { title, seats, candidates, withdrawn: [], ballots, blank, lot };
}

function rankingOf(marks: Marks, method: CountingMethod): Rank[] {
  if (method === 'score') return marks.flatMap((points, n) => Array.from({ length: points }, () => [n + 1]));
  const ranks = [...new Set(marks.filter((mark) => mark > 0))].sort((a, b) => a - b);
  return ranks.map((rank) => marks.flatMap((mark, n) => (mark === rank ? [n + 1] : [])));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
