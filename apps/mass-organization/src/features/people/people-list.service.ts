import {
  cursorOf,
  keyOfCursor,
  nameIndexOf,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  PersonEntity,
} from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';

export const PEOPLE_FILTERS = ['member', 'volunteer', 'left'] as const;
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];

/** Who takes part, and who did. Names are sealed: people are found by the whole name, and listed by how long. */
@Injectable()
export class PeopleList {
  constructor(private readonly db: DataSource) {}

  /** Without a filter, whoever takes part now. */
  async page(
    request: PageRequest,
    { only, name }: { readonly only?: PeopleFilter | null; readonly name?: string | null },
  ): Promise<Page<PersonEntity>> {
    const size = pageSize(request);
    const after = keyOfCursor(request.after, 2);
    const people = this.filtered(only ?? null)
      .orderBy('person.memberSince')
      .addOrderBy('person.ref');
    if (name?.trim()) people.andWhere('person.displayNameIndex = :index', { index: nameIndexOf(name) });
    const total = await people.getCount();
    if (after) people.andWhere('(person.memberSince, person.ref) > (:since, :ref)', { since: after[0], ref: after[1] });
    const rows = await people.limit(size + 1).getMany();
    return pageOf(rows, size, total, ({ memberSince, ref }) => cursorOf(memberSince, ref));
  }

  /** Who was only invited is nobody's to read. */
  find(ref: string): Promise<PersonEntity | null> {
    return this.db.manager
      .createQueryBuilder(PersonEntity, 'person')
      .where('ref = :ref AND sphere IS NOT NULL', { ref })
      .getOne();
  }

  private filtered(only: PeopleFilter | null): SelectQueryBuilder<PersonEntity> {
    const people = this.db.manager.createQueryBuilder(PersonEntity, 'person');
    if (only === 'left') return people.where('person.sphere IS NOT NULL AND person.leftOn IS NOT NULL');
    people.where('person.leftOn IS NULL');
    return only === null
      ? people.andWhere('person.sphere IS NOT NULL')
      : people.andWhere('person.sphere = :only', { only });
  }
}
