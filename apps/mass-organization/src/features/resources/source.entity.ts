import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/**
 * Where goods come from, by the organization's own name. Two names of one source: one is merged into the other; the
 * records keep the name that they were written with.
 */
@Entity('source')
@Unique('source_name_uq', ['name'])
@Index('source_merged_into_idx', ['mergedInto'])
@Check('source_name_not_empty', `"name" <> ''`)
@Check('source_not_merged_into_itself', `"merged_into" <> "id"`)
export class SourceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_pk' })
  readonly id!: string;

  @Column('text')
  readonly name!: string;

  /** Of code list `source-class`. Of no effect while merged: the other's class counts. */
  @Column('text', { name: 'class_code' })
  classCode!: string;

  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto!: string | null;

  @ManyToOne(() => SourceEntity)
  @JoinColumn({ name: 'merged_into', foreignKeyConstraintName: 'source_merged_into_fk' })
  readonly mergedSource?: SourceEntity | null;
}
