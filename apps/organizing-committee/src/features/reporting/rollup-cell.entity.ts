import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The sum over organizations of one cell of one month; `grouping` is `all` or what they are grouped by. */
@Entity('rollup_cell')
export class RollupCellEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rollup_cell_pk' })
  readonly grouping!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'rollup_cell_pk' })
  readonly member!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'rollup_cell_pk' })
  readonly month!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'rollup_cell_pk' })
  readonly indicator!: string;

  /** Empty for an indicator without a dimension. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rollup_cell_pk' })
  readonly code!: string;

  @Column('bigint')
  readonly sum!: string;

  @Column('integer', { name: 'released_cells' })
  readonly releasedCells!: number;

  @Column('integer', { name: 'suppressed_cells' })
  readonly suppressedCells!: number;

  @Column('integer')
  readonly reports!: number;
}
