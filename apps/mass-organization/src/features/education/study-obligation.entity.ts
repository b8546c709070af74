import { DecisionEntity } from '#governance';
import { Check, Column, Entity, ForeignKey, Generated, PrimaryColumn, Unique } from 'typeorm';
import type { ObligationRule, RuleSphere } from './domain/obligation.types.js';

/** A row of the rule table, sphere → module (R11). Append-only: a further decision adds a further row. */
@Entity('study_obligation')
@Unique('study_obligation_position_uq', ['position'])
@Check('study_obligation_sphere_known', `"sphere" IN ('volunteer', 'member')`)
@Check('study_obligation_rule_known', `"rule" IN ('require', 'invite', 'lift')`)
@Check('study_obligation_days_iff_required', `("rule" = 'require') = ("days" IS NOT NULL)`)
@Check('study_obligation_days_are_limited', '"days" BETWEEN 7 AND 730')
@Check('study_obligation_volunteers_are_invited', `"sphere" = 'member' OR "rule" <> 'require'`)
export class StudyObligationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'study_obligation_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @Column('text')
  readonly sphere!: RuleSphere;

  @Column('text')
  readonly curriculum!: string;

  @Column('text')
  readonly module!: string;

  @Column('text')
  readonly rule!: ObligationRule;

  @Column('integer', { nullable: true })
  readonly days!: number | null;

  @Column('date', { name: 'begins_on' })
  readonly beginsOn!: string;

  @ForeignKey(() => DecisionEntity, { name: 'study_obligation_decided_by_fk' })
  @Column('uuid', { name: 'decided_by' })
  readonly decidedBy!: string;
}
