import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { DecisionEntity } from '../decision.entity.js';
import { OfficeEntity } from '../office.entity.js';
import type { CriticismState } from './domain/criticism.types.js';

/** Both texts go with the row: 90 days after the writer closed it, and where nobody did a year after it was written. */
const KEPT: Pick<Parameters<typeof Personal>[0], 'kind' | 'readers' | 'retention' | 'owner' | 'erasure'> = {
  kind: 'free-text',
  readers: ['self', 'members'],
  retention: {
    limits: [
      { days: 90, after: 'closed_on' },
      { days: 365, after: 'written_on' },
    ],
    ends: 'delete-row',
    en: 'until 90 days after it was closed, at most 365 days',
    es: 'hasta 90 días después de cerrarse, como máximo 365 días',
    fr: 'jusqu’à 90 jours après sa clôture, au plus 365 jours',
  },
  owner: 'author_ref',
  erasure: 'delete-row',
};

/** What a member says of a decision or of an office’s work, which all members read, with what the body answers. */
@Entity('criticism')
@Index('criticism_author_idx', ['authorRef'])
@Index('criticism_decision_idx', ['decisionId'])
@Index('criticism_office_idx', ['officeId'])
@Check('criticism_state_known', `"state" IN ('open', 'answered', 'closed')`)
@Check('criticism_about_one_thing', '("decision_id" IS NULL) <> ("office_id" IS NULL)')
@Check('criticism_closed_on_a_day', `("state" = 'closed') = ("closed_on" IS NOT NULL)`)
@Check(
  'criticism_answered_by_somebody',
  '("answer" IS NULL) = ("answered_on" IS NULL) AND ("answer" IS NULL) = ("answered_by" IS NULL)',
)
@Check('criticism_answered_by_another', '"answered_by" <> "author_ref"')
export class CriticismEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'criticism_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'criticism_author_fk' })
  @Column('text', { name: 'author_ref' })
  readonly authorRef!: string;

  @ForeignKey(() => DecisionEntity, { name: 'criticism_decision_fk' })
  @Column('uuid', { name: 'decision_id', nullable: true })
  readonly decisionId!: string | null;

  @ForeignKey(() => OfficeEntity, { name: 'criticism_office_fk' })
  @Column('uuid', { name: 'office_id', nullable: true })
  readonly officeId!: string | null;

  /** The body that answers: the one that decided, or the one whose office it is. */
  @ForeignKey(() => BodyEntity, { name: 'criticism_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  @Column('text')
  state!: CriticismState;

  @Column('date', { name: 'written_on' })
  readonly writtenOn!: string;

  /** The last day on which the answer is in time. */
  @Column('date', { name: 'due_on' })
  readonly dueOn!: string;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn!: string | null;

  @ForeignKey(() => PersonEntity, { name: 'criticism_answered_by_fk' })
  @Column('text', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Personal({
    column: 'words',
    name: { en: 'a criticism that you wrote', es: 'una crítica que escribiste', fr: 'une critique que tu as écrite' },
    purpose: {
      en: 'so that the body answers and members read both',
      es: 'para que el órgano responda y los miembros lean ambas cosas',
      fr: 'pour que l’instance réponde et que les membres lisent les deux',
    },
    ...KEPT,
  })
  words!: string;

  @Personal({
    column: 'answer',
    nullable: true,
    name: {
      en: 'the answer to a criticism of yours',
      es: 'la respuesta a una crítica tuya',
      fr: 'la réponse à une critique de toi',
    },
    purpose: {
      en: 'so that you and all members know what the body says to it',
      es: 'para que tú y todos los miembros sepan qué dice el órgano',
      fr: 'pour que toi et tous les membres sachent ce qu’en dit l’instance',
    },
    ...KEPT,
  })
  answer!: string | null;
}
