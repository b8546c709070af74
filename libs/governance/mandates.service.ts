import { Inject, Injectable } from '@nestjs/common';
import { type Day, dayIn, err, newId, ok, type Result } from '#domain-kit';
import {
  type Holding,
  isPermission,
  MandateRecord,
  type Permission,
  permissionsIn,
  PersonEntity,
  PersonsService,
  type Withheld,
} from '#identity';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { AFFIRMATION_LAPSED, type VotingRefusal } from './domain/document.refusals.js';
import { countTerms, isHeld, type Term } from './domain/terms.js';
import { FoundingRecord } from './founding-record.service.js';
import { LedgerService } from './ledger/ledger.service.js';
import { MandateEntity } from './mandate.entity.js';
import { MandateWatch } from './mandate-watch.js';
import { OfficeEntity } from './office.entity.js';
import { VotingRight } from './unity/voting-right.port.js';

export interface NewMandate {
  readonly office: OfficeEntity;
  readonly holderRef: string;
  readonly beginsOn: Day;
  readonly endsOn: Day;
  readonly beganBy: string;
  /** Hash of the facts of the turn, if a rotation confers it: SHA-256 in hex. */
  readonly turnHash?: string | undefined;
}

interface ConferringTerm extends Term {
  readonly officeCode: string;
  readonly permissions: readonly string[];
}

/** What waits while a member's affirmation has lapsed (R34). */
const DECIDING: ReadonlySet<Permission> = new Set(['vote', 'decision:record', 'decision:second']);

