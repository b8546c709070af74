import { addDays, type Day, isUuid } from '#domain-kit';
import { BodyEntity, FoundingRecord } from '#governance';
import { PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { AdmissionEntity } from './admission.entity.js';
import { AdmissionObjectionEntity } from './admission-objection.entity.js';
import { PeopleRulesService } from './people-rules.service.js';

export interface ReadableObjection {
  readonly id: string;
  readonly reason: string;
  readonly madeOn: Day;
  /** Null if the author asked for it. */
  readonly authorName: string | null;
  readonly isMine: boolean;
}

export interface ReadableAdmission {
  readonly admission: AdmissionEntity;
  readonly personName: string;
  readonly sponsorName: string;
  readonly objections: readonly ReadableObjection[];
  /** The first day on which a body decides. */
  readonly decidedFrom: Day;
  /** Whether a body can decide now: on the proposal, or on the appeal. */
  readonly isDecidable: boolean;
  /** The last day of an appeal; null if none is possible. */
  readonly appealUntil: Day | null;
  /** Why it was refused: for the person alone. */
  readonly reason: string | null;
}

const MOST = 100;

/** Proposals as their readers see them: members all, the person the own one, both with the objections (R37). */
@Injectable()
export class AdmissionReader {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly rules: PeopleRulesService,
  ) {}

  /** What is discussed, awaits an acceptance or an appeal, longest first; at most 100. */
  async goingOn(reader: string): Promise<ReadableAdmission[]> {
    const open = await this.db.manager.find(AdmissionEntity, {
      where: { state: In(['open', 'accepted', 'appealed']) },
      order: { proposedOn: 'ASC', id: 'ASC' },
      take: MOST,
    });
    return this.readable(open, reader);
  }

  /** Null if nobody has proposed this person. */
  async latestOf(personRef: string, reader: string): Promise<ReadableAdmission | null> {
    const [last] = await this.db.manager.find(AdmissionEntity, {
      where: { personRef },
      order: { proposedOn: 'DESC', id: 'DESC' },
      take: 1,
    });
    return last ? (await this.readable([last], reader))[0]! : null;
  }

  async find(id: string, reader: string): Promise<ReadableAdmission | null> {
    const found = isUuid(id) ? await this.db.manager.findOneBy(AdmissionEntity, { id }) : null;
    return found && (await this.readable([found], reader))[0]!;
  }

  /** Bodies to which a person who was refused can turn. */
  async bodiesForAppeal(personRef: string): Promise<BodyEntity[]> {
    const refused = await this.latestOf(personRef, personRef);
    if (refused?.appealUntil == null) return [];
    const bodies = await this.db.manager.find(BodyEntity, { order: { code: 'ASC' } });
    return bodies.filter(({ id }) => id !== refused.admission.bodyId);
  }

  private async readable(admissions: AdmissionEntity[], reader: string): Promise<ReadableAdmission[]> {
    const objections = await this.db.manager.find(AdmissionObjectionEntity, {
      where: { admissionId: In(admissions.map(({ id }) => id)) },
      order: { madeOn: 'ASC', id: 'ASC' },
    });
    const signed = objections.filter(({ isSigned }) => isSigned).map(({ authorRef }) => authorRef);
    const names = await this.persons.namesOf([
      ...admissions.flatMap(({ personRef, sponsorRef }) => [personRef, sponsorRef]),
      ...signed,
    ]);
    const { appealDays } = await this.rules.inForce();
    const today = await this.record.today();
    return admissions.map((admission) => {
      const until = admission.decidedOn && addDays(admission.decidedOn, appealDays);
      return {
        admission,
        personName: names.get(admission.personRef) ?? '',
        sponsorName: names.get(admission.sponsorRef) ?? '',
        decidedFrom: addDays(admission.discussUntil, 1),
        isDecidable: admission.state === 'appealed' || (admission.state === 'open' && today > admission.discussUntil),
        appealUntil: admission.state === 'refused' && until && until >= today ? until : null,
        reason: admission.personRef === reader ? admission.reason : null,
        objections: objections
          .filter(({ admissionId }) => admissionId === admission.id)
          .map(({ id, reason, madeOn, isSigned, authorRef }) => ({
            ...{ id, reason, madeOn, isMine: authorRef === reader },
            authorName: isSigned ? (names.get(authorRef) ?? '') : null,
          })),
      };
    });
  }
}
