import { CLOCK, type Clock, type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { credentialFile, credentialHash, NodeKeys, signCredential } from '#federation';
import { FoundingRecord } from '#governance';
import { type Actor, assertFresh, SpheresService } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager, MoreThanOrEqual } from 'typeorm';
import { AttestationEntity } from './attestation.entity.js';
import { askFor, decideOn, revoke, takeBy } from './domain/attestation.js';
import type { AttestationRefusal, RefusalReason } from './domain/attestation.types.js';
import { Revocations } from './revocations.service.js';

type Answer<T = void> = Promise<Result<T, AttestationRefusal>>;

/** Whose it is, and when they last showed that. */
export type Holder = Pick<Actor, 'personRef' | 'confirmedAt'>;

/** By whom and when something is decided; `by` is empty while the decision is only recorded. */
export interface Deciding {
  readonly by: readonly string[];
  readonly today: Day;
}

/** From the question of a member of the centre to the credential that they hold (R35). */
@Injectable()
export class Attestations {
  @Inject() private readonly revocations!: Revocations;
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly spheres: SpheresService,
    private readonly keys: NodeKeys,
  ) {}

  /** What is asked first, then the latest. */
  async of(personRef: string, tx: EntityManager = this.db.manager): Promise<AttestationEntity[]> {
    const order = { askedOn: 'DESC', expiresOn: 'DESC', id: 'ASC' } as const;
    const rows = await tx.find(AttestationEntity, { where: { personRef }, order });
    return rows.toSorted((one, other) => Number(other.state === 'asked') - Number(one.state === 'asked'));
  }

  ask(personRef: string): Answer {
    return this.locked(async (tx, today) => {
      const asked = askFor(await this.of(personRef, tx), await this.isMember(personRef, tx), today);
      if (asked.ok) await tx.insert(AttestationEntity, { id: newId(), personRef, state: 'asked', askedOn: today });
      return asked;
    });
  }

  withdraw(personRef: string): Answer {
    return this.locked(async (tx, closedOn) => {
      const which = { personRef, state: 'asked' as const };
      const { affected } = await tx.update(AttestationEntity, which, { state: 'withdrawn', closedOn });
      return affected ? ok(undefined) : err({ code: 'NOT_ASKED' });
    });
  }

  /**
   * Signs a credential over a new random subject and answers its file, which is kept nowhere here: only its hash is. One
   * that was taken before by the same decision is revoked, as if it were lost. Whoever holds the file counts as its owner,
   * so that an unlocked phone is not enough.
   */
  take({ personRef, confirmedAt }: Holder, id: string): Answer<string> {
    return this.locked(async (tx, today) => {
      const attestation = await this.find(tx, id);
      const taken = takeBy(attestation, personRef, today);
      if (!taken.ok) return taken;
      if (!(await this.isMember(personRef, tx))) return err({ code: 'NOT_A_MEMBER' });
      const fresh = assertFresh(confirmedAt, this.clock.now());
      if (!fresh.ok) return fresh;
      if (attestation?.hash) await this.revocations.add(tx, attestation.hash, taken.value);
      const key = await this.keys.current(tx);
      const signer = { thumbprint: key.publicKey.thumbprint, sign: (bytes: Uint8Array) => key.sign(bytes) };
      const terms = { subject: randomBytes(16).toString('hex'), expiresOn: taken.value };
      await tx.update(AttestationEntity, { id }, { hash: credentialHash(terms) });
      return ok(credentialFile(signCredential(terms, signer)));
    });
  }

  /** The person gives back what they are confirmed as; their credential ends everywhere. Nobody is asked. */
  giveBack({ personRef, confirmedAt }: Holder, id: string): Answer {
    return this.locked(async (tx, today) => {
      const attestation = await this.find(tx, id);
      if (attestation?.personRef !== personRef) return err({ code: 'ATTESTATION_UNKNOWN' });
      const fresh = assertFresh(confirmedAt, this.clock.now());
      if (!fresh.ok) return fresh;
      return this.end(tx, id, { by: [], today });
    });
  }

  async checkDecision(tx: EntityManager, id: string, { by, today }: Deciding): Answer<Day> {
    return decideOn(await this.find(tx, id), by, today);
  }

  async confirm(tx: EntityManager, id: string, deciding: Deciding & { readonly decisionId: string }): Answer {
    const decided = await this.checkDecision(tx, id, deciding);
    if (!decided.ok) return decided;
    const { decisionId } = deciding;
    await tx.update(AttestationEntity, { id }, { state: 'confirmed', decisionId, expiresOn: decided.value });
    return ok(undefined);
  }

  async refuse(
    tx: EntityManager,
    id: string,
    deciding: Deciding & { readonly decisionId: string; readonly reason: RefusalReason },
  ): Answer {
    const decided = await this.checkDecision(tx, id, deciding);
    if (!decided.ok) return decided;
    const { decisionId, reason, today: closedOn } = deciding;
    await tx.update(AttestationEntity, { id }, { state: 'refused', decisionId, reason, closedOn });
    return ok(undefined);
  }

  async checkEnd(tx: EntityManager, id: string, { by, today }: Deciding): Answer {
    return revoke(await this.find(tx, id), by, today);
  }

  /** What is confirmed ends before its last day, and so does the credential that was taken by it. */
  async end(tx: EntityManager, id: string, deciding: Deciding): Answer {
    const checked = await this.checkEnd(tx, id, deciding);
    if (!checked.ok) return checked;
    const { hash, expiresOn } = await tx.findOneByOrFail(AttestationEntity, { id });
    await tx.update(AttestationEntity, { id }, { state: 'ended', closedOn: deciding.today });
    if (hash) await this.revocations.add(tx, hash, expiresOn!);
    return ok(undefined);
  }

  /** For who decides on the end of one person's: the latest that is in force. */
  async inForce(personRef: string): Promise<AttestationEntity | null> {
    return this.db.manager.findOne(AttestationEntity, {
      where: { personRef, state: 'confirmed', expiresOn: MoreThanOrEqual(await this.record.today()) },
      order: { expiresOn: 'DESC', id: 'ASC' },
    });
  }

  private async isMember(personRef: string, tx: EntityManager): Promise<boolean> {
    return (await this.spheres.of([personRef], tx)).get(personRef) === 'member';
  }

  private find(tx: EntityManager, id: string): Promise<AttestationEntity | null> {
    return isUuid(id) ? tx.findOneBy(AttestationEntity, { id }) : Promise.resolve(null);
  }

  private async locked<T>(work: (tx: EntityManager, today: Day) => Answer<T>): Answer<T> {
    const done = await this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      return work(tx, await this.record.today(tx));
    });
    await this.revocations.wake();
    return done;
  }
}
