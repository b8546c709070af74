import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: the credentials that the centre has revoked, as it said last. */
@Entity('revocation_list')
@Check('revocation_list_is_one', '"one"')
export class RevocationListEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'revocation_list_pk', default: true })
  readonly one!: boolean;

  /** Of which hub; null before the first list. */
  @Column('text', { name: 'hub_id', nullable: true })
  readonly hubId!: string | null;

  @Column('integer')
  readonly version!: number;

  @Column('text', { array: true })
  readonly hashes!: readonly string[];
}
