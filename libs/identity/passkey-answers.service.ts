import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, dayIn, parsedJson } from '#domain-kit';
import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { PasskeyEntity } from './passkey.entity.js';
import { PasskeyChallenges } from './passkey-challenges.service.js';
import { refusedBy } from './passkeys.service.js';
import { type RelyingParty, relyingPartyOf } from './relying-party.js';

/** Whose passkey answered. */
export interface PasskeyOwner {
  readonly accountId: string;
  readonly personRef: string;
  readonly loginIndex: Buffer;
}

/** Verifies what a passkey answers to a challenge: that its owner was there and verified, here and now. */
@Injectable()
export class PasskeyAnswers {
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly db: DataSource,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
    private readonly challenges: PasskeyChallenges,
  ) {}

  /**
   * Null for every answer that is not good, whatever the reason: not ours, an old or spent challenge, another site's,
   * a user who was not verified, a counter that stepped back. `response` is JSON.
   */
  async verify(response: string): Promise<PasskeyOwner | null> {
    const party = relyingPartyOf(this.options.publicUrl);
    const answer = party && parsed(response);
    if (!answer) return null;
    const challenge = challengeIn(answer);
    if (challenge === null || !this.challenges.isOpen(challenge, null)) return null;
    return this.db.transaction((tx) => this.judge(tx, answer, { party, challenge }));
  }

  private async judge(
    tx: EntityManager,
    answer: AuthenticationResponseJSON,
    { party, challenge }: { party: RelyingParty; challenge: string },
  ): Promise<PasskeyOwner | null> {
    const passkey = await tx.findOne(PasskeyEntity, {
      ...{ where: { credentialId: answer.id }, lock: { mode: 'pessimistic_write' as const } },
    });
    if (!passkey) return null;
    const { credentialId: id, counter } = passkey;
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        ...{ response: answer, expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id },
        ...{ credential: { id, publicKey: new Uint8Array(passkey.publicKey), counter }, requireUserVerification: true },
      });
      // Only a good answer is written down: a bad one stays bad however often it is sent.
      if (!verified || !(await this.challenges.spend(tx, challenge))) return null;
      const lastUsedOn = dayIn(this.clock.now(), 'UTC');
      await tx.update(PasskeyEntity, { id: passkey.id }, { counter: authenticationInfo.newCounter, lastUsedOn });
    } catch (error) {
      return refusedBy(error);
    }
    const { personRef, loginIndex } = await tx.findOneByOrFail(AccountEntity, { id: passkey.accountId });
    return { accountId: passkey.accountId, personRef, loginIndex };
  }
}

/** Null unless it is an object whose fields, as far as they are looked at here, are texts. */
function parsed(response: string): AuthenticationResponseJSON | null {
  const answer = parsedJson(response) as AuthenticationResponseJSON | null | undefined;
  const sound = typeof answer?.id === 'string' && typeof answer.response?.clientDataJSON === 'string';
  return sound ? answer : null;
}

function challengeIn({ response }: AuthenticationResponseJSON): string | null {
  const data = parsedJson(Buffer.from(response.clientDataJSON, 'base64url').toString()) as
    | { challenge?: unknown }
    | null
    | undefined;
  return typeof data?.challenge === 'string' ? data.challenge : null;
}
