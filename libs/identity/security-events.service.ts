import { Inject, Injectable, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { CLOCK, type Clock, systemClock } from '#domain-kit';
import { Logger, Metrics } from '#platform';
import { EventTally, type Tallied } from './domain/event-tally.js';

/** What is counted (ADR 58). */
export type SecurityEventName =
  | 'access'
  | 'confirm'
  | 'export'
  | 'founding'
  | 'invitation'
  | 'one-time-codes'
  | 'passkey'
  | 'password'
  | 'recovery'
  | 'recovery-codes'
  | 'sign-in'
  | 'sign-in-by-passkey'
  | 'sign-out';

export const DONE = 'DONE';

/** Steps on the way of whoever is right: they are counted, and are no sign of anything. */
const USUAL: ReadonlySet<string> = new Set(['CODE_NEEDED', 'CONFIRM_NEEDED', 'SIGN_IN_REQUIRED']);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** So many refusals of one kind within an hour are told at once. */
const MANY = 30;

/**
 * Counts what happens at the doors of a node: how often, and how it came out; never whose door it was (ADR 58). All of it
 * stands in `/metrics`. The log has a line for an hour in which something was refused, one for a day of what was done,
 * and one at once where refusals are many.
 */
@Injectable()
export class SecurityEvents implements OnApplicationShutdown {
  @Optional() @Inject(Metrics) private readonly metrics?: Metrics;
  @Optional() @Inject(Logger) private readonly logger?: Logger;
  @Optional() @Inject(CLOCK) private readonly clock: Clock = systemClock;
  readonly #refused = new EventTally(HOUR_MS);
  readonly #done = new EventTally(DAY_MS);

  /** `outcome` is `DONE` or the code of a refusal. */
  count(event: SecurityEventName, outcome: string): void {
    const help = 'What happened at the doors of the node, by how it came out';
    this.metrics?.counter('massline_security_events_total', help, ['event', 'outcome']).inc({ event, outcome });
    if (USUAL.has(outcome)) return;
    const done = outcome === DONE;
    const { ended, ofEvent } = (done ? this.#done : this.#refused).add(event, outcome, this.clock.now());
    this.tell(ended, done);
    if (!done && ofEvent === MANY) this.logger?.warn({ event, refusedInThisHour: MANY }, 'many refusals at one door');
  }

  onApplicationShutdown(): void {
    this.tell(this.#refused.end(), false);
    this.tell(this.#done.end(), true);
  }

  private tell(tallied: Tallied | null, done: boolean): void {
    if (!tallied) return;
    const { from, counts } = tallied;
    if (done) this.logger?.info({ day: from.toISOString().slice(0, 10), done: counts }, 'done at the doors in a day');
    else this.logger?.info({ hourFrom: from.toISOString(), refused: counts }, 'refused at the doors in an hour');
  }
}
