import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, sha256, toBase64url } from '#domain-kit';
import { DataSource, IsNull, LessThanOrEqual } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { IDLE_MS, isAlive, isUseWorthNoting, LONGEST_MS } from './domain/session-life.js';
import { SessionEntity } from './session.entity.js';

export interface SignedIn {
  readonly accountId: string;
  readonly personRef: string;
}

/** Sessions live in the database: any process can answer any request, and revoking one ends it everywhere at once. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new session's token: 256 random bits, known to the browser alone. Dead sessions of the account are removed. */
  async open(accountId: string): Promise<{ token: string; maxAgeSeconds: number }> {
    const token = toBase64url(randomBytes(32));
    const now = this.clock.now();
    const before = (ms: number): Date => new Date(now.getTime() - ms);
    await this.db.manager.delete(SessionEntity, [
      { accountId, lastSeenAt: LessThanOrEqual(before(IDLE_MS)) },
      { accountId, createdAt: LessThanOrEqual(before(LONGEST_MS)) },
      { accountId, revokedAt: LessThanOrEqual(now) },
    ]);
    await this.db.manager.insert(SessionEntity, {
      tokenHash: sha256(token),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      revokedAt: null,
    });
    return { token, maxAgeSeconds: LONGEST_MS / 1000 };
  }

  /** Who the token belongs to; null if the session is unknown, expired or revoked. */
  async find(token: string): Promise<SignedIn | null> {
    const tokenHash = sha256(token);
    const found = await this.db.manager
      .createQueryBuilder(SessionEntity, 'session')
      .innerJoin(AccountEntity, 'account', 'account.id = session.accountId')
      .select(['account.id AS "accountId"', 'account.person_ref AS "personRef"'])
      .addSelect('session.created_at', 'createdAt')
      .addSelect('session.last_seen_at', 'lastSeenAt')
      .addSelect('session.revoked_at', 'revokedAt')
      .where('session.tokenHash = :tokenHash', { tokenHash })
      .getRawOne<SignedIn & { createdAt: Date; lastSeenAt: Date; revokedAt: Date | null }>();
    const now = this.clock.now();
    if (!found || !isAlive(found, now)) return null;
    if (isUseWorthNoting(found, now)) await this.db.manager.update(SessionEntity, { tokenHash }, { lastSeenAt: now });
    return { accountId: found.accountId, personRef: found.personRef };
  }

  async revoke(token: string): Promise<void> {
    await this.db.manager.update(
      SessionEntity,
      { tokenHash: sha256(token), revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
  }

  /** Ends every session of an account, on every device. */
  async revokeAll(accountId: string): Promise<void> {
    await this.db.manager.update(SessionEntity, { accountId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }
}
