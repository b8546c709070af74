import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody who was asked to help and has not answered. It goes with the answer, or when the last code runs out. */
@Entity('volunteer_invitation')
@Index('volunteer_invitation_by_idx', ['invitedBy'])
@Check('volunteer_invitation_has_a_code', '"codes" >= 1')
export class VolunteerInvitationEntity {
  @ForeignKey(() => PersonEntity, { name: 'volunteer_invitation_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'volunteer_invitation_pk' })
  readonly personRef!: string;

  @ForeignKey(() => PersonEntity, { name: 'volunteer_invitation_by_fk' })
  @Column('text', { name: 'invited_by' })
  readonly invitedBy!: string;

  /** The day of the last code. */
  @Column('date', { name: 'invited_on' })
  invitedOn!: string;

  /** How many codes were made. */
  @Column('int')
  codes!: number;
}
