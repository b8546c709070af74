import { addDays, type Day } from '#domain-kit';
import { BodiesWithPeople, type BodyPeople } from '#governance';
import { PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { canHear, roleOf, seesAuthor } from './domain/grievance.js';
import type { GrievanceRole } from './domain/grievance.types.js';
import { GrievanceEntity } from './grievance.entity.js';
import { Grievances } from './grievances.service.js';

export interface ReadableGrievance {
  readonly grievance: GrievanceEntity;
  readonly role: GrievanceRole;
  readonly personName: string;
  /** Null for the person named, if the author asked for it. */
  readonly authorName: string | null;
  readonly bodyName: string;
}

/** An open grievance for whoever records what its body found: not who is named in it, nor its words. */
export interface GrievanceToDecide {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  /** The first day on which the body can have decided; null after a reply. */
  readonly decidedFrom: Day | null;
}

/** Somebody who could be named, and the bodies that could then hear it. */
export interface Nameable {
  readonly ref: string;
  readonly standing: 'volunteer' | 'member';
  readonly since: string;
  readonly bodies: readonly BodyPeople[];
}

const MOST = 100;

/** Grievances as their readers see them: who filed one, the person named, and whoever is in the body that hears it. */
@Injectable()
export class GrievanceReader {
  constructor(
    private readonly db: DataSource,
    private readonly grievances: Grievances,
    private readonly bodies: BodiesWithPeople,
    private readonly persons: PersonsService,
  ) {}

  /** Open ones first, then the latest; at most 100. */
  async of(reader: string): Promise<ReadableGrievance[]> {
    const bodies = await this.bodies.smaller();
    const own = bodies.filter(({ people }) => people.has(reader)).map(({ body }) => body.id);
    const found = await this.db.manager.find(GrievanceEntity, {
      where: [{ filerRef: reader }, { namedRef: reader }, { bodyId: In(own) }],
      order: { closedOn: { direction: 'DESC', nulls: 'FIRST' }, filedOn: 'DESC', id: 'DESC' },
      take: MOST,
    });
    return this.readable(found, reader, bodies);
  }

  /** Null where there is none, and for everybody whom it is not for. */
  async find(id: string, reader: string): Promise<ReadableGrievance | null> {
    const found = await this.grievances.find(this.db.manager, id);
    return found && ((await this.readable([found], reader, await this.bodies.smaller()))[0] ?? null);
  }

  /** Null where there is none that is open, and for the two who may not record its outcome. */
  async toDecide(id: string, reader: string): Promise<GrievanceToDecide | null> {
    const found = await this.grievances.find(this.db.manager, id);
    if (found?.state !== 'open' || [found.filerRef, found.namedRef].includes(reader)) return null;
    const { bodyId, repliedOn, replyUntil } = found;
    const bodyName = (await this.bodies.find(bodyId))?.body.name ?? '';
    return { id, bodyId, bodyName, decidedFrom: repliedOn === null ? addDays(replyUntil, 1) : null };
  }

  /** Everybody else of exactly this name who takes part now. Names are found whole: nobody leafs through people here. */
  async named(name: string, filerRef: string): Promise<Nameable[]> {
    const people = await this.persons.named(name);
    const bodies = await this.bodies.smaller();
    return people.flatMap(({ ref, sphere, memberSince: since, leftOn }) =>
      sphere === null || leftOn !== null || ref === filerRef
        ? []
        : [
            {
              ref,
              standing: sphere,
              since,
              bodies: bodies.filter((one) => canHear(one.people, { filerRef, namedRef: ref })),
            },
          ],
    );
  }

  private async readable(
    grievances: GrievanceEntity[],
    reader: string,
    bodies: readonly BodyPeople[],
  ): Promise<ReadableGrievance[]> {
    const names = await this.persons.namesOf(grievances.flatMap(({ filerRef, namedRef }) => [filerRef, namedRef]));
    return grievances.flatMap((grievance) => {
      const heardBy = bodies.find(({ body }) => body.id === grievance.bodyId);
      const role = roleOf(grievance, reader, heardBy?.people ?? new Set());
      if (role === null) return [];
      return {
        ...{ grievance, role, bodyName: heardBy?.body.name ?? '' },
        personName: names.get(grievance.namedRef) ?? '',
        authorName: seesAuthor(role, grievance.isSigned) ? (names.get(grievance.filerRef) ?? '') : null,
      };
    });
  }
}