/** The record of who holds which office: the only source of permissions. Every change is an entry of the ledger. */
@Injectable()
export class MandatesService extends MandateRecord {
  @Inject() private readonly votingRight!: VotingRight;
  @Inject() private readonly watch!: MandateWatch;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
    private readonly persons: PersonsService,
  ) {
    super();
  }

  override async permissionsOf(
    personRef: string,
    now: Date,
    tx: EntityManager = this.db.manager,
  ): Promise<ReadonlySet<Permission>> {
    const founding = await this.record.find(tx);
    if (!founding) return new Set();
    const today = dayIn(now, founding.zone);
    const person = await tx.findOne(PersonEntity, {
      where: { ref: personRef },
      select: { ref: true, sphere: true, memberSince: true, leftOn: true },
    });
    if (!person || person.memberSince > today || (person.leftOn !== null && person.leftOn <= today)) return new Set();
    const held = (await this.termsOf(tx, personRef)).filter((term) => isHeld(term, today));
    const own = [
      ...permissionsIn(person.sphere),
      ...held.flatMap(({ permissions }) => permissions.filter(isPermission)),
    ];
    const mayDecide = (await this.votingRight.of(tx, person, today)).ok;
    return new Set(mayDecide ? own : own.filter((permission) => !DECIDING.has(permission)));
  }

  override async withheld(personRef: string, permission: Permission): Promise<Withheld | null> {
    if (!DECIDING.has(permission)) return null;
    return (await this.mayDecide(this.db.manager, personRef)).ok ? null : AFFIRMATION_LAPSED;
  }

  /** Whether the person may take part in deciding today, whatever offices confer. */
  async mayDecide(tx: EntityManager, personRef: string): Promise<Result<void, VotingRefusal>> {
    const person = await this.persons.find(personRef, tx);
    return person?.sphere === 'member' ? this.votingRight.of(tx, person, await this.record.today(tx)) : ok(undefined);
  }

  override async holdingOf(personRef: string, now: Date): Promise<Holding | null> {
    const founding = await this.record.find();
    if (!founding) return null;
    const today = dayIn(now, founding.zone);
    const terms = await this.termsOf(this.db.manager, personRef);
    if (!terms.some((term) => isHeld(term, today))) return null;
    const firstBegunOn = terms.map(({ beginsOn }) => beginsOn).reduce((one, other) => (one < other ? one : other));
    return { firstBegunOn, today };
  }

  /** The office by which a person may do this on the record's own day; null if none. */
  async officeConferring(tx: EntityManager, personRef: string, permission: Permission): Promise<string | null> {
    const today = await this.record.today(tx);
    const held = (await this.termsOf(tx, personRef)).filter((term) => isHeld(term, today));
    return held.find(({ permissions }) => permissions.includes(permission))?.officeCode ?? null;
  }

  async begin(tx: EntityManager, mandate: NewMandate): Promise<MandateEntity> {
    const { office, holderRef, beginsOn, endsOn, beganBy, turnHash } = mandate;
    const begun = tx.create(MandateEntity, {
      id: newId(),
      officeId: office.id,
      holderRef,
      beginsOn,
      endsOn,
      beganBy,
      endedOn: null,
      endedBy: null,
      endedBecause: null,
    });
    await tx.insert(MandateEntity, begun);
    await this.ledger.append(tx, {
      kind: 'mandate.begun',
      subject: {
        ids: { mandate: begun.id, holder: holderRef, decision: beganBy },
        codes: { office: office.code },
        days: { beginsOn, endsOn },
        ...(turnHash && { commitments: { turn: turnHash } }),
      },
    });
    return begun;
  }

  /** From `endedOn` on it confers nothing, for whoever asks after this transaction. */
  async end(
    tx: EntityManager,
    id: string,
    ending: { endedOn: Day; endedBy: string },
  ): Promise<Result<void, { code: 'ALREADY_ENDED' }>> {
    const { affected } = await tx.update(MandateEntity, { id, endedOn: IsNull() }, ending);
    if (affected !== 1) return err({ code: 'ALREADY_ENDED' });
    await this.ledger.append(tx, {
      kind: 'mandate.ended',
      subject: { ids: { mandate: id, decision: ending.endedBy }, days: { endedOn: ending.endedOn } },
    });
    await this.watch.ended(tx, id, ending.endedOn);
    return ok(undefined);
  }

  /** After the commit of an ending. */
  settled(): Promise<void> {
    return this.watch.settled();
  }

  /** Ends every mandate of a person that has not ended, also one that is yet to begin. */
  async endAll(
    tx: EntityManager,
    holderRef: string,
    ending: { endedOn: Day; endedBy?: string; because?: 'left' | 'stepped-back' },
  ): Promise<void> {
    const { endedOn, endedBy = null, because = null } = ending;
    const held = await tx.findBy(MandateEntity, { holderRef, endedOn: IsNull() });
    for (const { id, endsOn } of held) {
      if (endsOn < endedOn) continue;
      await tx.update(MandateEntity, { id }, { endedOn, endedBy, endedBecause: because });
      await this.ledger.append(tx, {
        kind: 'mandate.ended',
        subject: {
          ids: { mandate: id, ...(endedBy && { decision: endedBy }) },
          ...(because && { codes: { because } }),
          days: { endedOn },
        },
      });
      await this.watch.ended(tx, id, endedOn);
    }
  }

  /** Mandates held, and mandates run out without a hand-over, on a day; also for days gone by. */
  async countMandates(tx: EntityManager, day: Day): Promise<{ held: number; overdue: number }> {
    return countTerms(await tx.find(MandateEntity), day);
  }

  /** Members on a day. */
  countMembers(tx: EntityManager, day: Day): Promise<number> {
    return this.persons.countMembers(tx, day);
  }

  /** Those of a member: an office confers nothing on a volunteer. */
  private termsOf(tx: EntityManager, holderRef: string): Promise<ConferringTerm[]> {
    return tx
      .createQueryBuilder(MandateEntity, 'mandate')
      .innerJoin(OfficeEntity, 'office', 'office.id = mandate.officeId')
      .select('mandate.begins_on::text', 'beginsOn')
      .addSelect('mandate.ends_on::text', 'endsOn')
      .addSelect('mandate.ended_on::text', 'endedOn')
      .addSelect('office.code', 'officeCode')
      .addSelect('office.permissions', 'permissions')
      .innerJoin(PersonEntity, 'person', `person.ref = mandate.holderRef AND person.sphere = 'member'`)
      .where('mandate.holderRef = :holderRef', { holderRef })
      .getRawMany<ConferringTerm>();
  }
}
