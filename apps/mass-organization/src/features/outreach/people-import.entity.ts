import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** So long a list and its invitations are kept that nobody accepted. */
export const KEPT_DAYS = 30;

/** A list of people that somebody brought. It goes after 30 days, and what is left of it with it. */
@Entity('people_import')
@Index('people_import_by_idx', ['importedBy', 'importedOn'])
@Check('people_import_counted', '"added" + "known" + "stopped" <= "rows_total"')
export class PeopleImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'people_import_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'people_import_by_fk' })
  @Column('text', { name: 'imported_by' })
  readonly importedBy!: string;

  @Column('date', { name: 'imported_on' })
  importedOn!: string;

  @Personal({
    column: 'source',
    kind: 'free-text',
    name: {
      en: 'where a list of people comes from',
      es: 'de dónde viene una lista de personas',
      fr: 'd’où vient une liste de personnes',
    },
    purpose: {
      en: 'to tell each invited person where their name was taken from',
      es: 'para decir a cada persona invitada de dónde se tomó su nombre',
      fr: 'pour dire à chaque personne invitée d’où vient son nom',
    },
    readers: ['volunteer:invite'],
    retention: {
      limits: [{ days: KEPT_DAYS, after: 'imported_on' }],
      ends: 'delete-row',
      en: '30 days',
      es: '30 días',
      fr: '30 jours',
    },
    owner: { nobody: 'of the list, which names many' },
    nullable: true,
  })
  source!: string | null;

  @Personal({
    column: 'content',
    kind: 'free-text',
    name: {
      en: 'an uploaded list of people',
      es: 'una lista de personas subida',
      fr: 'une liste de personnes envoyée',
    },
    purpose: {
      en: 'to read names and contacts out of the list',
      es: 'para leer nombres y contactos de la lista',
      fr: 'pour lire les noms et les contacts de la liste',
    },
    readers: [],
    retention: {
      limits: [{ days: 1, after: 'imported_on' }],
      ends: 'clear',
      en: 'until the list is read, at most a day',
      es: 'hasta que se lea la lista, como máximo un día',
      fr: 'jusqu’à ce que la liste soit lue, un jour au plus',
    },
    owner: { nobody: 'a list: nobody knows whom it names' },
    nullable: true,
  })
  content!: string | null;

  /** The importer said that the people of the list asked to be written to. Without it they get a slip by hand. */
  @Column('boolean', { name: 'asked_for' })
  askedFor!: boolean;

  /** When the list was read to its end; null before. */
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  /** Rows without the heading and without blank ones. */
  @Column('integer', { name: 'rows_total' })
  readonly rowsTotal!: number;

  /** Rows that became invitations. */
  @Column('integer')
  added!: number;

  /** Rows whose name and contact were there before. */
  @Column('integer')
  known!: number;

  /** Rows of people who asked to be left alone, or were asked as often as the rules allow. */
  @Column('integer')
  stopped!: number;
}
