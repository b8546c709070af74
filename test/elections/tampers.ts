import {
  type BallotEntry,
  ballotEntry,
  type BoardEntry,
  entriesOf,
  type EntryOf,
  type Marks,
  type NamedCandidate,
  readSigningKey,
} from '#ballots';
import { addDays } from '#domain-kit';
import { randomBytes } from 'node:crypto';
import type { FindingCode } from '../../apps/massline/verify-election/finding.types.js';
import { Device, forgedBallot } from './device.js';
import { type ElectionKind, ON_ANSWERS } from './election-kinds.js';
import { type HeldElection, marksFor } from './election.js';
import type { Random } from './random.js';
import { Signer } from './signer.js';

export interface Tamper {
  readonly name: string;
  /** What the verifier must say where the server cheats before its board is closed. */
  readonly found: FindingCode;
  /** The kinds of which it is a cheat; all of them, where nothing is said. */
  readonly kinds?: readonly ElectionKind[];
  /** Whether there is something to tamper with. */
  readonly fits?: (held: HeldElection) => boolean;
  readonly change: (entries: readonly BoardEntry[], held: HeldElection, random: Random) => readonly BoardEntry[];
  /** What then stands beside the board. */
  readonly rename?: (names: readonly NamedCandidate[]) => readonly NamedCandidate[];
}

/**
 * What is done to a board, by a server that holds its own keys and may write its ledger as it likes, but has neither the
 * voters' keys, nor those of the papers, nor the co-signer's.
 */
export const TAMPERS: readonly Tamper[] = [
  {
    name: 'stuffed: more papers than were issued',
    found: 'MORE_BALLOTS_THAN_PAPERS',
    change: (entries, held, random) => [...entries, ...stuffing(held, unspent(entries) + 1, random)],
  },
  {
    name: 'stuffed: a paper without the co-signer',
    found: 'BALLOT_REFUSED',
    kinds: ['co-signed'],
    change: (entries, held, random) => [...entries, ...stuffing(held, 1, random)],
  },
  {
    name: 'stuffed: an off-record paper for a request that nobody has signed',
    found: 'REQUEST_REFUSED',
    fits: ({ entries }) => idleVoters(entries).some(({ key }) => key !== null),
    change: (entries, held, random) => {
      const voter = random.one(idleVoters(entries).filter(({ key }) => key !== null));
      const asked = forgedRequest(held, voter.voter);
      return [...entries, { ...asked, key: voter.key! }, ...stuffing(held, 1, random)];
    },
  },
  {
    name: 'stuffed: a second request of a voter',
    found: 'REQUEST_TWICE',
    change: (entries, held, random) => {
      const { voter, key } = random.one(entriesOf(entries, 'request'));
      return [...entries, { ...forgedRequest(held, voter), key }, ...stuffing(held, 1, random)];
    },
  },
  {
    name: 'dropped',
    found: 'RECEIPT_NOT_ON_BOARD',
    fits: ({ entries }) => entriesOf(entries, 'ballot').length > 0,
    change: (entries, _, random) => without(entries, random.one(entriesOf(entries, 'ballot'))),
  },
  {
    name: 'altered: other marks',
    found: 'BALLOT_REFUSED',
    fits: ({ entries }) => entriesOf(entries, 'ballot').length > 0,
    change: (entries, held, random) => {
      const ballot = random.one(entriesOf(entries, 'ballot'));
      return [...without(entries, ballot), { ...ballot, marks: otherMarks(ballot, held, random) }];
    },
  },
  {
    name: 'altered: other marks on the signatures of another’s paper',
    found: 'BALLOT_REFUSED',
    fits: ({ entries }) => entriesOf(entries, 'ballot').length > 0,
    change: (entries, held, random) => {
      const ballot = random.one(entriesOf(entries, 'ballot'));
      const [forged] = stuffing(held, 1, random);
      return [...without(entries, ballot), { ...forged!, papers: ballot.papers }];
    },
  },
  {
    name: 'duplicated',
    found: 'PAPER_SPENT_TWICE',
    fits: ({ entries }) => unspent(entries) > 0 && entriesOf(entries, 'ballot').length > 0,
    change: (entries, _, random) => [...entries, random.one(entriesOf(entries, 'ballot'))],
  },
  {
    name: 'wrong key: papers of a key that was put in after the opening',
    found: 'LEDGER_DIFFERS',
    change: (entries, held, random) => {
      const other = new Signer('instance', 'north');
      const [instance, ...rest] = held.signers;
      const signed = { ...held, signers: [Object.assign(other, { statement: instance!.statement }), ...rest] };
      const changed = entries.map((entry) =>
        entry.kind === 'signer' && entry.role === 'instance' ? { ...entry, paperKey: other.entry.paperKey } : entry,
      );
      return [...changed.filter(({ kind }) => kind !== 'ballot'), ...stuffing(signed, 3, random)];
    },
  },
  {
    name: 'early tally',
    found: 'STEP_REFUSED',
    change: (entries, { days }) =>
      entries.map((entry) => (entry.kind === 'closed' ? { ...entry, day: addDays(days.castingUntil, -2) } : entry)),
  },
  {
    name: 'early casting: papers put in while others are asked for',
    found: 'STEP_REFUSED',
    change: (entries, { days }) =>
      entries.map((entry) => (entry.kind === 'casting' ? { ...entry, day: days.issuingUntil } : entry)),
  },
  {
    name: 'changed call: another last day',
    found: 'LEDGER_DIFFERS',
    change: (entries) =>
      entries.map((entry) =>
        entry.kind === 'called'
          ? { ...entry, plan: { ...entry.plan, castingUntil: addDays(entry.plan.castingUntil, -1) } }
          : entry,
      ),
  },
  {
    name: 'changed call: papers also for who comes late',
    found: 'LEDGER_DIFFERS',
    kinds: ['people'],
    change: (entries) =>
      entries.map((entry) =>
        entry.kind === 'called' ? { ...entry, plan: { ...entry.plan, issuesLate: true } } : entry,
      ),
  },
  {
    name: 'another second signer than the call named',
    found: 'SIGNERS_WRONG',
    kinds: ['co-signed'],
    change: (entries) =>
      entries.map((entry) =>
        entry.kind === 'signer' && entry.role === 'co-signer' ? { ...entry, node: 'east' } : entry,
      ),
  },
  {
    name: 'the second signer left out',
    found: 'SIGNERS_WRONG',
    kinds: ['co-signed'],
    change: (entries) =>
      entries
        .filter((entry) => (entry.kind !== 'signer' && entry.kind !== 'issued') || entry.role === 'instance')
        .map((entry) => {
          if (entry.kind === 'request') return { ...entry, signedBy: ['instance'] };
          return entry.kind === 'ballot' ? { ...entry, papers: entry.papers.slice(0, 1) } : entry;
        }),
  },
  {
    name: 'answers turned round: beside the board',
    found: 'NAME_DIFFERS',
    kinds: ON_ANSWERS,
    change: (entries) => entries,
    rename: turnedRound,
  },
  {
    name: 'answers turned round: on the board too',
    found: 'LEDGER_DIFFERS',
    kinds: ON_ANSWERS,
    change: (entries) => {
      const [first, second] = entriesOf(entries, 'candidate') as [EntryOf<'candidate'>, EntryOf<'candidate'>];
      const turned = { [first.number]: second.name, [second.number]: first.name };
      return entries.map((entry) => (entry.kind === 'candidate' ? { ...entry, name: turned[entry.number]! } : entry));
    },
    rename: turnedRound,
  },
  {
    name: 'answers left out',
    found: 'ANSWERS_MISSING',
    kinds: ON_ANSWERS,
    change: (entries) => entries,
    rename: (names) => names.slice(1),
  },
  {
    name: 'changed roll: a voter who is nobody',
    found: 'LEDGER_DIFFERS',
    change: (entries) => [...entries, { kind: 'voter', voter: randomBytes(16).toString('hex'), key: null }],
  },
  {
    name: 'changed roll: a voter taken off',
    found: 'LEDGER_DIFFERS',
    fits: ({ entries }) => idleVoters(entries).length > 0,
    change: (entries, _, random) => without(entries, random.one(idleVoters(entries))),
  },
  {
    name: 'changed roll: another key for a voter',
    found: 'LEDGER_DIFFERS',
    fits: ({ entries }) => idleVoters(entries).length > 0,
    change: (entries, held, random) => {
      const voter = random.one(idleVoters(entries));
      return [...without(entries, voter), { ...voter, key: new Device(held.plan.election, voter.voter, []).key }];
    },
  },
  {
    name: 'another result',
    found: 'RESULT_DIFFERS',
    change: (entries, { plan }) =>
      entries.map((entry) =>
        entry.kind === 'result' ? { ...entry, elected: reversed(entry.elected, plan.seats) } : entry,
      ),
  },
];

