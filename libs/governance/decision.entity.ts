import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Generated, PrimaryColumn, Unique } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import type { DecisionOutcome, DecisionRule, DecisionState, EffectPayload } from './domain/decision.types.js';

/** The one record that everything democratic refers to. Append-only: a trigger lets nothing change but the state. */
@Entity('decision')
@Unique('decision_position_uq', ['position'])
@Check('decision_state_known', `"state" IN ('recorded', 'in-force', 'lapsed')`)
@Check('decision_in_force_iff_seconded', `("state" = 'in-force') = ("seconded_by" IS NOT NULL)`)
@Check('decision_seconded_by_another', '"seconded_by" <> "recorded_by"')
@Check('decision_seconded_on_a_day', '("seconded_by" IS NULL) = ("seconded_on" IS NULL)')
@Check('decision_effect_has_payload', '("effect_kind" IS NULL) = ("effect_payload" IS NULL)')
@Check('decision_owner_has_a_day', '("owner_ref" IS NULL) = ("due_on" IS NULL)')
@Check('decision_text_is_committed', `"text_commitment" ~ '^[0-9a-f]{64}$'`)
export class DecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_pk' })
  readonly id!: string;

  /** Order of recording. */
  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => BodyEntity, { name: 'decision_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  /** SHA-256(32-byte salt ‖ text) in hex; salt and text are in `decision_text`. */
  @Column('text', { name: 'text_commitment' })
  readonly textCommitment!: string;

  @Column('text')
  readonly rule!: DecisionRule;

  @Column('text')
  readonly outcome!: DecisionOutcome;

  /** On which the body decided. */
  @Column('date')
  readonly day!: string;

  @ForeignKey(() => PersonEntity, { name: 'decision_recorded_by_fk' })
  @Column('text', { name: 'recorded_by' })
  readonly recordedBy!: string;

  @Column('date', { name: 'recorded_on' })
  readonly recordedOn!: string;

  @ForeignKey(() => PersonEntity, { name: 'decision_seconded_by_fk' })
  @Column('text', { name: 'seconded_by', nullable: true })
  secondedBy!: string | null;

  @Column('date', { name: 'seconded_on', nullable: true })
  secondedOn!: string | null;

  @Column('text')
  state!: DecisionState;

  /** As `Citations.fix` answers them; null: it cites nothing. */
  @Column('text', { array: true, nullable: true })
  readonly citations!: readonly string[] | null;

  /** Who carries it out; with `due_on`, or null as that is. */
  @ForeignKey(() => PersonEntity, { name: 'decision_owner_fk' })
  @Column('text', { name: 'owner_ref', nullable: true })
  readonly ownerRef!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  readonly dueOn!: string | null;

  /** The day on which the body looks at it again. */
  @Column('date', { name: 'review_on', nullable: true })
  readonly reviewOn!: string | null;

  @Column('text', { name: 'effect_kind', nullable: true })
  readonly effectKind!: string | null;

  @Column('jsonb', { name: 'effect_payload', nullable: true })
  readonly effectPayload!: EffectPayload | null;
}
