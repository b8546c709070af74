import {
  type BallotReceipt,
  type BoardEntry,
  type ElectionExport,
  entriesOf,
  inBoardOrder,
  type NamedCandidate,
  sizeAt,
} from '#ballots';
import { finish, type HeldElection, publish, rootOfBoard } from './election.js';
import type { Random } from './random.js';
import type { Tamper } from './tampers.js';

/** A file that a cheating server publishes, and what others hold who were not cheated. */
export interface Cheat {
  readonly file: ElectionExport;
  readonly receipts: readonly BallotReceipt[];
  readonly heads: readonly string[];
}

/** The names of tampers whose result nobody recounts: the change is the result itself. */
const OF_RESULT = new Set(['another result']);

/**
 * A cheat before the board was closed: the server's ledger and its witnesses know no other board than the changed one, but
 * for its opening; and voters hold their receipts.
 */
export function cheatDuring({ name, change, rename }: Tamper, held: HeldElection, random: Random): Cheat {
  const changed = mend(held, change(held.entries, held, random), OF_RESULT.has(name));
  const file = publish({ ...held, entries: changed, names: renamed(held, rename) });
  return { file, receipts: held.receipts, heads: [file.ledger!.root] };
}

/** A cheat afterwards, with a ledger of its own; others have witnessed the true one. Nobody kept a receipt. */
export function cheatAfter({ name, change, rename }: Tamper, held: HeldElection, random: Random): Cheat {
  const honest = publish(held);
  const changed = mend(held, change(held.entries, held, random), OF_RESULT.has(name));
  const openingRoot = rootOfBoard(changed.slice(0, sizeAt(changed, 'opened')));
  const file = publish({ ...held, entries: changed, openingRoot, names: renamed(held, rename) });
  return { file, receipts: [], heads: [honest.ledger!.root] };
}

/** A file that was only edited. */
export function cheatRoughly({ change, rename }: Tamper, held: HeldElection, random: Random): Cheat {
  const honest = publish(held);
  const names = renamed(held, rename);
  return { file: { ...honest, entries: change(held.entries, held, random), names }, receipts: [], heads: [] };
}

/** Puts everything right that the server can: numbers, its own statement, order, count. */
function mend(held: HeldElection, changed: readonly BoardEntry[], keepsResult: boolean): BoardEntry[] {
  const requests = entriesOf(changed, 'request');
  const bare = changed
    .filter(({ kind }) => keepsResult || (kind !== 'result' && kind !== 'lot'))
    .map((entry): BoardEntry => {
      if (entry.kind === 'opened') return { ...entry, roll: entriesOf(changed, 'voter').length };
      if (entry.kind === 'closed') return { ...entry, ballots: entriesOf(changed, 'ballot').length };
      if (entry.kind !== 'issued' || entry.role !== 'instance') return entry;
      return held.signers[0]!.state(held.plan.election, requests, entry.opening);
    });
  const ordered = inBoardOrder(bare);
  const opening = rootOfBoard(ordered.slice(0, sizeAt(ordered, 'opened')));
  const stated = ordered.map((entry) =>
    entry.kind === 'issued' && entry.role === 'instance'
      ? held.signers[0]!.state(held.plan.election, requests, opening)
      : entry,
  );
  return keepsResult ? stated : finish(held, stated);
}

const renamed = ({ names }: HeldElection, rename: Tamper['rename']): readonly NamedCandidate[] =>
  rename ? rename(names) : names;
