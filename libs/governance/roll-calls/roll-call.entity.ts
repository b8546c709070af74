import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { DecisionEntity } from '../decision.entity.js';
import type { EffectPayload } from '../domain/decision.types.js';
import { OF_THE_BODY } from '../proposals/proposal-words.js';
import type { NamedVote, RollCallPhase } from './domain/roll-call.types.js';

/** An open vote of a body, until it is a decision. Its words are in `roll_call_text`. */
@Entity('roll_call')
@Unique('roll_call_position_uq', ['position'])
@Index('roll_call_body_idx', ['bodyId'])
@Check('roll_call_phase_known', `"phase" IN ('open', 'decided', 'void')`)
@Check('roll_call_decided_by_a_decision', `("phase" = 'decided') = ("decision_id" IS NOT NULL)`)
@Check('roll_call_closed_on_a_day', `("phase" = 'open') = ("closed_on" IS NULL)`)
@Check('roll_call_days_in_order', '"opened_on" <= "closes_on"')
@Check('roll_call_effect_has_payload', '("effect_kind" IS NULL) = ("effect_payload" IS NULL)')
export class RollCallEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_call_pk' })
  readonly id!: string;

  /** Order of opening. */
  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => BodyEntity, { name: 'roll_call_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  /** Who opened it. */
  @ForeignKey(() => PersonEntity, { name: 'roll_call_moderator_fk' })
  @Column('text', { name: 'moderator_ref' })
  readonly moderatorRef!: string;

  @Column('date', { name: 'opened_on' })
  readonly openedOn!: string;

  @Column('date', { name: 'closes_on' })
  readonly closesOn!: string;

  @Column('boolean', { name: 'closes_early' })
  readonly closesEarly!: boolean;

  @Column('text')
  readonly phase!: RollCallPhase;

  @Column('date', { name: 'closed_on', nullable: true })
  readonly closedOn!: string | null;

  /** 32 random bytes, with which the votes are committed to. */
  @Column('bytea')
  readonly salt!: Buffer;

  /** What it brings about if it is carried; null: nothing but its words. */
  @Column('text', { name: 'effect_kind', nullable: true })
  readonly effectKind!: string | null;

  @Column('jsonb', { name: 'effect_payload', nullable: true })
  readonly effectPayload!: EffectPayload | null;

  @ForeignKey(() => DecisionEntity, { name: 'roll_call_decision_fk' })
  @Column('uuid', { name: 'decision_id', nullable: true })
  readonly decisionId!: string | null;
}

/** Somebody on the roll, which is frozen at the opening, and what they said. */
@Entity('roll_call_vote')
@Check('roll_call_vote_known', `"vote" IN ('yes', 'no', 'abstain')`)
export class RollCallVoteEntity {
  @ForeignKey(() => RollCallEntity, { name: 'roll_call_vote_roll_call_fk' })
  @PrimaryColumn('uuid', { name: 'roll_call_id', primaryKeyConstraintName: 'roll_call_vote_pk' })
  readonly rollCallId!: string;

  @ForeignKey(() => PersonEntity, { name: 'roll_call_vote_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'roll_call_vote_pk' })
  readonly personRef!: string;

  /** Null until they vote. */
  @Column('text', { nullable: true })
  readonly vote!: NamedVote | null;
}

/** What is voted on, in words. Erasable: what was decided is its decision's. */
@Entity('roll_call_text')
export class RollCallTextEntity {
  @ForeignKey(() => RollCallEntity, { name: 'roll_call_text_roll_call_fk' })
  @PrimaryColumn('uuid', { name: 'roll_call_id', primaryKeyConstraintName: 'roll_call_text_pk' })
  readonly rollCallId!: string;

  @ForeignKey(() => PersonEntity, { name: 'roll_call_text_writer_fk' })
  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Personal({
    ...OF_THE_BODY,
    column: 'text',
    name: {
      en: 'the text that you put to an open vote',
      es: 'el texto que sometiste a una votación abierta',
      fr: 'le texte que tu as soumis à un vote ouvert',
    },
  })
  readonly text!: string;
}
