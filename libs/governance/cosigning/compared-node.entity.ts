import { PersonEntity } from '#identity';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Another organization whose fingerprint somebody here has compared over another channel, and for which key. */
@Entity('compared_node')
export class ComparedNodeEntity {
  @PrimaryColumn('text', { name: 'node_id', primaryKeyConstraintName: 'compared_node_pk' })
  readonly nodeId!: string;

  /** Its key that was compared: id and thumbprint. */
  @Column('text')
  readonly keyid!: string;

  @Column('date', { name: 'compared_on' })
  readonly comparedOn!: string;

  @ForeignKey(() => PersonEntity, { name: 'compared_node_person_fk' })
  @Column('text', { name: 'compared_by' })
  readonly comparedBy!: string;
}
