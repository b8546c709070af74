import { Injectable } from '@nestjs/common';
import { type Day, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import { newPersonRef } from './domain/credentials.js';
import { checkDisplayName, type NameRefusal } from './domain/display-name.js';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from './domain/page.js';
import type { Sphere } from './domain/sphere.types.js';
import { nameIndexOf } from './name-index.js';
import { PersonEntity } from './person.entity.js';

export interface NewPerson {
  readonly displayName: string;
  readonly memberSince: Day;
  /** A member if it is not said; null for who is invited only. */
  readonly sphere?: Sphere | null;
}

/** `taking-part` are those who have not left; `members` those of them who are members. */
export const AMONG = ['everybody', 'taking-part', 'members'] as const;
export type Among = (typeof AMONG)[number];

/** Whom of those who belong or belonged somebody looks for. */
export interface PeopleSought {
  readonly among: Among;
  /** Who leaves after this day takes part. */
  readonly day: Day;
  /** The whole name, however it is typed: names are sealed, and no part of one is found. */
  readonly name?: string | null | undefined;
  readonly ref?: string | null | undefined;
}

/** Of `countMembers`; `$1` is the day. */
const MEMBERS_ON = `FROM person LEFT JOIN LATERAL (
    SELECT (array_agg(to_standing ORDER BY position DESC) FILTER (WHERE day <= $1))[1] AS standing, count(*) AS changes
    FROM sphere_change WHERE person_ref = person.ref) AS history ON true
  WHERE CASE WHEN changes = 0
    THEN sphere = 'member' AND member_since <= $1 AND (left_on IS NULL OR left_on > $1)
    ELSE standing = 'member' AND (left_on IS NULL OR left_on > $1) END`;

@Injectable()
export class PersonsService {
  constructor(private readonly db: DataSource) {}

  async add(tx: EntityManager, person: NewPerson): Promise<PersonEntity> {
    const { displayName, memberSince, sphere = 'member' } = person;
    return tx.save(
      tx.create(PersonEntity, {
        ref: newPersonRef(),
        displayName,
        displayNameIndex: nameIndexOf(displayName),
        sphere,
        memberSince,
        leftOn: null,
      }),
    );
  }

  /** By the person's own word, and nothing is kept of the name before. Who was erased stays so. */
  async rename(ref: string, typed: string): Promise<Result<void, NameRefusal>> {
    const name = checkDisplayName(typed);
    if (!name.ok) return name;
    const change = { displayName: name.value, displayNameIndex: nameIndexOf(name.value) };
    await this.db.manager.update(PersonEntity, { ref, erasedOn: IsNull() }, change);
    return ok(undefined);
  }

  /** Removes somebody who was invited and never began: nothing else can name this person. */
  async uninvite(tx: EntityManager, ref: string): Promise<void> {
    await tx.delete(AccountEntity, { personRef: ref });
    await tx.delete(AccountInvitationEntity, { personRef: ref });
    await tx.delete(PersonEntity, { ref, sphere: IsNull(), leftOn: IsNull() });
  }

  find(ref: string, tx: EntityManager = this.db.manager): Promise<PersonEntity | null> {
    return tx.findOneBy(PersonEntity, { ref });
  }

  /** Everybody of exactly this name, however it is typed: case, accents' composition and spaces aside. At most 50. */
  async named(name: string, tx: EntityManager = this.db.manager): Promise<PersonEntity[]> {
    const displayNameIndex = nameIndexOf(name);
    if (!displayNameIndex) return [];
    return tx.find(PersonEntity, { where: { displayNameIndex }, order: { memberSince: 'ASC', ref: 'ASC' }, take: 50 });
  }

  /** Names by reference; a person who was erased has none. */
  async namesOf(refs: readonly string[], tx: EntityManager = this.db.manager): Promise<ReadonlyMap<string, string>> {
    if (refs.length === 0) return new Map();
    const people = await tx.findBy(PersonEntity, { ref: In([...new Set(refs)]) });
    return new Map(people.map(({ ref, displayName }) => [ref, displayName]));
  }

  /**
   * Members on a day, also on one gone by: by the last change of their sphere until then. Who has none was a member from
   * the first day on.
   */
  async countMembers(tx: EntityManager, day: Day): Promise<number> {
    const [counted] = await tx.query<{ members: number }[]>(`SELECT count(*)::int AS members ${MEMBERS_ON}`, [day]);
    return counted!.members;
  }

  /** References of those whom `countMembers` counts. */
  async membersOn(tx: EntityManager, day: Day): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ ref: string }[]>(`SELECT person.ref ${MEMBERS_ON}`, [day]);
    return new Set(rows.map(({ ref }) => ref));
  }

  /** Whoever belongs or belonged; longest first. */
  async page(request: PageRequest, sought: PeopleSought | null = null): Promise<Page<PersonEntity>> {
    const size = pageSize(request);
    const after = keyOfCursor(request.after, 2);
    const people = this.db.manager
      .createQueryBuilder(PersonEntity, 'person')
      .where('person.sphere IS NOT NULL')
      .orderBy('person.memberSince')
      .addOrderBy('person.ref');
    if (sought) narrow(people, sought);
    const total = await people.getCount();
    if (after) people.andWhere('(person.memberSince, person.ref) > (:since, :ref)', { since: after[0], ref: after[1] });
    const rows = await people.limit(size + 1).getMany();
    return pageOf(rows, size, total, ({ memberSince, ref }) => cursorOf(memberSince, ref));
  }
}

function narrow(people: SelectQueryBuilder<PersonEntity>, { among, day, name, ref }: PeopleSought): void {
  if (among !== 'everybody') people.andWhere('(person.leftOn IS NULL OR person.leftOn > :day)', { day });
  if (among === 'members') people.andWhere(`person.sphere = 'member'`);
  if (name?.trim()) people.andWhere('person.displayNameIndex = :index', { index: nameIndexOf(name) });
  if (ref) people.andWhere('person.ref = :sought', { sought: ref });
}
