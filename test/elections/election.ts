import {
  type Ballot,
  ballotEntry,
  ballotHash,
  type BallotReceipt,
  boardBytes,
  type BoardEntry,
  countBoard,
  type CountingMethod,
  type ElectionExport,
  type ElectionPlan,
  entriesOf,
  exportElection,
  inBoardOrder,
  judgeBallot,
  type LedgerAnchors,
  type Marks,
  type NamedCandidate,
  POINTS_MAX,
  requestEntry,
  signReceipt,
  sizeAt,
} from '#ballots';
import { entryHash, inclusionProof, leafHash, type LedgerEntry, rootOf } from '#ledger';
import { randomBytes } from 'node:crypto';
import { Device } from './device.js';
import { callOf, candidateEntries, type ElectionDays, type ElectionKind } from './election-kinds.js';
import type { Random } from './random.js';
import { Signer } from './signer.js';

/** A finished election, and everything that its server knows beside what it publishes. */
export interface HeldElection {
  readonly kind: ElectionKind;
  readonly plan: ElectionPlan;
  readonly days: ElectionDays;
  readonly entries: readonly BoardEntry[];
  readonly names: readonly NamedCandidate[];
  readonly signers: readonly Signer[];
  /** What voters keep. */
  readonly receipts: readonly BallotReceipt[];
  /** Roots of the board that the ledger held before anybody had voted. */
  readonly openingRoot: string;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const rootOfBoard = (entries: readonly BoardEntry[]): string =>
  hex(rootOf(entries.map((entry) => leafHash(boardBytes(entry)))));

/** An election held by the rules; the same for the same numbers but for its keys and salts. */
export function holdElection(random: Random, kind: ElectionKind): HeldElection {
  const { plan, days, names } = callOf(kind, random);
  const { method } = plan;
  const candidates = names.length;
  const coSigned = kind === 'co-signed';
  const signers = [new Signer('instance', 'north'), ...(coSigned ? [new Signer('co-signer', 'south')] : [])];
  const devices = Array.from(
    { length: 6 + random.below(12) },
    () =>
      new Device(
        plan.election,
        hex(randomBytes(16)),
        signers.map(({ paper }) => paper.publicKey),
      ),
  );
  const roll = devices.map(({ voter, key }) => ({
    kind: 'voter' as const,
    voter,
    key: random.below(8) === 0 ? null : key,
  }));
  const opening = inBoardOrder([
    { kind: 'called', day: days.called, node: 'north', plan },
    ...candidateEntries(names),
    ...signers.map(({ entry }) => entry),
    ...roll,
    { kind: 'opened', day: days.opened, roll: roll.length },
  ]);
  const openingRoot = rootOfBoard(opening);

  // Some do not ask for a paper; five do at least.
  const asking = devices.filter((_, n) => n < 5 || random.below(4) > 0);
  const answered = asking.map((device) => {
    const { request, blinded } = device.ask();
    const voter = roll.find((one) => one.voter === device.voter)!;
    const answers = signers.map((signer, place) =>
      signer.issue(voter, request, { blinded: blinded[place]!, place, of: signers.length }),
    );
    return {
      device,
      answers,
      entry: requestEntry(
        request,
        signers.map(({ role }) => role),
      ),
    };
  });
  const requests = answered.map(({ entry }) => entry);

  // And some papers stay unused.
  const rules = {
    election: plan.election,
    method,
    candidates,
    paperKeys: signers.map(({ paper }) => paper.publicKey),
  };
  const ballots = random
    .shuffled(answered)
    .filter(() => random.below(6) > 0)
    .map(({ device, answers }): Ballot => {
      const ballot = device.vote(marksFor(method, candidates, random), answers);
      const judged = judgeBallot('casting', rules, ballot, undefined);
      if (!judged.ok) throw new Error(judged.error);
      return ballot;
    });
  const { privateKey } = signers[0]!.statement;
  return {
    kind,
    plan,
    days,
    names,
    signers,
    openingRoot,
    receipts: ballots.map((ballot) => signReceipt(plan.election, ballotHash(ballotEntry(ballot)), privateKey)),
    entries: finish({ plan, days }, [
      ...opening,
      ...requests,
      ...signers.map((signer) => signer.state(plan.election, requests, openingRoot)),
      { kind: 'casting', day: days.casting },
      ...ballots.map(ballotEntry),
      { kind: 'closed', day: days.closed, ballots: ballots.length },
    ]),
  };
}

/** Draws a lot where one is needed, counts, and puts everything in its order. */
export function finish(
  { plan, days }: Pick<HeldElection, 'plan' | 'days'>,
  entries: readonly BoardEntry[],
): BoardEntry[] {
  const lot: BoardEntry = { kind: 'lot', values: [[4, 17, 23], [8]] };
  const closed = countBoard(plan, entries).needsLot ? [...entries, lot] : entries;
  const { elected, digest } = countBoard(plan, closed);
  return inBoardOrder([...closed, { kind: 'result', day: days.counted, elected, count: digest }]);
}

/** What the server publishes, with a ledger that held the board when the rules say. */
export function publish({ plan, entries, names, openingRoot }: HeldElection): ElectionExport {
  return exportElection({ entries, names, ledger: anchor(plan, entries, openingRoot) });
}

function anchor(plan: ElectionPlan, entries: readonly BoardEntry[], openingRoot: string): LedgerAnchors {
  const [opened, closed] = [sizeAt(entries, 'opened'), sizeAt(entries, 'closed')];
  const dayOf = (kind: 'opened' | 'closed' | 'result'): string => entriesOf(entries, kind)[0]!.day;
  const entry = (index: number, kind: LedgerEntry['kind'], given: { day: string; size: number; board: string }) => ({
    index,
    kind,
    day: given.day,
    subject: {
      ids: { election: plan.election },
      days: { on: given.day },
      figures: { size: given.size },
      commitments: { board: given.board },
    },
  });
  const ledger: LedgerEntry[] = [
    { index: 0, kind: 'organization.founded', day: '2026-01-01', subject: {} },
    entry(1, 'election.opened', { day: dayOf('opened'), size: opened, board: openingRoot }),
    entry(2, 'election.closed', { day: dayOf('closed'), size: closed, board: rootOfBoard(entries.slice(0, closed)) }),
    entry(3, 'election.concluded', { day: dayOf('result'), size: entries.length, board: rootOfBoard(entries) }),
    { index: 4, kind: 'stage.advanced', day: '2026-04-01', subject: {} },
  ];
  const leaves = ledger.map(entryHash);
  return {
    size: ledger.length,
    root: hex(rootOf(leaves)),
    entries: [1, 2, 3].map((index) => ({
      entry: ledger[index] as LedgerAnchors['entries'][number]['entry'],
      proof: inclusionProof(index, ledger.length, leaves).map(hex),
    })),
  };
}

export function marksFor(method: CountingMethod, candidates: number, random: Random): Marks {
  const numbers = Array.from({ length: candidates }, (_, n) => n);
  const order = random.shuffled(numbers).slice(0, random.below(candidates + 1));
  switch (method) {
    case 'approval':
      return numbers.map((n) => (order.includes(n) ? 1 : 0));
    case 'majority':
      return numbers.map((n) => (n === order[0] ? 1 : 0));
    case 'score':
      return numbers.map(() => random.below(POINTS_MAX + 1));
    case 'meek-stv':
    case 'scottish-stv':
    case 'irv':
      return numbers.map((n) => order.indexOf(n) + 1);
  }
}
