import { canonicalJson, sha256Hex } from '#domain-kit';
import { countElection } from '../counting/count.js';
import type { CountResult } from '../counting/count.types.js';
import type { Election } from '../election.types.js';
import { drawLot } from '../sortition/draw-lot.js';
import { entriesOf } from './board.js';
import type { BoardEntry } from './board.types.js';
import type { ElectionPlan } from './election-plan.types.js';
import { electionOf } from './marks.js';

/**
 * The papers of a board, as they are counted: candidates by number, because names stand beside the board; equals in the
 * order of the lot, or of the ballot paper before one is drawn.
 */
export function boardElection(
  plan: ElectionPlan,
  entries: readonly BoardEntry[],
  names?: readonly (string | null)[],
): Election {
  const candidates = entriesOf(entries, 'candidate').length;
  const lot = entriesOf(entries, 'lot')[0];
  return electionOf(
    {
      title: plan.title,
      method: plan.method,
      seats: plan.seats,
      names: Array.from({ length: candidates }, (_, n) => names?.[n] ?? `${n + 1}`),
      lot: lot && candidates > 0 ? drawLot(lot.values, candidates) : [],
    },
    entriesOf(entries, 'ballot').map(({ marks }) => marks),
  );
}

export interface BoardCount {
  readonly result: CountResult;
  readonly elected: readonly number[];
  /** What the board's `result` commits to: of the count without names. */
  readonly digest: string;
  /** Equals stand where a lot must tell, and none is on the board. */
  readonly needsLot: boolean;
}

/** Counts a closed board; every recount of the same board says the same. A board without a valid paper elects nobody. */
export function countBoard(plan: ElectionPlan, entries: readonly BoardEntry[]): BoardCount {
  const election = boardElection(plan, entries);
  const result = election.ballots.total === 0 ? emptyCount(plan, election) : countElection(election, plan.method);
  const hasLot = entriesOf(entries, 'lot').length > 0;
  return {
    result,
    elected: result.elected.map(({ candidate }) => candidate),
    digest: sha256Hex(canonicalJson(result)),
    needsLot: !hasLot && result.ties.some(({ by }) => by === 'lot'),
  };
}

const emptyCount = ({ method }: ElectionPlan, { title, seats, candidates, blank }: Election): CountResult => ({
  method,
  title,
  seats,
  candidates: candidates.map(({ name }) => name),
  withdrawn: [],
  valid: 0,
  blank,
  quota: null,
  elected: [],
  excluded: [],
  ties: [],
  stages: [],
});
