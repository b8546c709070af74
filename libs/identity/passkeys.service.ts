import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type Day, dayIn, err, isUuid, newId, ok, type Result } from '#domain-kit';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { DataSource } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { checkLabel, type LabelRefusal } from './domain/device-label.js';
import { assertFresh, type ConfirmNeeded } from './domain/freshness.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import type { OwnBrowser } from './own-account.service.js';
import { PasskeyEntity } from './passkey.entity.js';
import { PasskeyChallenges } from './passkey-challenges.service.js';
import { relyingPartyOf } from './relying-party.js';

/** A passkey as its owner sees it. Days are UTC's. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly madeOn: Day;
  readonly lastUsedOn: Day | null;
}

export type PasskeyRefusal = { readonly code: 'PASSKEY_REFUSED' };
export type BeginPasskeyRefusal = ConfirmNeeded | { readonly code: 'TOO_MANY_PASSKEYS' | 'PASSKEYS_NEED_A_NAME' };
export type AddPasskeyRefusal = ConfirmNeeded | LabelRefusal | PasskeyRefusal;
export type RenamePasskeyRefusal = LabelRefusal | { readonly code: 'PASSKEY_UNKNOWN' };

/** Of one person: a phone, a desk, keys on a ring, and their successors. */
const MOST_PASSKEYS = 20;

/** Registering, naming and removing the own passkeys. What may sign is settled by the node's own address alone. */
@Injectable()
export class PasskeysService {
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly db: DataSource,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
    private readonly challenges: PasskeyChallenges,
  ) {}

  async list(accountId: string): Promise<OwnPasskey[]> {
    const rows = await this.db.manager.find(PasskeyEntity, {
      where: { accountId },
      order: { madeOn: 'ASC', id: 'ASC' },
    });
    return rows.map(({ id, name, madeOn, lastUsedOn }) => ({ id, name, madeOn, lastUsedOn }));
  }

  async begin(browser: OwnBrowser): Promise<Result<PublicKeyCredentialCreationOptionsJSON, BeginPasskeyRefusal>> {
    const { accountId, confirmedAt } = browser;
    const fresh = assertFresh(confirmedAt, this.clock.now());
    if (!fresh.ok) return fresh;
    const party = relyingPartyOf(this.options.publicUrl);
    if (!party) return err({ code: 'PASSKEYS_NEED_A_NAME' });
    const known = await this.db.manager.findBy(PasskeyEntity, { accountId });
    if (known.length >= MOST_PASSKEYS) return err({ code: 'TOO_MANY_PASSKEYS' });
    const { login } = await this.db.manager.findOneByOrFail(AccountEntity, { id: accountId });
    return ok(
      await generateRegistrationOptions({
        ...{ rpID: party.id, rpName: party.id, userName: login, userID: new TextEncoder().encode(accountId) },
        challenge: this.challenges.make(accountId),
        attestationType: 'none',
        excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }),
    );
  }

  /** `response` is what the browser's authenticator made of the options, as JSON. */
  async add(browser: OwnBrowser, name: string, response: string): Promise<Result<void, AddPasskeyRefusal>> {
    const { accountId, confirmedAt } = browser;
    const now = this.clock.now();
    const fresh = assertFresh(confirmedAt, now);
    if (!fresh.ok) return fresh;
    const label = checkLabel(name);
    if (!label.ok) return label;
    const credential = await this.verified(accountId, response);
    if (!credential || (await this.list(accountId)).length >= MOST_PASSKEYS) return err({ code: 'PASSKEY_REFUSED' });
    const made = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(PasskeyEntity)
      .values({
        ...{ id: newId(), accountId, credentialId: credential.id, publicKey: Buffer.from(credential.publicKey) },
        ...{ counter: credential.counter, name: label.value ?? '', madeOn: dayIn(now, 'UTC'), lastUsedOn: null },
      })
      .orIgnore()
      .returning('id')
      .execute();
    return (made.raw as unknown[]).length === 1 ? ok(undefined) : err({ code: 'PASSKEY_REFUSED' });
  }

  async rename(accountId: string, id: string, name: string): Promise<Result<void, RenamePasskeyRefusal>> {
    const label = checkLabel(name);
    if (!label.ok) return label;
    if (!isUuid(id)) return err({ code: 'PASSKEY_UNKNOWN' });
    const { affected } = await this.db.manager.update(PasskeyEntity, { id, accountId }, { name: label.value ?? '' });
    return affected === 1 ? ok(undefined) : err({ code: 'PASSKEY_UNKNOWN' });
  }

  /** One that is not there has been removed. */
  async remove({ accountId, confirmedAt }: OwnBrowser, id: string): Promise<Result<void, ConfirmNeeded>> {
    const fresh = assertFresh(confirmedAt, this.clock.now());
    if (!fresh.ok) return fresh;
    if (isUuid(id)) await this.db.manager.delete(PasskeyEntity, { id, accountId });
    return ok(undefined);
  }

  /** Signing in asks nobody who they are: the passkey says it. So the answer is the same for everybody. */
  async askForOne(): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
    const party = relyingPartyOf(this.options.publicUrl);
    if (!party) return null;
    const challenge = this.challenges.make(null);
    return generateAuthenticationOptions({ rpID: party.id, challenge, userVerification: 'required' });
  }

  private async verified(accountId: string, response: string) {
    const party = relyingPartyOf(this.options.publicUrl);
    if (!party) return null;
    let answered = '';
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: JSON.parse(response) as RegistrationResponseJSON,
        expectedChallenge: (challenge) => {
          answered = challenge;
          return this.challenges.isOpen(challenge, accountId);
        },
        ...{ expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: true },
      });
      const isGood = verified && (await this.challenges.spend(this.db.manager, answered));
      return isGood ? registrationInfo.credential : null;
    } catch (error) {
      return refusedBy(error);
    }
  }
}

/** What the library throws at an answer that is not as asked is a refusal; what the database throws is not. */
export function refusedBy(error: unknown): null {
  if (error instanceof Error && error.name !== 'QueryFailedError' && !('driverError' in error)) return null;
  throw error;
}
