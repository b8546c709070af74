import { Injectable } from '@nestjs/common';
import { ok, type Result, sha256 } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { type Attempts, tryLogin, tryNode, type TryLater } from './domain/throttle.js';
import { SignInAttemptEntity } from './sign-in-attempt.entity.js';

const NODE_BUCKET = sha256('node');
const FORGOTTEN = `interval '24 hours'`;

type Rule = (past: Attempts | null, now: Date) => Result<Attempts, TryLater>;

/** Counts tries in the database, so that every process of a node sees those of the others. Knows no addresses. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly db: DataSource) {}

  /** Counts a try at a login before its password is looked at, or refuses to look. */
  begin(loginIndex: Buffer, now: Date): Promise<Result<void, TryLater>> {
    return this.db.transaction(async (tx) => {
      const node = await this.count(tx, { bucket: NODE_BUCKET, rule: tryNode, now });
      if (!node.ok) return node;
      const login = await this.count(tx, { bucket: loginIndex, rule: tryLogin, now });
      if (!login.ok) return login;
      await this.save(tx, NODE_BUCKET, node.value);
      await this.save(tx, loginIndex, login.value);
      return ok(undefined);
    });
  }

  /** The password was right: the try counts for nothing, and the earlier ones are forgotten. */
  async succeed(loginIndex: Buffer, now: Date): Promise<void> {
    await this.db.query('DELETE FROM sign_in_attempt WHERE bucket = $1', [loginIndex]);
    await this.db.query('UPDATE sign_in_attempt SET level = greatest(0, level - 1) WHERE bucket = $1', [NODE_BUCKET]);
    await this.db.query(`DELETE FROM sign_in_attempt WHERE last_at < $1::timestamptz - ${FORGOTTEN}`, [now]);
  }

  /** Locks the bucket's row, always the node's before a login's. */
  private async count(
    tx: EntityManager,
    step: { bucket: Buffer; rule: Rule; now: Date },
  ): Promise<Result<Attempts, TryLater>> {
    await tx.query('INSERT INTO sign_in_attempt (bucket, level, last_at) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [
      step.bucket,
      step.now,
    ]);
    const past = await tx.findOneOrFail(SignInAttemptEntity, {
      where: { bucket: step.bucket },
      lock: { mode: 'pessimistic_write' },
    });
    return step.rule(past.level === 0 ? null : past, step.now);
  }

  private async save(tx: EntityManager, bucket: Buffer, attempts: Attempts): Promise<void> {
    await tx.query('UPDATE sign_in_attempt SET level = $2, last_at = $3 WHERE bucket = $1', [
      bucket,
      attempts.level,
      attempts.lastAt,
    ]);
  }
}
