import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';

/** The one row that says that this organization was founded, how it is called and in which zone it counts its days. */
@Entity('founding')
@Check('founding_only_once', '"id" = 1')
export class FoundingEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'founding_pk' })
  readonly id!: 1;

  @ForeignKey(() => DecisionEntity, { name: 'founding_decision_fk' })
  @Column('uuid', { name: 'decision_id' })
  readonly decisionId!: string;

  @Column('text', { name: 'display_name' })
  readonly displayName!: string;

  @Column('text')
  readonly zone!: string;

  @Column('date', { name: 'founded_on' })
  readonly foundedOn!: string;
}
