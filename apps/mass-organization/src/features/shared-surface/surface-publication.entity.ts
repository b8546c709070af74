import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row, once there is one: what this organization last published of itself, and to which hub. */
@Entity('surface_publication')
@Check('surface_publication_is_one', '"one"')
export class SurfacePublicationEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'surface_publication_pk', default: true })
  readonly one!: boolean;

  @Column('text', { name: 'hub_id' })
  hubId!: string;

  @Column('integer')
  version!: number;

  /** SHA-256, hex, of the parts without version and day. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;
}
