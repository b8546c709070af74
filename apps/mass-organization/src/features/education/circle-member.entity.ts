import { PersonEntity } from '#identity';
import { GoesWith } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StudyCircleEntity } from './study-circle.entity.js';

/** Somebody of a circle. Who leaves has no row; sessions gone by keep who was there. */
@Entity('circle_member')
@Index('circle_member_person_idx', ['personRef'])
export class CircleMemberEntity {
  @ForeignKey(() => StudyCircleEntity, { name: 'circle_member_circle_fk' })
  @PrimaryColumn('uuid', { name: 'circle_id', primaryKeyConstraintName: 'circle_member_pk' })
  readonly circleId!: string;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'circle_member_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'circle_member_pk' })
  readonly personRef!: string;

  @Column('date', { name: 'joined_on' })
  readonly joinedOn!: string;

  /** Whether this person takes turns at facilitating. */
  @Column('boolean')
  readonly facilitates!: boolean;
}
