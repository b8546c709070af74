import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: since when this node asks mandate-holders for a second factor. Written when the rule came to the node. */
@Entity('second_factor_rule')
@Check('second_factor_rule_one_row', '"id" = 1')
export class SecondFactorRuleEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'second_factor_rule_pk' })
  readonly id!: number;

  @Column('date', { name: 'applies_from' })
  readonly appliesFrom!: string;
}
