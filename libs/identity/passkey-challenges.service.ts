import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, sha256, toBase64url } from '#domain-kit';
import { DataSource, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { PasskeyChallengeEntity } from './passkey-challenge.entity.js';

const LIFE_MS = 5 * 60_000;
const BYTES = 32;

/** Questions for passkeys. Each is answered once, within five minutes, by whichever process of the node. */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `accountId` for whom a passkey is to be registered; null where the passkey itself shall say whose it is. */
  async make(accountId: string | null): Promise<Uint8Array<ArrayBuffer>> {
    const challenge = new Uint8Array(randomBytes(BYTES));
    const now = this.clock.now();
    await this.db.manager.delete(PasskeyChallengeEntity, { expiresAt: LessThanOrEqual(now) });
    await this.db.manager.insert(PasskeyChallengeEntity, {
      challengeHash: sha256(toBase64url(challenge)),
      accountId,
      expiresAt: new Date(now.getTime() + LIFE_MS),
    });
    return challenge;
  }

  /** True once for each challenge (base64url) that this node made for this purpose and that is not too old. */
  async spend(challenge: string, accountId: string | null): Promise<boolean> {
    const { affected } = await this.db.manager.delete(PasskeyChallengeEntity, {
      challengeHash: sha256(challenge),
      accountId: accountId ?? IsNull(),
      expiresAt: MoreThan(this.clock.now()),
    });
    return affected === 1;
  }
}
