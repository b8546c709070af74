import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { BodyEntity, FoundingRecord, MembershipRecord } from '#governance';
import { SpheresService } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AdmissionEntity } from './admission.entity.js';
import { AdmissionObjectionEntity } from './admission-objection.entity.js';
import { Affirmations } from './affirmations.port.js';
import { appealAgainst, objectTo, proposeAdmission } from './domain/admission.js';
import type { AdmissionRefusal } from './domain/admission.types.js';
import type { PeopleRefusal } from './people.refusals.js';
import { PeopleRulesService } from './people-rules.service.js';
import { VolunteerTerms } from './volunteer-terms.service.js';

type Answer<T = void> = Promise<Result<T, PeopleRefusal>>;

const GOING_ON = In(['open', 'accepted', 'appealed']);

/** From a sponsor's word to a membership, or to a refusal and its appeal (R37). Bodies decide by the effects. */
@Injectable()
export class Admissions {
  @Inject() private readonly membership!: MembershipRecord;
  @Inject() private readonly affirmations!: Affirmations;
  @Inject() private readonly rules!: PeopleRulesService;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly spheres: SpheresService,
    private readonly terms: VolunteerTerms,
  ) {}

  propose(sponsorRef: string, personRef: string): Answer<string> {
    return this.locked(async (tx, today) => {
      const standing = (await this.spheres.of([personRef], tx)).get(personRef);
      const candidate = {
        ...{ ref: personRef, standing },
        volunteerSince: (await this.spheres.history(personRef, tx)).at(-1)?.day ?? today,
        activities: await this.terms.countActivities(tx, personRef),
        hasOpenAdmission: await tx.existsBy(AdmissionEntity, { personRef, state: GOING_ON }),
      };
      const proposed = proposeAdmission(candidate, sponsorRef, await this.rules.inForce(tx), today);
      if (!proposed.ok) return proposed;
      const id = newId();
      await tx.insert(AdmissionEntity, {
        ...{ id, personRef, sponsorRef, state: 'open', proposedOn: today, extended: false },
        discussUntil: proposed.value.discussUntil,
      });
      return ok(id);
    });
  }

  object(authorRef: string, id: string, { reason, isSigned }: { reason: string; isSigned: boolean }): Answer {
    return this.locked(async (tx, today) => {
      const admission = await this.find(tx, id);
      if (!admission) return err({ code: 'ADMISSION_UNKNOWN' });
      const hasObjected = await tx.existsBy(AdmissionObjectionEntity, { admissionId: id, authorRef });
      const objected = objectTo(admission, { authorRef, reason, hasObjected }, await this.rules.inForce(tx), today);
      if (!objected.ok) return objected;
      await tx.insert(AdmissionObjectionEntity, {
        ...{ id: newId(), admissionId: id, authorRef, isSigned, madeOn: today },
        reason: objected.value.reason,
      });
      await tx.update(AdmissionEntity, { id }, { extended: true, discussUntil: objected.value.discussUntil });
      return ok(undefined);
    });
  }

  /** The sponsor takes the proposal back, or the person does not want it: both at any time before the membership begins. */
  end(by: string, id: string): Answer {
    return this.locked(async (tx, today) => {
      const admission = await this.find(tx, id);
      if (!admission) return err({ code: 'ADMISSION_UNKNOWN' });
      const own = admission.personRef === by;
      if (!own && admission.sponsorRef !== by) return err({ code: 'NOT_THE_SPONSOR' });
      const open = own ? ['open', 'accepted', 'appealed'] : ['open'];
      if (!open.includes(admission.state)) return err({ code: 'NOT_OPEN' });
      await this.close(tx, id, own ? 'declined' : 'withdrawn', today);
      return ok(undefined);
    });
  }

  /** The person turns to another body than the one that refused. */
  appeal(personRef: string, id: string, bodyId: string): Answer {
    return this.locked(async (tx, today) => {
      const admission = await this.find(tx, id);
      if (admission?.personRef !== personRef) return err({ code: 'ADMISSION_UNKNOWN' });
      const bodies = (await tx.find(BodyEntity)).map((body) => body.id);
      const checked = appealAgainst(admission, { bodyId, bodies }, await this.rules.inForce(tx), today);
      if (!checked.ok) return checked;
      if (await tx.existsBy(AdmissionEntity, { personRef, state: GOING_ON })) return err({ code: 'ALREADY_PROPOSED' });
      await tx.update(AdmissionEntity, { id }, { state: 'appealed', appealBodyId: bodyId, closedOn: null });
      return ok(undefined);
    });
  }

  /** Who is accepted becomes a member, once every clause is affirmed and the obligations are accepted (R8, R34). */
  begin(personRef: string): Answer {
    return this.locked(async (tx) => {
      const accepted = await tx.findOneBy(AdmissionEntity, { personRef, state: 'accepted' });
      return accepted ? this.activate(tx, accepted) : err({ code: 'NOT_ACCEPTED' });
    });
  }

  /** A membership begins, if the person has accepted everything; else it waits for that. */
  async activate(tx: EntityManager, { id, personRef, decisionId, recordedBy }: AdmissionEntity): Answer {
    const unityAffirmed =
      (await this.affirmations.hasAffirmedAll(personRef, tx)) &&
      (await this.affirmations.hasAcceptedObligations(personRef, tx));
    const move = { to: 'member', reason: 'admitted', decisionId, recordedBy } as const;
    const moved = await this.membership.change(tx, personRef, move, { rulesAccepted: true, unityAffirmed });
    if (!moved.ok) return moved;
    await this.close(tx, id, 'admitted', await this.record.today(tx));
    await this.terms.forget(tx, personRef);
    return ok(undefined);
  }

  /** Under the record's lock, which the caller has. */
  find(tx: EntityManager, id: string): Promise<AdmissionEntity | null> {
    return isUuid(id) ? tx.findOneBy(AdmissionEntity, { id }) : Promise.resolve(null);
  }

  async close(tx: EntityManager, id: string, state: AdmissionEntity['state'], closedOn: Day): Promise<void> {
    await tx.update(AdmissionEntity, { id }, { state, closedOn });
  }

  /** When somebody leaves: what goes on about their admission ends. */
  async endOf(tx: EntityManager, personRef: string): Promise<void> {
    const closedOn = await this.record.today(tx);
    await tx.update(AdmissionEntity, { personRef, state: GOING_ON }, { state: 'declined', closedOn });
  }

  private locked<T>(
    work: (tx: EntityManager, today: Day) => Promise<Result<T, PeopleRefusal | AdmissionRefusal>>,
  ): Answer<T> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      return work(tx, await this.record.today(tx));
    });
  }
}