/** Papers that the server signs for itself. In the co-signer's place it can only sign with a key of its own. */
function stuffing(held: HeldElection, papers: number, random: Random): BallotEntry[] {
  const own = held.signers[0]!;
  const hands = held.signers.map((signer, n) => ({
    publicKey: signer.paper.publicKey,
    sign: n === 0 ? (blinded: Uint8Array) => own.sign(blinded) : (blinded: Uint8Array) => randomBytes(blinded.length),
  }));
  const candidates = entriesOf(held.entries, 'candidate').length;
  return Array.from({ length: papers }, () =>
    ballotEntry(forgedBallot(held.plan.election, marksFor(held.plan.method, candidates, random), hands)),
  );
}

function forgedRequest(held: HeldElection, voter: string) {
  const keys = held.signers.map(({ paper }) => paper.publicKey);
  const { request } = new Device(held.plan.election, voter, keys).ask();
  const { blinded, key, signature } = request;
  if (!readSigningKey(key)) throw new Error('A device makes usable keys');
  return { kind: 'request' as const, voter, key, blinded, signature, signedBy: held.signers.map(({ role }) => role) };
}

/** Each name with the number, and the salt, of the other. */
function turnedRound(names: readonly NamedCandidate[]): NamedCandidate[] {
  const numbers = names.map(({ number }) => number).toReversed();
  return names.map((one, n) => ({ ...one, number: numbers[n]! }));
}

const without = (entries: readonly BoardEntry[], one: BoardEntry): BoardEntry[] =>
  entries.filter((entry) => entry !== one);

function unspent(entries: readonly BoardEntry[]): number {
  return entriesOf(entries, 'request').length - entriesOf(entries, 'ballot').length;
}

function idleVoters(entries: readonly BoardEntry[]) {
  const asked = new Set(entriesOf(entries, 'request').map(({ voter }) => voter));
  return entriesOf(entries, 'voter').filter(({ voter }) => !asked.has(voter));
}

function otherMarks({ marks }: BallotEntry, { plan }: HeldElection, random: Random): Marks {
  for (;;) {
    const other = marksFor(plan.method, marks.length, random);
    if (other.join() !== marks.join()) return other;
  }
}

const reversed = (elected: readonly number[], seats: number): number[] =>
  elected.length > 1 ? elected.toReversed() : elected.length === 1 ? [] : [seats];
