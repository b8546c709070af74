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
    name: {
      en: 'a cell that could not be read',
      es: 'una celda que no se pudo leer',
      fr: 'une cellule qui n’a pas pu être lue',
    },
    kind: 'free-text',
    purpose: {
      en: 'to find and correct the cell in the file',
      es: 'para encontrar y corregir la celda en el archivo',
      fr: 'pour trouver et corriger la cellule dans le fichier',
    },
    readers: ['records:write'],
    retention: {
      limits: [{ days: 7, after: 'import_id > import_file.ended_at' }],
      ends: 'clear',
      en: '7 days after the import ended',
      es: '7 días después de terminada la importación',
      fr: '7 jours après la fin de l’importation',
    },
    owner: { nobody: 'a cell that could not be read: nobody knows whom it names' },
    nullable: true,
  })
  readonly value!: string | null;

  @ManyToOne(() => ImportFileEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'import_problem_import_fk' })
  readonly importFile?: ImportFileEntity;
}
