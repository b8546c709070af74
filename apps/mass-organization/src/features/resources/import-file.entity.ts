import { Personal } from '#platform';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ImportMapping } from './domain/column-mapping.js';

export const IMPORT_STATES = ['uploaded', 'running', 'done', 'cancelled'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A file on its way into the records. Its progress is in this row, so that any process can go on with it. */
@Entity('import_file')
@Index('import_file_uploaded_idx', ['uploadedAt', 'id'])
@Check('import_file_state_known', `"state" IN ('uploaded', 'running', 'done', 'cancelled')`)
@Check('import_file_content_while_needed', `("content" IS NULL) = ("state" IN ('done', 'cancelled'))`)
@Check('import_file_rows_counted', `"added" + "known" <= "rows_done" AND "rows_done" <= "rows_total"`)
export class ImportFileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_file_pk' })
  readonly id!: string;

  @Personal({
    column: 'file_name',
    name: {
      en: 'the name of an imported file',
      es: 'el nombre de un archivo importado',
      fr: 'le nom d’un fichier importé',
    },
    kind: 'free-text',
    purpose: {
      en: 'so that people recognise the file that they imported',
      es: 'para reconocer el archivo que se importó',
      fr: 'pour que l’on reconnaisse le fichier que l’on a importé',
    },
    readers: ['records:read'],
    retention: {
      limits: [{ days: 400, after: 'ended_at' }],
      ends: 'clear',
      en: '400 days',
      es: '400 días',
      fr: '400 jours',
    },
    owner: { nobody: 'of the file, not of who brought it' },
    nullable: true,
  })
  readonly fileName!: string | null;

  @Personal({
    column: 'content',
    name: { en: 'an uploaded file', es: 'un archivo subido', fr: 'un fichier envoyé' },
    kind: 'free-text',
    purpose: {
      en: 'to read the records out of the file',
      es: 'para leer los registros del archivo',
      fr: 'pour lire les écritures du fichier',
    },
    readers: [],
    retention: {
      limits: [{ days: 7, after: 'uploaded_at' }],
      ends: 'own-job',
      en: 'until the import is done or cancelled, at most 7 days',
      es: 'hasta que la importación termine o se cancele, como máximo 7 días',
      fr: 'jusqu’à ce que l’importation soit faite ou arrêtée, 7 jours au plus',
    },
    owner: { nobody: 'a file of records: nobody knows whom it names' },
    nullable: true,
  })
  content!: string | null;

  @Column('text')
  state!: ImportState;

  @Column('jsonb', { nullable: true })
  mapping!: ImportMapping | null;

  /** Rows without the heading and without blank ones. */
  @Column('integer', { name: 'rows_total' })
  readonly rowsTotal!: number;

  @Column('integer', { name: 'rows_done' })
  rowsDone!: number;

  /** Rows that became records. */
  @Column('integer')
  added!: number;

  /** Rows whose record was there before. */
  @Column('integer')
  known!: number;

  @Column('integer', { name: 'problems_total' })
  problemsTotal!: number;

  @Column('timestamptz', { name: 'uploaded_at' })
  readonly uploadedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
