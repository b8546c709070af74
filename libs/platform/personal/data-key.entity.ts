import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A data key, wrapped by the node key. A replaced one stays: keyed hashes are made under the oldest, and what a process
 * that still ran with it may have sealed is not lost.
 */
@Entity('data_key')
@Check('data_key_emptied_after_replaced', '"emptied_at" IS NULL OR "replaced_at" IS NOT NULL')
export class DataKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'data_key_pk' })
  readonly id!: string;

  @Column('bytea')
  wrapped!: Buffer;

  /** The same under the node key that is about to take the present one's place. */
  @Column('bytea', { name: 'wrapped_next', nullable: true })
  wrappedNext!: Buffer | null;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  /** Since when another seals. */
  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt!: Date | null;

  /** Since when nothing is sealed or found under it any more. */
  @Column('timestamptz', { name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;
}
