import { Column, Entity, Generated, PrimaryColumn, Unique } from 'typeorm';
import type { PeopleRules } from './domain/people-rules.js';

/** Rules of admission as a decision set them. The last one holds; the earlier stay. */
@Entity('people_rules')
@Unique('people_rules_order_uq', ['position'])
export class PeopleRulesEntity {
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'people_rules_pk' })
  readonly decisionId!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @Column('date', { name: 'begins_on' })
  readonly beginsOn!: string;

  @Column('jsonb')
  readonly rules!: PeopleRules;
}
