import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: the version of the directory that a hub has published last, or an organization has applied last. */
@Entity('directory_state')
@Check('directory_state_is_one', '"one"')
export class DirectoryStateEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'directory_state_pk', default: true })
  readonly one!: boolean;

  @Column('integer')
  version!: number;
}
