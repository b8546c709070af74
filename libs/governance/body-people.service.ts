import type { Day } from '#domain-kit';
import { PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { FoundingRecord } from './founding-record.service.js';
import { VotingRight } from './unity/voting-right.port.js';

/** A body in which not everybody is, and the references of those who are in it today. */
export interface BodyPeople {
  readonly body: BodyEntity;
  readonly people: ReadonlySet<string>;
}

/** The bodies in which every member is: the first one that bylaws make. */
const OF_EVERYBODY: ReadonlySet<string> = new Set(['assembly', 'committee']);
export const isOfEverybody = ({ code }: Pick<BodyEntity, 'code'>): boolean => OF_EVERYBODY.has(code);

/** Who is in which body: who holds an office of it, and who was seated in it. */
@Injectable()
export class BodiesWithPeople {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly votingRight: VotingRight,
  ) {}

  /** All but the body of everybody, by code. */
  async smaller(tx: EntityManager = this.db.manager): Promise<BodyPeople[]> {
    const bodies = await tx.find(BodyEntity, { order: { code: 'ASC' } });
    const today = await this.record.today(tx);
    const smaller: BodyPeople[] = [];
    for (const body of bodies)
      if (!isOfEverybody(body)) smaller.push({ body, people: await this.peopleOf(tx, body.id, today) });
    return smaller;
  }

  /** Null where there is no such body, or everybody is in it. */
  async find(bodyId: string, tx: EntityManager = this.db.manager): Promise<BodyPeople | null> {
    return (await this.smaller(tx)).find(({ body }) => body.id === bodyId) ?? null;
  }

  /** References of everybody who is in a body on a day, whichever body it is. */
  async everybodyIn(tx: EntityManager, body: BodyEntity, today: Day): Promise<ReadonlySet<string>> {
    return isOfEverybody(body) ? this.persons.membersOn(tx, today) : this.peopleOf(tx, body.id, today);
  }

  /** Of those the ones who might take part in deciding on that day: they alone are an electorate. */
  async votersIn(tx: EntityManager, body: BodyEntity, day: Day): Promise<ReadonlySet<string>> {
    return this.votingRight.among(tx, await this.everybodyIn(tx, body, day), day);
  }

  /** References of those who were in a body that is not of everybody, on a day. */
  async peopleOf(tx: EntityManager, bodyId: string, today: Day): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ ref: string }[]>(
      `SELECT person.ref FROM person
       WHERE sphere = 'member' AND member_since <= $2 AND (left_on IS NULL OR left_on > $2) AND (
         EXISTS (SELECT FROM body_seat seat WHERE seat.person_ref = person.ref AND seat.body_id = $1
                 AND seat.begins_on <= $2 AND seat.ends_on >= $2 AND (seat.ended_on IS NULL OR seat.ended_on > $2))
         OR EXISTS (SELECT FROM mandate JOIN office ON office.id = mandate.office_id
                 WHERE mandate.holder_ref = person.ref AND office.body_id = $1 AND mandate.begins_on <= $2
                 AND mandate.ends_on >= $2 AND (mandate.ended_on IS NULL OR mandate.ended_on > $2)))`,
      [bodyId, today],
    );
    return new Set(rows.map(({ ref }) => ref));
  }
}
