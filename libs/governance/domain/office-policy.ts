import { type Day, err, ok, type Result } from '#domain-kit';
import type { EffectRefusal } from './decision.refusals.js';

/** How an office is filled (R43). */
export const OFFICE_METHODS = ['rotation', 'election', 'sortition', 'appointment'] as const;
export type OfficeMethod = (typeof OFFICE_METHODS)[number];

/** What an organization has decided of one office. It changes by decision only, and what it was stays on the record. */
export interface OfficePolicy {
  readonly method: OfficeMethod;
  /** The longest term. */
  readonly termDays: number;
  /** So many terms must pass before the same person serves again. */
  readonly cooldownTerms: number;
  /** How many hold the office at once. */
  readonly seats: number;
  /** The next in line learns beside the holder. */
  readonly understudy: boolean;
  /** A term is closed by a hand-over note. */
  readonly handOver: boolean;
  /** Code of the body that appoints; null but with `appointment`, and there too if the office's own body does. */
  readonly appointedBy: string | null;
}

/** A policy with the day from which it holds; of two that begin on one day, the one decided later. */
export interface DatedPolicy extends OfficePolicy {
  readonly beginsOn: Day;
  readonly position: number;
}

export const LONGEST_TERM_DAYS = 1500;
const MOST_COOLDOWN_TERMS = 20;
const MOST_SEATS = 50;
const BODY_CODE = /^[a-z][a-z0-9-]{0,39}$/;

const within = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const invalid = (message: string): Result<never, EffectRefusal> => err({ code: 'POLICY_INVALID', message });

/** Reads a policy from the payload of a decision: absent is no cooldown, one seat, no understudy, no hand-over note. */
export function readPolicy(payload: Readonly<Record<string, unknown>>): Result<OfficePolicy, EffectRefusal> {
  const { method, termDays, cooldownTerms = 0, seats = 1, understudy = 0, handOver = 0, appointedBy = null } = payload;
  if (!OFFICE_METHODS.some((one) => one === method)) return invalid(`method is one of: ${OFFICE_METHODS.join(', ')}.`);
  if (!within(termDays, 1, LONGEST_TERM_DAYS)) return invalid(`termDays is 1 to ${LONGEST_TERM_DAYS}.`);
  if (!within(cooldownTerms, 0, MOST_COOLDOWN_TERMS)) return invalid(`cooldownTerms is 0 to ${MOST_COOLDOWN_TERMS}.`);
  if (!within(seats, 1, MOST_SEATS)) return invalid(`seats is 1 to ${MOST_SEATS}.`);
  if (!within(understudy, 0, 1)) return invalid('understudy is 1 or 0.');
  if (!within(handOver, 0, 1)) return invalid('handOver is 1 or 0.');
  if (appointedBy !== null && (typeof appointedBy !== 'string' || !BODY_CODE.test(appointedBy)))
    return invalid('appointedBy is the code of a body.');
  if (appointedBy !== null && method !== 'appointment')
    return invalid('appointedBy goes with the method appointment only.');
  if (understudy === 1 && method !== 'rotation') return invalid('understudy goes with the method rotation only.');
  const policy = { method: method as OfficeMethod, termDays, cooldownTerms, seats };
  return ok({ ...policy, understudy: understudy === 1, handOver: handOver === 1, appointedBy });
}

/** The policy in force on a day; null before the first, when any body decides. */
export const policyOn = <Policy extends DatedPolicy>(policies: readonly Policy[], day: Day): Policy | null =>
  policies.reduce<Policy | null>((best, one) => (one.beginsOn <= day && !isEarlier(one, best) ? one : best), null);

const isEarlier = (one: DatedPolicy, best: DatedPolicy | null): boolean =>
  best !== null && (one.beginsOn < best.beginsOn || (one.beginsOn === best.beginsOn && one.position < best.position));
