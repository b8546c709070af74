import type { NominationState } from '#ballots';
import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ElectionEntity } from './election.entity.js';

/** Who was proposed, and what they answered. */
@Entity('election_nomination')
@Unique('election_nomination_once_uq', ['electionId', 'personRef'])
@Check('election_nomination_state_known', `"state" IN ('proposed', 'accepted', 'declined', 'withdrawn')`)
export class ElectionNominationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'election_nomination_pk' })
  readonly id!: string;

  @ForeignKey(() => ElectionEntity, { name: 'election_nomination_election_fk' })
  @Column('uuid', { name: 'election_id' })
  readonly electionId!: string;

  @ForeignKey(() => PersonEntity, { name: 'election_nomination_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @ForeignKey(() => PersonEntity, { name: 'election_nomination_proposer_fk' })
  @Column('text', { name: 'proposed_by' })
  readonly proposedBy!: string;

  @Column('text')
  readonly state!: NominationState;

  /** The place on the ballot paper, from the opening on. */
  @Column('int', { nullable: true })
  readonly number!: number | null;
}
