import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';

/** What was decided, in words. Erasable: without this row the decision stands, and its text cannot be guessed. */
@Entity('decision_text')
@Check('decision_text_salt_length', 'octet_length("salt") = 32')
export class DecisionTextEntity {
  @ForeignKey(() => DecisionEntity, { name: 'decision_text_decision_fk' })
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'decision_text_pk' })
  readonly decisionId!: string;

  @Column('bytea')
  readonly salt!: Buffer;

  @Personal({
    column: 'text',
    name: {
      en: 'the words of a decision that you recorded',
      es: 'las palabras de una decisión que registraste',
      fr: 'les mots d’une décision que tu as inscrite',
    },
    kind: 'free-text',
    purpose: {
      en: 'so that members can read what was decided',
      es: 'para que los miembros puedan leer qué se decidió',
      fr: 'pour que les membres lisent ce qui a été décidé',
    },
    readers: ['self', 'members'],
    retention: {
      lasts: 'erasure',
      en: 'as long as the organization exists, or until somebody named in it asks for erasure',
      es: 'mientras exista la organización, o hasta que alguien nombrado en el texto pida que se borre',
      fr: 'tant que l’organisation existe, ou jusqu’à ce qu’une personne qui y est nommée demande l’effacement',
    },
    owner: 'decision_id > decision.recorded_by',
    erasure: 'if-named',
  })
  readonly text!: string;
}
