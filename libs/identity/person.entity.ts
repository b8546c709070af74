import { Personal } from '#platform';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Sphere } from './domain/sphere.types.js';

/** Somebody who belongs, or belonged, to this node. Everything else names a person by `ref` alone. */
@Entity('person')
@Index('person_display_name_index_idx', ['displayNameIndex'])
@Index('person_list_idx', ['sphere', 'memberSince', 'ref'])
@Check('person_ref_is_random', `"ref" ~ '^[0-9a-f]{32}$'`)
@Check('person_leaves_after_joining', '"left_on" >= "member_since"')
@Check('person_sphere_known', `"sphere" IN ('volunteer', 'member')`)
export class PersonEntity {
  /** 128 random bits in hex. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_pk' })
  readonly ref!: string;

  @Personal({
    column: 'display_name',
    name: { en: 'your name', es: 'tu nombre', fr: 'ton nom' },
    kind: 'name',
    purpose: {
      en: 'so that members know who holds an office and who belongs',
      es: 'para que se sepa quién tiene un cargo y quién forma parte',
      fr: 'pour que les membres sachent qui exerce une fonction et qui en fait partie',
    },
    readers: ['self', 'members'],
    retention: {
      lasts: 'erasure',
      en: 'until the person leaves and asks for erasure',
      es: 'hasta que la persona se vaya y pida que se borre',
      fr: 'jusqu’à ce que la personne parte et demande l’effacement',
    },
    owner: 'ref',
    erasure: 'pseudonym',
    searchable: 'exact',
    blindIndex: 'display_name_index',
  })
  displayName!: string;

  /** Null for a name from before names could be looked for, until the node starts, and for a pseudonym. */
  @Column('bytea', { name: 'display_name_index', nullable: true })
  displayNameIndex!: Buffer | null;

  /** On what terms the person takes part, or last did; null for who was invited and has not begun. */
  @Column('text', { nullable: true })
  sphere!: Sphere | null;

  /** The first day in the present sphere; of who was invited, the day of the invitation. */
  @Column('date', { name: 'member_since' })
  memberSince!: string;

  /** The first day on which the person no longer takes part. */
  @Column('date', { name: 'left_on', nullable: true })
  leftOn!: string | null;

  /** Since when the person is a pseudonym by their own wish; the name is gone. */
  @Column('date', { name: 'erased_on', nullable: true })
  erasedOn!: string | null;
}
