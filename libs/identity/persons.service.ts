import { Injectable } from '@nestjs/common';
import type { Day } from '#domain-kit';
import { DataSource, type EntityManager, In } from 'typeorm';
import { newPersonRef } from './domain/credentials.js';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from './domain/page.js';
import { PersonEntity } from './person.entity.js';

export interface NewPerson {
  readonly displayName: string;
  readonly memberSince: Day;
}

@Injectable()
export class PersonsService {
  constructor(private readonly db: DataSource) {}

  async add(tx: EntityManager, person: NewPerson): Promise<PersonEntity> {
    const { displayName, memberSince } = person;
    return tx.save(tx.create(PersonEntity, { ref: newPersonRef(), displayName, memberSince, leftOn: null }));
  }

  find(ref: string, tx: EntityManager = this.db.manager): Promise<PersonEntity | null> {
    return tx.findOneBy(PersonEntity, { ref });
  }

  /** Names by reference; a person who was erased has none. */
  async namesOf(refs: readonly string[], tx: EntityManager = this.db.manager): Promise<ReadonlyMap<string, string>> {
    if (refs.length === 0) return new Map();
    const people = await tx.findBy(PersonEntity, { ref: In([...new Set(refs)]) });
    return new Map(people.map(({ ref, displayName }) => [ref, displayName]));
  }

  /** Members on a day: those who have joined and not left. */
  countMembers(tx: EntityManager, day: Day): Promise<number> {
    return tx
      .createQueryBuilder(PersonEntity, 'person')
      .where('person.memberSince <= :day AND (person.leftOn IS NULL OR person.leftOn > :day)', { day })
      .getCount();
  }

  /** Longest members first. */
  async page(request: PageRequest): Promise<Page<PersonEntity>> {
    const size = pageSize(request);
    const after = keyOfCursor(request.after, 2);
    const people = this.db.manager
      .createQueryBuilder(PersonEntity, 'person')
      .orderBy('person.memberSince')
      .addOrderBy('person.ref');
    const total = await people.getCount();
    if (after) people.where('(person.memberSince, person.ref) > (:since, :ref)', { since: after[0], ref: after[1] });
    const rows = await people.limit(size + 1).getMany();
    return pageOf(rows, size, total, ({ memberSince, ref }) => cursorOf(memberSince, ref));
  }
}
