import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { BodiesWithPeople, FoundingRecord } from '#governance';
import { PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { fileGrievance, replyTo, withdraw } from './domain/grievance.js';
import type { Grievance, GrievanceRefusal } from './domain/grievance.types.js';
import { GrievanceEntity } from './grievance.entity.js';

type Answer<T = void> = Promise<Result<T, GrievanceRefusal>>;

export interface GrievanceDraft {
  readonly personRef: string;
  readonly bodyId: string;
  readonly words: string;
  /** Whether the person named learns whose it is. */
  readonly isSigned: boolean;
}

/** What people do with a grievance; its body decides by the effect `grievance.decide` (R38, R73). */
@Injectable()
export class Grievances {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly bodies: BodiesWithPeople,
    private readonly persons: PersonsService,
  ) {}

  file(filerRef: string, { personRef: namedRef, bodyId, words, isSigned }: GrievanceDraft): Answer<string> {
    return this.locked(async (tx, today) => {
      const person = await this.persons.find(namedRef, tx);
      if (!person || person.sphere === null || person.leftOn !== null) return err({ code: 'PERSON_UNKNOWN' });
      const bodies = await this.bodies.smaller(tx);
      const open = await tx.findBy(GrievanceEntity, { filerRef, state: 'open' });
      const filed = fileGrievance(
        {
          ...{ filerRef, namedRef, words, others: bodies.map(({ people }) => people) },
          people: bodies.find(({ body }) => body.id === bodyId)?.people ?? null,
        },
        { open: open.length, hasOpenOnThem: open.some((one) => one.namedRef === namedRef) },
        today,
      );
      if (!filed.ok) return filed;
      const id = newId();
      await tx.insert(GrievanceEntity, {
        ...{ id, filerRef, namedRef, bodyId, isSigned, state: 'open', filedOn: today, ...filed.value },
        ...{ repliedOn: null, closedOn: null, decisionId: null, outcome: null, reply: null },
      });
      return ok(id);
    });
  }

  reply(by: string, id: string, words: string): Answer {
    return this.locked(async (tx, today) => {
      const found = await this.find(tx, id);
      // Whoever is not named in it learns nothing of it, not even that it is there.
      if (found?.namedRef !== by) return err({ code: 'GRIEVANCE_UNKNOWN' });
      const replied = replyTo(asRule(found), { by, words });
      if (!replied.ok) return replied;
      await tx.update(GrievanceEntity, { id }, { reply: replied.value, repliedOn: today });
      return ok(undefined);
    });
  }

  withdraw(by: string, id: string): Answer {
    return this.locked(async (tx, today) => {
      const found = await this.find(tx, id);
      if (found?.filerRef !== by) return err({ code: 'GRIEVANCE_UNKNOWN' });
      const withdrawn = withdraw(asRule(found), by);
      if (!withdrawn.ok) return withdrawn;
      await tx.update(GrievanceEntity, { id }, { state: 'withdrawn', closedOn: today });
      return ok(undefined);
    });
  }

  find(tx: EntityManager, id: unknown): Promise<GrievanceEntity | null> {
    return typeof id === 'string' && isUuid(id) ? tx.findOneBy(GrievanceEntity, { id }) : Promise.resolve(null);
  }

  private locked<T>(work: (tx: EntityManager, today: Day) => Answer<T>): Answer<T> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      return work(tx, await this.record.today(tx));
    });
  }
}

/** A row as the rules see it. */
export const asRule = ({ filerRef, namedRef, bodyId, state, replyUntil, repliedOn }: GrievanceEntity): Grievance => ({
  ...{ filerRef, namedRef, bodyId, state, replyUntil },
  hasReply: repliedOn !== null,
});
