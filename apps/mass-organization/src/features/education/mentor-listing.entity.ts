import { PersonEntity } from '#identity';
import { GoesWith } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export type MentorRole = 'offer' | 'wish';

/** Somebody offers to help others study, or wishes for help. Their own word; taken back, the row is gone. */
@Entity('mentor_listing')
@Check('mentor_listing_role_known', `"role" IN ('offer', 'wish')`)
export class MentorListingEntity {
  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'mentor_listing_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'mentor_listing_pk' })
  readonly personRef!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'mentor_listing_pk' })
  readonly role!: MentorRole;

  @Column('date', { name: 'listed_on' })
  readonly listedOn!: string;
}
