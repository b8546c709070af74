import { err, isUuid, newId, ok, type Result } from '#domain-kit';
import { judgeCredential, readCredential } from '#federation';
import { FoundingRecord } from '#governance';
import { PersonEntity } from '#identity';
import { indexOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { CadreCredentialEntity } from './cadre-credential.entity.js';
import { Centre } from './centre.service.js';
import { acceptCredential, cadreState, endCredential, recordCredential } from './domain/cadre-state.js';
import type { CadreRefusal } from './domain/cadre.refusals.js';
import type { CadreEnd, CadreState, Member } from './domain/cadre.types.js';
import { Revocations } from './revocations.service.js';

type Answer<T = void> = Promise<Result<T, CadreRefusal>>;

export interface OwnCadre {
  readonly state: CadreState;
  /** Latest acceptance first. */
  readonly credentials: readonly CadreCredentialEntity[];
  /** Whether there is a centre whose credentials count here. */
  readonly hasCentre: boolean;
}

const HASH = { table: 'cadre_credential', column: 'credential_hash' } as const;
const memberOf = (person: PersonEntity | null): Member => {
  if (!person) return { standing: 'none', since: null };
  return { standing: person.leftOn === null ? (person.sphere ?? 'none') : 'left', since: person.memberSince };
};

/** The third sphere: what the centre signed, a member accepts, and the organization records. */
@Injectable()
export class Cadre {
  @Inject() private readonly revocations!: Revocations;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly centre: Centre,
  ) {}

  async of(personRef: string, tx: EntityManager = this.db.manager): Promise<OwnCadre> {
    const member = await this.member(tx, personRef);
    const order = { acceptedOn: 'DESC', expiresOn: 'DESC', id: 'ASC' } as const;
    const credentials = await tx.find(CadreCredentialEntity, { where: { personRef }, order });
    const state = cadreState({ ref: personRef, member, held: credentials }, await this.record.today(tx));
    return { state, credentials, hasCentre: (await this.centre.hubId(tx)) !== null };
  }

  /** The person opens the file that they keep. Its hash and its last day stay here, the subject does not. */
  accept(personRef: string, file: string): Answer<string> {
    return this.locked(async (tx) => {
      const keys = await this.centre.keys(tx);
      if (!keys) return err({ code: 'NO_CENTRE' });
      const read = readCredential(file);
      if (!read.ok) return read;
      const [today, revoked] = [await this.record.today(tx), await this.revocations.hashes(tx)];
      const judged = judgeCredential(read.value, { keys, today, isRevoked: (hash) => revoked.has(hash) });
      if (!judged.ok) return judged;
      const hashIndex = indexOf(HASH, judged.value.hash)!;
      const holder = await tx.findOneBy(CadreCredentialEntity, { hashIndex });
      const member = await this.member(tx, personRef);
      const accepted = acceptCredential({ ref: personRef, member }, holder);
      if (!accepted.ok) return accepted;
      await this.end(tx, { personRef, decisionId: IsNull() }, 'replaced');
      const id = newId();
      await tx.insert(CadreCredentialEntity, { ...{ id, personRef, hashIndex, acceptedOn: today }, ...judged.value });
      return ok(id);
    });
  }

  /** The person is cadre no more here, at once; nobody is asked. */
  giveBack(personRef: string): Answer {
    return this.locked(async (tx) => {
      if ((await this.of(personRef, tx)).state === 'none') return err({ code: 'ACCEPTANCE_UNKNOWN' });
      await this.end(tx, { personRef }, 'given-back');
      return ok(undefined);
    });
  }

  /** Could this acceptance be recorded today? */
  async checkRecord(tx: EntityManager, id: string): Answer {
    const credential = await this.find(tx, id);
    const member = credential && (await this.member(tx, credential.personRef));
    return recordCredential(credential, member ?? memberOf(null), await this.record.today(tx));
  }

  /** The organization records an acceptance; what it recorded of this person before ends with it. */
  async recordAcceptance(tx: EntityManager, id: string, decisionId: string): Answer {
    const checked = await this.checkRecord(tx, id);
    if (!checked.ok) return checked;
    const { personRef } = await tx.findOneByOrFail(CadreCredentialEntity, { id });
    const [today, others] = [await this.record.today(tx), await tx.findBy(CadreCredentialEntity, { personRef })];
    for (const other of others.filter((one) => one.id !== id))
      await this.end(tx, { personRef, id: other.id }, 'replaced');
    await tx.update(CadreCredentialEntity, { id }, { decisionId, recordedOn: today });
    return ok(undefined);
  }

  async checkEnd(tx: EntityManager, id: string): Answer {
    return endCredential(await this.find(tx, id), await this.record.today(tx));
  }

  /** The organization no longer records this credential. */
  async endRecord(tx: EntityManager, id: string): Answer {
    const checked = await this.checkEnd(tx, id);
    if (!checked.ok) return checked;
    const { personRef } = await tx.findOneByOrFail(CadreCredentialEntity, { id });
    await this.end(tx, { personRef, id }, 'decided');
    return ok(undefined);
  }

  private find(tx: EntityManager, id: string): Promise<CadreCredentialEntity | null> {
    return isUuid(id) ? tx.findOneBy(CadreCredentialEntity, { id }) : Promise.resolve(null);
  }

  private async end(tx: EntityManager, which: Which, endedBecause: CadreEnd): Promise<void> {
    const endedOn = await this.record.today(tx);
    await tx.update(CadreCredentialEntity, { ...which, endedOn: IsNull() }, { endedOn, endedBecause });
  }

  private async member(tx: EntityManager, personRef: string): Promise<Member> {
    return memberOf(await tx.findOneBy(PersonEntity, { ref: personRef }));
  }

  private locked<T>(work: (tx: EntityManager) => Answer<T>): Answer<T> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      return work(tx);
    });
  }
}

interface Which {
  readonly personRef: string;
  readonly id?: string;
  readonly decisionId?: ReturnType<typeof IsNull>;
}
