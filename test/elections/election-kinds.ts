import { COUNTING_METHODS, type CountingMethod, type ElectionPlan, type EntryOf, type NamedCandidate } from '#ballots';
import { sha256Hex } from '#domain-kit';
import { commitText } from '#ledger';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Random } from './random.js';

/**
 * Each kind of secret ballot that the product holds on a board: on people, with two signers or one, also where papers are
 * given out late; and what a petition on a mandate opens, which nobody leads.
 */
export const ELECTION_KINDS = ['co-signed', 'people', 'people, late', 'recall', 'confidence'] as const;
export type ElectionKind = (typeof ELECTION_KINDS)[number];

/** The kinds on answers: nobody stands, nobody leads, and papers are given out from the day of the call. */
export const ON_ANSWERS: readonly ElectionKind[] = ['recall', 'confidence'];

export interface ElectionDays {
  readonly called: string;
  readonly nominationsUntil: string;
  readonly opened: string;
  readonly issuingUntil: string;
  readonly casting: string;
  readonly castingUntil: string;
  readonly closed: string;
  readonly counted: string;
}

const DAYS: ElectionDays = {
  called: '2026-03-01',
  nominationsUntil: '2026-03-08',
  opened: '2026-03-09',
  issuingUntil: '2026-03-15',
  casting: '2026-03-16',
  castingUntil: '2026-03-22',
  closed: '2026-03-23',
  counted: '2026-03-23',
};

/** Opened in the transaction of the last signature: there are no days of proposing. */
const AT_ONCE: ElectionDays = { ...DAYS, called: '2026-03-09', nominationsUntil: '2026-03-08' };

/** Yes first. They name nobody, so what opens their commitments is no secret. */
const ANSWERS = {
  recall: ['Yes, the mandate ends', 'No, it goes on'],
  confidence: ['Yes, confidence', 'No confidence: the mandate ends'],
} as const;

/** What is called, and what stands on its paper. */
export interface CalledElection {
  readonly kind: ElectionKind;
  readonly plan: ElectionPlan;
  readonly days: ElectionDays;
  readonly names: readonly NamedCandidate[];
}

export function callOf(kind: ElectionKind, random: Random): CalledElection {
  if (kind === 'recall' || kind === 'confidence') {
    const plan = planOf(AT_ONCE, 'majority', 1);
    const title = `${kind}: Secretary`;
    const names = ANSWERS[kind].map((name, n) => ({
      number: n + 1,
      salt: sha256Hex(`${plan.election} ${n + 1}`),
      name,
    }));
    return { kind, plan: { ...plan, title, lotSources: [], issuesLate: true, onAnswers: true }, days: AT_ONCE, names };
  }
  const method = random.one(COUNTING_METHODS);
  const candidates = 2 + random.below(5);
  const seats = method === 'irv' || method === 'majority' ? 1 : 1 + random.below(candidates - 1);
  const plan = planOf(DAYS, method, seats);
  const names = Array.from({ length: candidates }, (_, n) => ({
    number: n + 1,
    salt: randomBytes(32).toString('hex'),
    name: `Candidate ${n + 1}`,
  }));
  const more = { 'co-signed': { coSigner: 'south' }, people: {}, 'people, late': { issuesLate: true } }[kind];
  return { kind, plan: { ...plan, ...more }, days: DAYS, names };
}

export const candidateEntries = (names: readonly NamedCandidate[]): EntryOf<'candidate'>[] =>
  names.map(({ number, salt, name }) => ({
    kind: 'candidate',
    number,
    name: commitText(Buffer.from(salt, 'hex'), name),
  }));

const planOf = (days: ElectionDays, method: CountingMethod, seats: number): ElectionPlan => ({
  election: randomUUID(),
  title: 'Secretaries of the spring',
  method,
  seats,
  nominationsUntil: days.nominationsUntil,
  issuingUntil: days.issuingUntil,
  castingUntil: days.castingUntil,
  contestDays: 7,
  lotSources: ['The lottery of the first Saturday after the closing', 'The last digit of the day’s rainfall'],
});
