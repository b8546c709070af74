import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { DecisionEntity } from './decision.entity.js';
import type { Matter, VotedRule } from './domain/body-rules.types.js';

const VOTED = `('majority', 'absolute-majority', 'two-thirds', 'consensus', 'unanimity')`;

/** How a body decides from a day on. Append-only: a change is a further row, by a further decision. */
@Entity('body_rules')
@Unique('body_rules_position_uq', ['position'])
@Index('body_rules_body_idx', ['bodyId', 'beginsOn'])
@Check('body_rules_quorum_is_one', `"quorum" ~ '^[1-9][0-9]{0,3}(/[1-9][0-9]?)?$'`)
@Check(
  'body_rules_thresholds_known',
  `"ordinary" IN ${VOTED} AND "offices" IN ${VOTED} AND "principles" IN ${VOTED} AND "recall" IN ${VOTED} AND "amendment" IN ${VOTED}`,
)
@Check('body_rules_notice_is_limited', '"notice_days" BETWEEN 0 AND 90')
@Check('body_rules_electorate_is_limited', '"minimum_electorate" BETWEEN 1 AND 10000')
@Check('body_rules_signatures_are_limited', '"recall_signatures" BETWEEN 1 AND 50')
@Check('body_rules_confidence_is_limited', '"confidence_days" = 0 OR "confidence_days" BETWEEN 30 AND 730')
export class BodyRulesEntity {
  /** Each decision sets rules once. */
  @ForeignKey(() => DecisionEntity, { name: 'body_rules_decided_by_fk' })
  @PrimaryColumn('uuid', { name: 'decided_by', primaryKeyConstraintName: 'body_rules_pk' })
  readonly decidedBy!: string;

  /** Order of coming into force. */
  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => BodyEntity, { name: 'body_rules_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  /** `1/2` of its people, or `5` of them. */
  @Column('text')
  readonly quorum!: string;

  @Column('text')
  readonly ordinary!: VotedRule;

  @Column('text')
  readonly offices!: VotedRule;

  @Column('text')
  readonly principles!: VotedRule;

  @Column('text')
  readonly recall!: VotedRule;

  @Column('text')
  readonly amendment!: VotedRule;

  /** Matters on which it votes by name. */
  @Column('text', { name: 'by_name', array: true, default: [] })
  readonly byName!: Matter[];

  @Column('int', { name: 'notice_days' })
  readonly noticeDays!: number;

  @Column('int', { name: 'minimum_electorate' })
  readonly minimumElectorate!: number;

  /** Of a hundred entitled. */
  @Column('int', { name: 'recall_signatures' })
  readonly recallSignatures!: number;

  /** 0: no periodic vote. */
  @Column('int', { name: 'confidence_days' })
  readonly confidenceDays!: number;

  /** Null: the body in which everybody is. */
  @ForeignKey(() => BodyEntity, { name: 'body_rules_amended_by_fk' })
  @Column('uuid', { name: 'amended_by', nullable: true })
  readonly amendedBy!: string | null;

  @Column('date', { name: 'begins_on' })
  readonly beginsOn!: string;
}
