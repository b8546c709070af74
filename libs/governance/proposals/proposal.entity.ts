import { PersonEntity } from '#identity';
import { GoesWith } from '#platform';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { DecisionEntity } from '../decision.entity.js';
import type { ProposalPhase, ProposalWay, Voice } from './domain/proposal.types.js';

/** What somebody puts before a body, and how far it is. Its words are in `proposal_text`, one row a version. */
@Entity('proposal')
@Unique('proposal_position_uq', ['position'])
@Index('proposal_body_idx', ['bodyId'])
@Index('proposal_author_idx', ['authorRef'])
@Check('proposal_phase_known', `"phase" IN ('open', 'voting', 'decided', 'withdrawn')`)
@Check('proposal_way_known', `"way" IN ('consent', 'vote', 'room')`)
@Check('proposal_decided_by_a_decision', `("phase" = 'decided') = ("decision_id" IS NOT NULL)`)
@Check('proposal_vote_has_a_day', `("phase" <> 'voting') OR ("vote_until" IS NOT NULL)`)
@Check('proposal_window_is_limited', '"window_days" BETWEEN 1 AND 60 AND "window_from" <= "window_until"')
export class ProposalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_pk' })
  readonly id!: string;

  /** Order of publication. */
  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => BodyEntity, { name: 'proposal_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  @ForeignKey(() => PersonEntity, { name: 'proposal_author_fk' })
  @Column('text', { name: 'author_ref' })
  readonly authorRef!: string;

  @Column('text')
  phase!: ProposalPhase;

  @Column('text')
  readonly way!: ProposalWay;

  @Column('int')
  version!: number;

  @Column('date', { name: 'published_on' })
  readonly publishedOn!: string;

  @Column('int', { name: 'window_days' })
  readonly windowDays!: number;

  @Column('date', { name: 'window_from' })
  windowFrom!: string;

  @Column('date', { name: 'window_until' })
  windowUntil!: string;

  @Column('date', { name: 'vote_until', nullable: true })
  voteUntil!: string | null;

  /** The amendment that is voted on; null while it is the whole. */
  @Column('uuid', { name: 'voting_on', nullable: true })
  votingOn!: string | null;

  /** As `Citations.fix` answers them for the day of publication; null: it cites nothing. */
  @Column('text', { array: true, nullable: true })
  readonly citations!: readonly string[] | null;

  @ForeignKey(() => DecisionEntity, { name: 'proposal_decision_fk' })
  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;
}

/** Who stands under a proposal besides its author: each put their own name there. */
@Entity('proposal_sponsor')
export class ProposalSponsorEntity {
  @ForeignKey(() => ProposalEntity, { name: 'proposal_sponsor_proposal_fk' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'proposal_sponsor_pk' })
  readonly proposalId!: string;

  @ForeignKey(() => PersonEntity, { name: 'proposal_sponsor_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'proposal_sponsor_pk' })
  readonly personRef!: string;
}

/** What a person says of the present text. Deleted once it is counted: the numbers are what stays. */
@Entity('proposal_hand')
@Check('proposal_hand_voice_known', `"voice" IN ('consent', 'for', 'against', 'abstain')`)
export class ProposalHandEntity {
  @ForeignKey(() => ProposalEntity, { name: 'proposal_hand_proposal_fk' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'proposal_hand_pk' })
  readonly proposalId!: string;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'proposal_hand_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'proposal_hand_pk' })
  readonly personRef!: string;

  @Column('text')
  readonly voice!: Voice;
}
