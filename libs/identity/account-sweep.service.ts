import { CLOCK, type Clock } from '#domain-kit';
import { Queues } from '#platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sweepAccountsJob } from './account-sweep.job.js';
import { IDLE_MS, LONGEST_MS } from './domain/session-life.js';

const SWEEP_EVERY_MS = 3600_000;
const DAY_MS = 86_400_000;
/** As long as a decision to let somebody back in can be asked for a code, or whether its code was used. */
const GRANT_KEPT_MS = 30 * DAY_MS;
const UNCONFIRMED_MS = DAY_MS;
const TRIES_KEPT_MS = DAY_MS;

/** Keeps the promises of retention about accounts. */
@Injectable()
export class AccountSweep implements OnApplicationBootstrap {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(sweepAccountsJob, SWEEP_EVERY_MS, {});
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    const before = (age: number): Date => new Date(now.getTime() - age);
    await this.db.query(`DELETE FROM session WHERE revoked_at <= $1 OR last_seen_at <= $2 OR created_at <= $3`, [
      now,
      before(IDLE_MS),
      before(LONGEST_MS),
    ]);
    await this.db.query(
      `DELETE FROM account_invitation
       WHERE least(used_at, expires_at) <= CASE WHEN granted_by IS NULL THEN $1::timestamptz ELSE $2::timestamptz END`,
      [now, before(GRANT_KEPT_MS)],
    );
    await this.db.query('DELETE FROM passkey_challenge WHERE expires_at <= $1', [now]);
    await this.db.query('DELETE FROM one_time_secret WHERE confirmed_at IS NULL AND made_at <= $1', [
      before(UNCONFIRMED_MS),
    ]);
    await this.db.query('DELETE FROM sign_in_attempt WHERE last_at <= $1', [before(TRIES_KEPT_MS)]);
  }
}
