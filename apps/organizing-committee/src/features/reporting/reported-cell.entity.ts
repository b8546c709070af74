import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A cell of the highest revision of a month. */
@Entity('reported_cell')
@Index('reported_cell_of_indicator', ['indicator', 'month'])
@Check('reported_cell_null_iff_suppressed', '("value" IS NULL) = "suppressed"')
export class ReportedCellEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reported_cell_pk' })
  readonly organization!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'reported_cell_pk' })
  readonly month!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'reported_cell_pk' })
  readonly indicator!: string;

  /** Empty for an indicator without a dimension. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reported_cell_pk' })
  readonly code!: string;

  @Column('integer')
  readonly revision!: number;

  @Column('bigint', { nullable: true })
  readonly value!: string | null;

  @Column('boolean')
  readonly suppressed!: boolean;
}
