import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { MeetingEntity } from '../meetings/meeting.entity.js';
import type { EntryKind } from './domain/caucus.types.js';

/** Words of a caucus, which nobody can be said to have written. */
const PUBLISHED = {
  kind: 'free-text',
  purpose: {
    en: 'so that members know what a caucus asks of them',
    es: 'para que los miembros sepan qué les pide un caucus',
    fr: 'pour que les membres sachent ce qu’un caucus leur demande',
  },
  readers: ['members'],
  retention: {
    lasts: 'erasure',
    en: 'as long as the organization exists, or until somebody named in it asks for erasure',
    es: 'mientras exista la organización, o hasta que alguien nombrado en el texto pida que se borre',
    fr: 'tant que l’organisation existe, ou jusqu’à ce qu’une personne qui y est nommée demande l’effacement',
  },
  owner: { nobody: 'a caucus published it, and who wrote it is known to nobody' },
  erasure: 'if-named',
} as const;

/** A caucus, as everybody may know it. No table of this feature leads to a person, an account or a time finer than a day. */
@Entity('caucus')
export class CaucusEntity {
  /** Made by the device that founded it. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'caucus_pk' })
  readonly id!: string;

  @Column('text')
  readonly name!: string;

  @Column('date', { name: 'founded_on' })
  readonly foundedOn!: string;
}

/** The chain of a caucus: who wrote an entry is known to nobody, and what is sealed only to those on the roll. */
@Entity('caucus_entry')
@Check('caucus_entry_kind_known', `"kind" IN ('roll', 'matter', 'agenda', 'hand-over')`)
@Check('caucus_entry_seals', `("kind" IN ('agenda', 'hand-over')) = ("sealed" IS NULL)`)
@Check('caucus_entry_roll_has_key', `("kind" = 'roll') = ("signing_key" IS NOT NULL)`)
export class CaucusEntryEntity {
  @ForeignKey(() => CaucusEntity, { name: 'caucus_entry_caucus_fk' })
  @PrimaryColumn('uuid', { name: 'caucus_id', primaryKeyConstraintName: 'caucus_entry_pk' })
  readonly caucusId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'caucus_entry_pk' })
  readonly seq!: number;

  @Column('text')
  readonly kind!: EntryKind;

  /** Of the entry before; empty in the first. */
  @Column('text')
  readonly previous!: string;

  /** SHA-256 of what is sealed or published. */
  @Column('text')
  readonly content!: string;

  /** Signs what follows. */
  @Column('text', { name: 'signing_key', nullable: true })
  readonly signingKey!: string | null;

  @Column('text')
  readonly signature!: string;

  /** An age file of one size for each kind. */
  @Column('bytea', { nullable: true })
  readonly sealed!: Buffer | null;

  @Column('date', { name: 'written_on' })
  readonly writtenOn!: string;
}

/** What a caucus brings before a body. It stands on an agenda, or waits for the next meeting that is convened. */
@Entity('caucus_matter')
@Index('caucus_matter_caucus_idx', ['caucusId', 'seq'])
@Index('caucus_matter_meeting_idx', ['meetingId'])
@Check('caucus_matter_time_is_limited', '"minutes" BETWEEN 5 AND 60')
export class CaucusMatterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'caucus_matter_pk' })
  readonly id!: string;

  @ForeignKey(() => CaucusEntity, { name: 'caucus_matter_caucus_fk' })
  @Column('uuid', { name: 'caucus_id' })
  readonly caucusId!: string;

  /** Of the entry that commits to it. */
  @Column('integer')
  readonly seq!: number;

  @ForeignKey(() => BodyEntity, { name: 'caucus_matter_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  @Personal({
    ...PUBLISHED,
    column: 'title',
    name: {
      en: 'the title of what a caucus brings before a body',
      es: 'el título de lo que un caucus lleva ante un órgano',
      fr: 'le titre de ce qu’un caucus porte devant une instance',
    },
  })
  readonly title!: string;

  @Personal({
    ...PUBLISHED,
    column: 'words',
    name: {
      en: 'what a caucus brings before a body',
      es: 'lo que un caucus lleva ante un órgano',
      fr: 'ce qu’un caucus porte devant une instance',
    },
  })
  readonly words!: string;

  @Column('integer')
  readonly minutes!: number;

  /** Of the commitment to it in the chain. */
  @Column('text')
  readonly salt!: string;

  @Column('date', { name: 'published_on' })
  readonly publishedOn!: string;

  /** Where it is placed. */
  @ForeignKey(() => MeetingEntity, { name: 'caucus_matter_meeting_fk' })
  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId!: string | null;
}

/** That a caucus ended, because it became an organization of its own. Who is in that one is not known here. */
@Entity('caucus_hand_over')
@Check('caucus_hand_over_hashes', `"decision" ~ '^[0-9a-f]{64}$' AND "successor" ~ '^[0-9a-f]{64}$'`)
export class CaucusHandOverEntity {
  @ForeignKey(() => CaucusEntity, { name: 'caucus_hand_over_caucus_fk' })
  @PrimaryColumn('uuid', { name: 'caucus_id', primaryKeyConstraintName: 'caucus_hand_over_pk' })
  readonly caucusId!: string;

  /** SHA-256 of the entry in which the caucus decided it. */
  @Column('text')
  readonly decision!: string;

  /** SHA-256 of the first entry of the new organization that names this caucus. */
  @Column('text')
  readonly successor!: string;

  @Column('date', { name: 'ended_on' })
  readonly endedOn!: string;
}
