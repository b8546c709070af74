import { PersonEntity } from '#identity';
import { GoesWith } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A day on which a volunteer began, renewed, or took part. It goes when the person is a volunteer no longer. */
@Entity('volunteer_activity')
@Check('volunteer_activity_kind_known', `"kind" IN ('began', 'renewed', 'took-part')`)
export class VolunteerActivityEntity {
  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'volunteer_activity_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'volunteer_activity_pk' })
  readonly personRef!: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'volunteer_activity_pk' })
  readonly day!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'volunteer_activity_pk' })
  readonly kind!: 'began' | 'renewed' | 'took-part';

  /** Who says so. */
  @ForeignKey(() => PersonEntity, { name: 'volunteer_activity_recorded_by_fk' })
  @Column('text', { name: 'recorded_by' })
  readonly recordedBy!: string;
}
