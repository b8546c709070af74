import { addDays, type Day, daysBetween } from '#domain-kit';

/** How long a new mandate-holder may act without a second factor. */
export const GRACE_DAYS = 7;

export interface SecondFactorFacts {
  /** Whether one-time codes were confirmed or a passkey was registered. */
  readonly setUp: boolean;
  /** The day on which the first mandate of a person began who holds one today; null for who holds none. */
  readonly firstMandateOn: Day | null;
  /** The first day of the rule in this node: nobody's grace began before it. */
  readonly appliesFrom: Day;
  readonly today: Day;
}

/** `grace`: the mandates' permissions wait from `waitsFrom` on, which is `daysLeft` (at least 1) away. */
export type SecondFactorStanding =
  | { readonly state: 'not-needed' | 'set-up' }
  | { readonly state: 'grace'; readonly waitsFrom: Day; readonly daysLeft: number }
  | { readonly state: 'waits'; readonly waitsFrom: Day };

/** Two factors are mandatory for mandate-holders: after the grace the mandate's permissions wait, and nothing else ends. */
export function secondFactorStanding(facts: SecondFactorFacts): SecondFactorStanding {
  const { setUp, firstMandateOn, appliesFrom, today } = facts;
  if (setUp) return { state: 'set-up' };
  if (firstMandateOn === null) return { state: 'not-needed' };
  const waitsFrom = addDays(firstMandateOn > appliesFrom ? firstMandateOn : appliesFrom, GRACE_DAYS);
  if (today >= waitsFrom) return { state: 'waits', waitsFrom };
  return { state: 'grace', waitsFrom, daysLeft: daysBetween(today, waitsFrom) };
}
