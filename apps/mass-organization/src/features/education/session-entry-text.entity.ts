import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SessionEntryEntity } from './session-entry.entity.js';

/** The words of a question or position. They are about the matter; a text that names a person can be erased for them. */
@Entity('session_entry_text')
@Check('session_entry_text_salt_length', 'octet_length("salt") = 32')
export class SessionEntryTextEntity {
  @ForeignKey(() => SessionEntryEntity, { name: 'session_entry_text_entry_fk' })
  @PrimaryColumn('uuid', { name: 'entry_id', primaryKeyConstraintName: 'session_entry_text_pk' })
  readonly entryId!: string;

  @Column('bytea')
  readonly salt!: Buffer;

  @Personal({
    column: 'text',
    kind: 'free-text',
    name: {
      en: 'questions and positions in a study circle',
      es: 'preguntas y posiciones en un círculo de estudio',
      fr: 'les questions et positions d’un cercle d’étude',
    },
    purpose: {
      en: 'so that a circle keeps what was asked and held, minorities included',
      es: 'para que un círculo conserve lo que se preguntó y sostuvo, también en minoría',
      fr: 'pour qu’un cercle garde ce qui a été demandé et tenu, minorités comprises',
    },
    readers: ['self', 'study:take'],
    retention: {
      lasts: 'erasure',
      en: 'as long as the organization exists, or until somebody named in it asks for erasure',
      es: 'mientras exista la organización, o hasta que alguien nombrado en el texto pida que se borre',
      fr: 'tant que l’organisation existe, ou jusqu’à ce qu’une personne qui y est nommée demande l’effacement',
    },
    owner: 'entry_id > session_entry.author_ref',
    erasure: 'if-named',
  })
  readonly text!: string;
}
