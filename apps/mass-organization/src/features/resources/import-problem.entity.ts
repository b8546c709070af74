import { Personal } from '#platform';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ProblemCode } from './domain/problems.js';
import { ImportFileEntity } from './import-file.entity.js';

/** Why a row of a file did not become a record. */
@Entity('import_problem')
export class ImportProblemEntity {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_problem_pk' })
  readonly importId!: string;

  /** From 1, in the order of the file. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_problem_pk' })
  readonly ordinal!: number;

  @Column('integer')
  readonly line!: number;

  /** The heading of the column; null for the row as a whole. */
  @Column('text', { name: 'column_name', nullable: true })
  readonly columnName!: string | null;

  @Column('text')
  readonly code!: ProblemCode;

  @Personal({
    column: 'value',
    kind: 'free-text',
    purpose: 'to find and correct the cell in the file',
    readers: ['records:write'],
    retention: '7 days after the import ended',
    nullable: true,
  })
  readonly value!: string | null;

  @ManyToOne(() => ImportFileEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'import_problem_import_fk' })
  readonly importFile?: ImportFileEntity;
}
