import { PersonEntity } from '#identity';
import { GoesWith } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One proposed to the other to study together. It holds once both have said yes; ended, the row is gone. */
@Entity('mentor_pair')
@Unique('mentor_pair_people_uq', ['mentorRef', 'learnerRef'])
@Check('mentor_pair_is_of_two', '"mentor_ref" <> "learner_ref"')
@Check('mentor_pair_proposed_by_one_of_them', '"proposed_by" IN ("mentor_ref", "learner_ref")')
export class MentorPairEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_pair_pk' })
  readonly id!: string;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'mentor_pair_mentor_fk' })
  @Column('text', { name: 'mentor_ref' })
  readonly mentorRef!: string;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'mentor_pair_learner_fk' })
  @Column('text', { name: 'learner_ref' })
  readonly learnerRef!: string;

  @ForeignKey(() => PersonEntity, { name: 'mentor_pair_proposed_by_fk' })
  @Column('text', { name: 'proposed_by' })
  readonly proposedBy!: string;

  /** Null until the other accepts. */
  @Column('date', { name: 'accepted_on', nullable: true })
  readonly acceptedOn!: string | null;
}
