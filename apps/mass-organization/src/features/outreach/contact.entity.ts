import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CONTACT_DAYS } from './domain/contact-facts.js';
import type { OpenStage } from './domain/pipeline.js';

type Declared = Parameters<typeof Personal>[0];

const KEPT: Pick<Declared, 'kind' | 'readers' | 'retention' | 'owner'> = {
  kind: 'contact',
  readers: ['contact:keep', 'volunteer:invite'],
  retention: {
    limits: [{ days: CONTACT_DAYS, after: 'last_contact_on' }],
    ends: 'delete-row',
    en: 'until 60 days after the last contact, or until the contact or whoever keeps it removes it',
    es: 'hasta 60 días después del último contacto, o hasta que el contacto o quien lo guarda lo borre',
    fr: 'jusqu’à 60 jours après le dernier contact, ou jusqu’à ce que le contact ou qui le garde l’efface',
  },
  owner: { nobody: 'has no account; shown to who has the code, who deletes it in one step' },
};

/**
 * Somebody who asked to be contacted: no person of this node, in no sphere and in no count of people. Lists are kept as
 * codes with commas between, because they are sealed as one text.
 */
@Entity('contact')
@Index('contact_keeper_idx', ['keptBy'])
@Index('contact_reach_idx', ['reachIndex'], { unique: true })
@Index('contact_code_idx', ['codeHash'], { unique: true })
@Index('contact_last_idx', ['lastContactOn'])
@Check('contact_code_hash_is_sha256', 'octet_length("code_hash") = 32')
@Check('contact_stage_known', `"stage" IN ('asked', 'talked', 'came')`)
@Check('contact_next_on_a_day', '("next_step" IS NULL) = ("next_on" IS NULL)')
export class ContactEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contact_pk' })
  readonly id!: string;

  /** The member whom they asked. */
  @ForeignKey(() => PersonEntity, { name: 'contact_keeper_fk' })
  @Column('text', { name: 'kept_by' })
  readonly keptBy!: string;

  @Column('text')
  stage!: OpenStage;

  @Column('date', { name: 'asked_on' })
  readonly askedOn!: string;

  @Column('date', { name: 'last_contact_on' })
  lastContactOn!: string;

  /** Of the code by which they read and remove everything. */
  @Column('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  @Personal({
    column: 'reach',
    name: { en: 'how to reach a contact', es: 'cómo encontrar a un contacto', fr: 'comment joindre un contact' },
    purpose: {
      en: 'to answer somebody who asked to be contacted',
      es: 'para responder a quien pidió que le contactemos',
      fr: 'pour répondre à qui a demandé à être contacté·e',
    },
    searchable: 'exact',
    blindIndex: 'reach_index',
    ...KEPT,
  })
  reach!: string;

  @Column('bytea', { name: 'reach_index' })
  reachIndex!: Buffer;

  @Personal({
    column: 'ask_for',
    nullable: true,
    name: {
      en: 'whom to ask for when reaching a contact',
      es: 'por quién preguntar al buscar a un contacto',
      fr: 'qui demander pour joindre un contact',
    },
    purpose: {
      en: 'to speak to the right person where a telephone is shared',
      es: 'para hablar con la persona correcta donde se comparte un teléfono',
      fr: 'pour parler à la bonne personne quand un téléphone est partagé',
    },
    ...KEPT,
  })
  askFor!: string | null;

  @Personal({
    column: 'languages',
    nullable: true,
    name: { en: 'languages of a contact', es: 'idiomas de un contacto', fr: 'langues d’un contact' },
    purpose: {
      en: 'so that somebody answers who speaks one of them',
      es: 'para que responda alguien que hable uno de ellos',
      fr: 'pour que la personne qui répond parle l’une d’elles',
    },
    ...KEPT,
  })
  languages!: string | null;

  @Personal({
    column: 'free_at',
    nullable: true,
    name: { en: 'when a contact is free', es: 'cuándo tiene tiempo un contacto', fr: 'quand un contact est libre' },
    purpose: {
      en: 'to call or meet when it suits them',
      es: 'para llamar o quedar cuando les viene bien',
      fr: 'pour appeler ou se voir quand cela leur convient',
    },
    ...KEPT,
  })
  freeAt!: string | null;

  @Personal({
    column: 'asked_for',
    nullable: true,
    name: { en: 'what a contact asked for', es: 'lo que pidió un contacto', fr: 'ce qu’un contact a demandé' },
    purpose: {
      en: 'to answer what was asked, and nothing else',
      es: 'para responder a lo que se pidió, y a nada más',
      fr: 'pour répondre à ce qui a été demandé, et à rien d’autre',
    },
    ...KEPT,
  })
  askedFor!: string | null;

  @Personal({
    column: 'next_step',
    nullable: true,
    name: {
      en: 'the next step with a contact',
      es: 'el próximo paso con un contacto',
      fr: 'la prochaine étape avec un contact',
    },
    purpose: {
      en: 'so that what was promised is done',
      es: 'para que se haga lo que se prometió',
      fr: 'pour que ce qui a été promis soit fait',
    },
    ...KEPT,
  })
  nextStep!: string | null;

  @Personal({
    column: 'next_on',
    nullable: true,
    name: {
      en: 'the day of the next step with a contact',
      es: 'el día del próximo paso con un contacto',
      fr: 'le jour de la prochaine étape avec un contact',
    },
    purpose: {
      en: 'so that it is done on that day',
      es: 'para que se haga ese día',
      fr: 'pour qu’elle soit faite ce jour-là',
    },
    ...KEPT,
  })
  nextOn!: string | null;
}
