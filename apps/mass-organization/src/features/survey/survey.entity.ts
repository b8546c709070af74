import { Personal } from '#platform';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { SurveyPhase } from './domain/survey.types.js';

const SECRET = {
  kind: 'credential',
  readers: [],
  owner: { nobody: 'of one survey, not of a person' },
  nullable: true,
} as const;

/** A survey as it was decided. No table of this feature leads to a person, an account or a time finer than a day. */
@Entity('survey')
@Check('survey_phase_known', `"phase" IN ('asking', 'answering', 'closed')`)
@Check('survey_days_in_order', '"asks_until" < "answers_until"')
export class SurveyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'survey_pk' })
  readonly id!: string;

  @Column('text')
  readonly pack!: string;

  @Column('date', { name: 'asks_until' })
  readonly asksUntil!: string;

  @Column('date', { name: 'answers_until' })
  readonly answersUntil!: string;

  @Column('text')
  phase!: SurveyPhase;

  /** RSA, SubjectPublicKeyInfo in base64url. */
  @Column('text', { name: 'paper_key' })
  readonly paperKey!: string;

  /** How many papers were issued, once no more are. */
  @Column('integer', { nullable: true })
  papers!: number | null;

  /** PKCS #8 in base64url, while papers are issued. */
  @Personal({
    ...SECRET,
    column: 'paper_secret',
    name: {
      en: 'the key that signs a survey’s papers',
      es: 'la clave que firma las papeletas de una encuesta',
      fr: 'la clé qui signe les bulletins d’une enquête',
    },
    purpose: {
      en: 'issuing papers without seeing them',
      es: 'entregar papeletas sin verlas',
      fr: 'délivrer des bulletins sans les voir',
    },
    retention: {
      lasts: 'use',
      en: 'until the last paper is issued',
      es: 'hasta que se entregue la última papeleta',
      fr: 'jusqu’à ce que le dernier bulletin soit délivré',
    },
  })
  paperSecret!: string | null;

  /** 32 bytes in base64url, under which marks are made. */
  @Personal({
    ...SECRET,
    column: 'mark_secret',
    name: {
      en: 'the key of a survey’s marks',
      es: 'la clave de las marcas de una encuesta',
      fr: 'la clé des marques d’une enquête',
    },
    purpose: {
      en: 'issuing one paper to each',
      es: 'entregar una sola papeleta a cada quien',
      fr: 'délivrer un seul bulletin à chacun·e',
    },
    retention: {
      lasts: 'use',
      en: 'until the last paper is issued',
      es: 'hasta que se entregue la última papeleta',
      fr: 'jusqu’à ce que le dernier bulletin soit délivré',
    },
  })
  markSecret!: string | null;
}
