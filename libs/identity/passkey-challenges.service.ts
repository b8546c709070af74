import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, constantTimeEqual, fromBase64url, sha256 } from '#domain-kit';
import { blindIndex } from '#platform';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import { PasskeyChallengeEntity } from './passkey-challenge.entity.js';

const LIFE_MS = 5 * 60_000;
const NONCE_BYTES = 16;
const TIME_BYTES = 6;
const SEAL_BYTES = 32;

const sealOf = (said: Buffer, accountId: string | null): Buffer =>
  blindIndex(`${said.toString('hex')}.${accountId ?? ''}`, 'passkey.challenge');

/**
 * Questions for passkeys. Each is answered once, within five minutes, by whichever process of the node. A question carries
 * its own proof (a nonce, when it expires, a seal under the node's key), so that strangers who ask leave no row behind; what
 * is kept is which ones were answered well.
 */
@Injectable()
export class PasskeyChallenges {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** `accountId` for whom a passkey is to be registered; null where the passkey itself shall say whose it is. */
  make(accountId: string | null): Uint8Array<ArrayBuffer> {
    const said = Buffer.alloc(NONCE_BYTES + TIME_BYTES);
    randomBytes(NONCE_BYTES).copy(said);
    said.writeUIntBE(this.clock.now().getTime() + LIFE_MS, NONCE_BYTES, TIME_BYTES);
    return new Uint8Array([...said, ...sealOf(said, accountId)]);
  }

  /** Whether this node asked it for this purpose, not too long ago. Answered or not: `spend` says that. */
  isOpen(challenge: string, accountId: string | null): boolean {
    const given = Buffer.from(fromBase64url(challenge));
    const said = given.subarray(0, NONCE_BYTES + TIME_BYTES);
    if (given.length !== said.length + SEAL_BYTES) return false;
    if (!constantTimeEqual(given.subarray(said.length), sealOf(said, accountId))) return false;
    return said.readUIntBE(NONCE_BYTES, TIME_BYTES) > this.clock.now().getTime();
  }

  /** True once for each open challenge (base64url). Only for an answer that was verified: no stranger writes a row. */
  async spend(tx: EntityManager, challenge: string): Promise<boolean> {
    const now = this.clock.now();
    await tx.delete(PasskeyChallengeEntity, { expiresAt: LessThanOrEqual(now) });
    const spent = await tx
      .createQueryBuilder()
      .insert()
      .into(PasskeyChallengeEntity)
      .values({ challengeHash: sha256(challenge), expiresAt: new Date(now.getTime() + LIFE_MS) })
      .orIgnore()
      .returning('challenge_hash')
      .execute();
    return (spent.raw as unknown[]).length === 1;
  }
}
