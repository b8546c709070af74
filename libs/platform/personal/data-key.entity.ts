import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A data key, wrapped by the node key. Rows are added, never changed: old ones open what they sealed. */
@Entity('data_key')
export class DataKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'data_key_pk' })
  readonly id!: string;

  @Column('bytea')
  readonly wrapped!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;
}
