import { BodyEntity } from '#governance';
import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GrievanceOutcome, GrievanceState } from './domain/grievance.types.js';

/** Both texts go with the row: 90 days after the matter closed, and where nobody closed it a year after it began. */
const KEPT: Pick<Parameters<typeof Personal>[0], 'kind' | 'readers' | 'retention' | 'owner' | 'erasure'> = {
  kind: 'free-text',
  readers: ['self', 'grievance:file', 'grievance:hear'],
  retention: {
    limits: [
      { days: 90, after: 'closed_on' },
      { days: 365, after: 'filed_on' },
    ],
    ends: 'delete-row',
    en: 'until 90 days after the matter closed, at most 365 days',
    es: 'hasta 90 días después de cerrado el asunto, como máximo 365 días',
    fr: 'jusqu’à 90 jours après la fin de l’affaire, au plus 365 jours',
  },
  owner: 'named_ref',
  erasure: 'delete-row',
};

/**
 * What somebody says against a person, which that person reads at once, with the reply. The record keeps a decision that
 * names nobody; this row goes, for it would be a file on two people.
 */
@Entity('grievance')
@Index('grievance_filer_idx', ['filerRef'])
@Index('grievance_named_idx', ['namedRef'])
@Index('grievance_body_idx', ['bodyId'])
@Index('grievance_once_open_idx', ['filerRef', 'namedRef'], { unique: true, where: `"state" = 'open'` })
@Check('grievance_about_another', '"filer_ref" <> "named_ref"')
@Check('grievance_state_known', `"state" IN ('open', 'decided', 'withdrawn')`)
@Check('grievance_closed_on_a_day', `("state" = 'open') = ("closed_on" IS NULL)`)
@Check(
  'grievance_decided_by_a_decision',
  `("state" = 'decided') = ("decision_id" IS NOT NULL AND "outcome" IS NOT NULL)`,
)
@Check('grievance_outcome_known', `"outcome" IN ('upheld', 'not-upheld', 'settled')`)
@Check('grievance_replied_on_a_day', '("reply" IS NULL) = ("replied_on" IS NULL)')
export class GrievanceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grievance_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'grievance_filer_fk' })
  @Column('text', { name: 'filer_ref' })
  readonly filerRef!: string;

  @ForeignKey(() => PersonEntity, { name: 'grievance_named_fk' })
  @Column('text', { name: 'named_ref' })
  readonly namedRef!: string;

  /** The body that hears it. */
  @ForeignKey(() => BodyEntity, { name: 'grievance_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  /** Whether the person named learns whose it is. */
  @Column('boolean', { name: 'is_signed' })
  readonly isSigned!: boolean;

  @Column('text')
  state!: GrievanceState;

  @Column('date', { name: 'filed_on' })
  readonly filedOn!: string;

  /** The last day on which the body waits for a reply. */
  @Column('date', { name: 'reply_until' })
  readonly replyUntil!: string;

  @Column('date', { name: 'replied_on', nullable: true })
  repliedOn!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Column('text', { nullable: true })
  outcome!: GrievanceOutcome | null;

  @Personal({
    column: 'words',
    name: { en: 'a grievance about you', es: 'una queja sobre ti', fr: 'une plainte à ton sujet' },
    purpose: {
      en: 'so that you can reply, and a body without you can hear both sides',
      es: 'para que puedas responder y un órgano sin ti escuche a ambas partes',
      fr: 'pour que tu puisses y répondre, et qu’une instance sans toi entende les deux parties',
    },
    ...KEPT,
  })
  words!: string;

  @Personal({
    column: 'reply',
    nullable: true,
    name: {
      en: 'your reply to a grievance',
      es: 'tu respuesta a una queja',
      fr: 'ta réponse à une plainte',
    },
    purpose: {
      en: 'so that the body that decides has heard you',
      es: 'para que el órgano que decide te haya escuchado',
      fr: 'pour que l’instance qui décide t’ait entendu·e',
    },
    ...KEPT,
  })
  reply!: string | null;
}
