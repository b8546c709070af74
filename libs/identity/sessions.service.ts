import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  type Clock,
  constantTimeEqual,
  type Day,
  dayIn,
  err,
  isUuid,
  newId,
  ok,
  type Result,
  sha256,
  toBase64url,
} from '#domain-kit';
import { DataSource, type EntityManager, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { checkLabel, type LabelRefusal } from './domain/device-label.js';
import { IDLE_MS, isAlive, isUseWorthNoting, LONGEST_MS } from './domain/session-life.js';
import { SessionEntity } from './session.entity.js';

export interface SignedIn {
  readonly accountId: string;
  readonly personRef: string;
  /** Whether one-time codes or a passkey are set up for the account. */
  readonly hasSecondFactor: boolean;
  /** When the person last showed who they are in this session; null if that is not known. */
  readonly confirmedAt: Date | null;
}

/** Its token is known to the browser alone. */
export interface OpenedSession {
  readonly token: string;
  readonly maxAgeSeconds: number;
}

/** A session as its owner sees it. Days are UTC's. */
export interface OwnSession {
  readonly id: string;
  readonly label: string | null;
  readonly begunOn: Day;
  readonly lastSeenOn: Day;
  readonly current: boolean;
}

export type RenameRefusal = LabelRefusal | { readonly code: 'SESSION_UNKNOWN' };

/** Of one person; the oldest gives way to one more. */
const MOST_SESSIONS = 20;

const HAS_SECOND_FACTOR = `(
  EXISTS (SELECT FROM one_time_secret known WHERE known.account_id = account.id AND known.confirmed_at IS NOT NULL)
  OR EXISTS (SELECT FROM passkey known WHERE known.account_id = account.id))`;

/** Sessions live in the database: any process can answer any request, and revoking one ends it everywhere at once. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new session's token: 256 random bits, known to the browser alone. Dead sessions of the account are removed. */
  async open(
    accountId: string,
    { tx = this.db.manager, label = null }: { tx?: EntityManager; label?: string | null } = {},
  ): Promise<OpenedSession> {
    const token = toBase64url(randomBytes(32));
    const now = this.clock.now();
    const before = (ms: number): Date => new Date(now.getTime() - ms);
    await tx.delete(SessionEntity, [
      { accountId, lastSeenAt: LessThanOrEqual(before(IDLE_MS)) },
      { accountId, createdAt: LessThanOrEqual(before(LONGEST_MS)) },
      { accountId, revokedAt: LessThanOrEqual(now) },
    ]);
    const oldest = await tx.find(SessionEntity, {
      where: { accountId },
      order: { lastSeenAt: 'DESC' },
      skip: MOST_SESSIONS - 1,
    });
    for (const { id } of oldest) await tx.delete(SessionEntity, { id });
    await tx.insert(SessionEntity, {
      id: newId(),
      tokenHash: sha256(token),
      accountId,
      deviceLabel: label,
      createdAt: now,
      lastSeenAt: now,
      confirmedAt: now,
      revokedAt: null,
    });
    return { token, maxAgeSeconds: LONGEST_MS / 1000 };
  }

  /** For whoever gave the password of this hash; null if another one was set since it was looked at. */
  openByPassword(accountId: string, passwordHash: string): Promise<OpenedSession | null> {
    return this.db.transaction(async (tx) => {
      await this.lockAccount(tx, accountId);
      const stands = await tx.existsBy(AccountEntity, { id: accountId, passwordHash });
      return stands ? this.open(accountId, { tx }) : null;
    });
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
      .addSelect('session.confirmed_at', 'confirmedAt')
      .addSelect(HAS_SECOND_FACTOR, 'hasSecondFactor')
      .where('session.tokenHash = :tokenHash', { tokenHash })
      .getRawOne<SignedIn & { createdAt: Date; lastSeenAt: Date; revokedAt: Date | null }>();
    const now = this.clock.now();
    if (!found || !isAlive(found, now)) return null;
    if (isUseWorthNoting(found, now)) await this.db.manager.update(SessionEntity, { tokenHash }, { lastSeenAt: now });
    const { accountId, personRef, hasSecondFactor, confirmedAt } = found;
    return { accountId, personRef, hasSecondFactor, confirmedAt };
  }

  async revoke(token: string): Promise<void> {
    await this.db.manager.update(
      SessionEntity,
      { tokenHash: sha256(token), revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
  }

  /** The living sessions of an account, the one that asks first, then the last used. At most 20. */
  async list(accountId: string, token: string): Promise<OwnSession[]> {
    const now = this.clock.now();
    const rows = await this.db.manager.find(SessionEntity, {
      where: {
        ...{ accountId, revokedAt: IsNull() },
        ...{ lastSeenAt: MoreThan(new Date(now.getTime() - IDLE_MS)) },
        ...{ createdAt: MoreThan(new Date(now.getTime() - LONGEST_MS)) },
      },
      order: { lastSeenAt: 'DESC' },
      take: MOST_SESSIONS,
    });
    const own = rows.map((row) => ({
      id: row.id,
      label: row.deviceLabel,
      begunOn: dayIn(row.createdAt, 'UTC'),
      lastSeenOn: dayIn(row.lastSeenAt, 'UTC'),
      current: constantTimeEqual(row.tokenHash, sha256(token)),
    }));
    return own.toSorted((one, other) => Number(other.current) - Number(one.current));
  }

  /** An empty label is none. */
  async rename(accountId: string, id: string, label: string): Promise<Result<void, RenameRefusal>> {
    const checked = checkLabel(label);
    if (!checked.ok) return checked;
    if (!isUuid(id)) return err({ code: 'SESSION_UNKNOWN' });
    const { affected } = await this.db.manager.update(
      SessionEntity,
      { id, accountId, revokedAt: IsNull() },
      { deviceLabel: checked.value },
    );
    return affected === 1 ? ok(undefined) : err({ code: 'SESSION_UNKNOWN' });
  }

  /** Ends one session of the account; one that is not there has ended. */
  async end(accountId: string, id: string): Promise<void> {
    if (!isUuid(id)) return;
    await this.db.manager.update(
      SessionEntity,
      { id, accountId, revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
  }

  /**
   * Ends every session of the account and begins one for the browser that asks, under the label that it had. Null, and
   * nothing is changed, if the session of that browser has ended meanwhile.
   */
  async beginAnew(tx: EntityManager, accountId: string, token: string): Promise<OpenedSession | null> {
    const before = await this.lockOwn(tx, accountId, token);
    if (!before) return null;
    await this.revokeAll(accountId, tx);
    return this.open(accountId, { tx, label: before.deviceLabel });
  }

  /**
   * The person has shown anew who they are: this browser's session gets a new token, and the old one is worth nothing.
   * Null if that session has ended meanwhile: whoever ended all sessions has ended the one that would follow.
   */
  async renew(tx: EntityManager, accountId: string, token: string): Promise<OpenedSession | null> {
    const before = await this.lockOwn(tx, accountId, token);
    if (!before) return null;
    await tx.delete(SessionEntity, { tokenHash: before.tokenHash });
    return this.open(accountId, { tx, label: before.deviceLabel });
  }

  /** Ends every session of an account, on every device; also one that another transaction is about to begin. */
  async revokeAll(accountId: string, tx?: EntityManager): Promise<void> {
    if (!tx) return this.db.transaction((own) => this.revokeAll(accountId, own));
    await this.lockAccount(tx, accountId);
    await tx.update(SessionEntity, { accountId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  /** This browser's session, if it has not ended once nobody else changes the sessions of the account. */
  private async lockOwn(tx: EntityManager, accountId: string, token: string): Promise<SessionEntity | null> {
    await this.lockAccount(tx, accountId);
    return tx.findOneBy(SessionEntity, { tokenHash: sha256(token), accountId, revokedAt: IsNull() });
  }

  /** Whoever ends all sessions of an account or puts one in place of another does so one after the other. */
  private async lockAccount(tx: EntityManager, id: string): Promise<void> {
    await tx.findOne(AccountEntity, { where: { id }, select: { id: true }, lock: { mode: 'pessimistic_write' } });
  }
}
