import { Personal } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { RecordDirection, TimeOfDay, Unit } from './domain/record.types.js';
import { GoodsKindNameEntity } from './goods-kind-name.entity.js';
import { ImportFileEntity } from './import-file.entity.js';
import { SiteEntity } from './site.entity.js';
import { SourceEntity } from './source.entity.js';

/** Goods that came in or went out. What is null is not stated. A record is never changed; it can be withdrawn. */
@Entity('daily_record')
@Unique('daily_record_row_uq', ['rowHash', 'occurrence'])
@Index('daily_record_day_idx', ['day', 'id'])
@Index('daily_record_site_idx', ['siteId', 'day'])
@Index('daily_record_kind_idx', ['kindId'])
@Index('daily_record_source_idx', ['sourceId'])
@Index('daily_record_import_idx', ['importId'])
@Check('daily_record_direction_known', `"direction" IN ('intake', 'give-out')`)
@Check(
  'daily_record_time_of_day_known',
  `"time_of_day" IN ('morning', 'afternoon', 'evening', 'overnight', 'not-stated')`,
)
@Check('daily_record_quantity_not_negative', `"quantity" >= 0`)
@Check('daily_record_worker_index_beside_worker', `("worker_ref" IS NULL) = ("worker_index" IS NULL)`)
@Check('daily_record_row_hash_is_sha256', `octet_length("row_hash") = 32`)
@Check('daily_record_occurrence_from_one', `"occurrence" >= 1`)
export class DailyRecordEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'daily_record_pk' })
  readonly id!: string;

  @Column('text')
  readonly direction!: RecordDirection;

  @Column('uuid', { name: 'site_id' })
  readonly siteId!: string;

  @Column('date')
  readonly day!: string;

  @Column('text', { name: 'time_of_day' })
  readonly timeOfDay!: TimeOfDay;

  @Column('uuid', { name: 'kind_id', nullable: true })
  readonly kindId!: string | null;

  @Column('uuid', { name: 'source_id', nullable: true })
  readonly sourceId!: string | null;

  @Column('numeric', { precision: 12, scale: 3, nullable: true })
  readonly quantity!: string | null;

  @Column('text')
  readonly unit!: Unit;

  @Personal({
    column: 'worker_ref',
    name: {
      en: 'the sign of who did the work',
      es: 'la señal de quien hizo el trabajo',
      fr: 'le signe de qui a fait le travail',
    },
    kind: 'pseudonym',
    purpose: {
      en: 'to count how many people were active, and to give the records back as they were brought',
      es: 'para contar cuántas personas participaron y devolver los registros tal como llegaron',
      fr: 'pour compter combien de personnes ont été actives, et rendre les écritures telles qu’apportées',
    },
    readers: ['records:write'],
    retention: {
      lasts: 'row',
      en: 'as long as the record',
      es: 'mientras exista el registro',
      fr: 'aussi longtemps que l’écriture',
    },
    owner: { nobody: 'a sign of the organization’s own lists, which is tied to no person here' },
    nullable: true,
    blindIndex: 'worker_index',
  })
  readonly workerRef!: string | null;

  @Column('bytea', { name: 'worker_index', nullable: true })
  readonly workerIndex!: Buffer | null;

  /** Keyed hash of the normalised row; of the id for a record entered by hand. */
  @Column('bytea', { name: 'row_hash' })
  readonly rowHash!: Buffer;

  /** The how-manieth row of this hash in its file. */
  @Column('integer')
  readonly occurrence!: number;

  /** Null for a record entered by hand. */
  @Column('uuid', { name: 'import_id', nullable: true })
  readonly importId!: string | null;

  /** A code of `WITHDRAWAL_REASONS`; such a record is in no count. */
  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;

  @ManyToOne(() => SiteEntity)
  @JoinColumn({ name: 'site_id', foreignKeyConstraintName: 'daily_record_site_fk' })
  readonly site?: SiteEntity;

  @ManyToOne(() => GoodsKindNameEntity)
  @JoinColumn({ name: 'kind_id', foreignKeyConstraintName: 'daily_record_kind_fk' })
  readonly kind?: GoodsKindNameEntity | null;

  @ManyToOne(() => SourceEntity)
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'daily_record_source_fk' })
  readonly source?: SourceEntity | null;

  @ManyToOne(() => ImportFileEntity)
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'daily_record_import_fk' })
  readonly importFile?: ImportFileEntity | null;
}
