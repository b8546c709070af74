import { Injectable } from '@nestjs/common';
import { ok, type Result, sha256 } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { type Attempts, tryExport, tryLogin, tryNode, type TryLater } from './domain/throttle.js';

const GIVE_BACK = 'UPDATE sign_in_attempt SET level = greatest(0, level - 1) WHERE bucket = $1';
const FORGOTTEN = `interval '24 hours'`;

type Rule = (past: Attempts | null, now: Date) => Result<Attempts, TryLater>;

interface Bucket {
  readonly bucket: Buffer;
  readonly rule: Rule;
  /** It counts everybody's tries: one success gives back one, and forgets no other. */
  readonly shared?: boolean;
}

/**
 * Where a try is counted. `browserMark` is that of a browser in which this login's owner has signed in before; its tries
 * are counted apart from everybody's. Recovery codes are too long to guess: strangers' tries at them are counted for the
 * node alone, so that nobody can keep one person from coming back. `accountId` is of somebody who is signed in, `codeHash`
 * of an invitation that is open: whoever holds it tries out which logins are taken no faster than a password is guessed.
 * `export` counts the files that somebody signed in fetches. `kept` is of codes by which somebody without an account reads what is kept about them, for the node alone too.
 */
export type TriesAt =
  | { readonly door: 'sign-in'; readonly loginIndex: Buffer; readonly browserMark: string | null }
  | { readonly door: 'recovery'; readonly browserMark: string | null }
  | { readonly door: 'account'; readonly accountId: string }
  | { readonly door: 'export'; readonly accountId: string }
  | { readonly door: 'invitation'; readonly codeHash: Buffer }
  | { readonly door: 'kept' };

/** In the order in which their rows are locked. */
function bucketsOf(tries: TriesAt): Bucket[] {
  if (tries.door === 'account') return [{ bucket: sha256(`account ${tries.accountId}`), rule: tryLogin }];
  if (tries.door === 'export') return [{ bucket: sha256(`export ${tries.accountId}`), rule: tryExport }];
  if (tries.door === 'invitation')
    return [{ bucket: sha256(`invitation ${tries.codeHash.toString('hex')}`), rule: tryLogin }];
  if (tries.door === 'kept') return [{ bucket: sha256('kept'), rule: tryNode, shared: true }];
  const { door, browserMark } = tries;
  if (door === 'recovery') {
    if (browserMark === null) return [{ bucket: sha256('recovery'), rule: tryNode, shared: true }];
    return [{ bucket: sha256(`recovery ${browserMark}`), rule: tryLogin }];
  }
  if (browserMark !== null) return [{ bucket: sha256(`browser ${browserMark}`), rule: tryLogin }];
  return [
    { bucket: sha256('node'), rule: tryNode, shared: true },
    { bucket: tries.loginIndex, rule: tryLogin },
  ];
}

/** Counts tries in the database, so that every process of a node sees those of the others. Knows no addresses. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly db: DataSource) {}

  /** Counts a try before its password is looked at, or refuses to look. */
  begin(tries: TriesAt, now: Date): Promise<Result<void, TryLater>> {
    return this.db.transaction(async (tx) => {
      const counted: { bucket: Buffer; attempts: Attempts }[] = [];
      for (const { bucket, rule } of bucketsOf(tries)) {
        const attempts = await this.count(tx, { bucket, rule, now });
        if (!attempts.ok) return attempts;
        counted.push({ bucket, attempts: attempts.value });
      }
      for (const { bucket, attempts } of counted) await this.save(tx, bucket, attempts);
      return ok(undefined);
    });
  }

  /** The password was right: the try counts for nothing, and the earlier ones are forgotten. */
  async succeed(tries: TriesAt, now: Date): Promise<void> {
    const forget = 'DELETE FROM sign_in_attempt WHERE bucket = $1';
    for (const { bucket, shared } of bucketsOf(tries)) await this.db.query(shared ? GIVE_BACK : forget, [bucket]);
    await this.db.query(`DELETE FROM sign_in_attempt WHERE last_at < $1::timestamptz - ${FORGOTTEN}`, [now]);
  }

  /** The try was none: the password was right, and its owner is asked for the second factor. Earlier ones stand. */
  async giveBack(tries: TriesAt): Promise<void> {
    for (const { bucket } of bucketsOf(tries)) await this.db.query(GIVE_BACK, [bucket]);
  }

  /** Locks the bucket's row. */
  private async count(
    tx: EntityManager,
    step: { bucket: Buffer; rule: Rule; now: Date },
  ): Promise<Result<Attempts, TryLater>> {
    // One statement: between two, a success elsewhere may forget the row.
    const [past] = await tx.query<[Attempts]>(
      `INSERT INTO sign_in_attempt (bucket, level, last_at) VALUES ($1, 0, $2)
         ON CONFLICT (bucket) DO UPDATE SET bucket = excluded.bucket RETURNING level, last_at AS "lastAt"`,
      [step.bucket, step.now],
    );
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
