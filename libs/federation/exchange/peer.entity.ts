import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NodeKind } from '../node-document/index.js';

export const PEER_STATES = ['active', 'probing', 'stopped', 'left'] as const;
export type PeerState = (typeof PEER_STATES)[number];

/** Another node of the federation, with what we owe it and what we hold from it. */
@Entity('peer')
export class PeerEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'peer_pk' })
  readonly id!: string;

  @Column('text')
  kind!: NodeKind;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  /** Absent for a node that collects. */
  @Column('text', { name: 'base_url', nullable: true })
  baseUrl!: string | null;

  @Column('text', { name: 'age_recipient' })
  ageRecipient!: string;

  @Column('enum', { enum: PEER_STATES, enumName: 'peer_state' })
  state!: PeerState;

  /** Why deliveries wait: shown to people, never holds content. */
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason!: string | null;

  @Column('integer', { name: 'outgoing_epoch', default: 1 })
  outgoingEpoch!: number;

  @Column('integer', { name: 'next_sequence', default: 1 })
  nextSequence!: number;

  @Column('integer', { name: 'incoming_epoch', default: 1 })
  incomingEpoch!: number;

  @Column('integer', { name: 'incoming_contiguous', default: 0 })
  incomingContiguous!: number;

  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt!: Date | null;

  @Column('integer', { name: 'failed_attempts', default: 0 })
  failedAttempts!: number;

  /** Avoids waste when two workers wake for one peer; correctness never depends on it. */
  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;

  /** Delivered messages that the peer turned out to lack, in all. */
  @Column('integer', { name: 'lost_messages', default: 0 })
  lostMessages!: number;

  /** Deliveries of ours that the peer had already, in all. */
  @Column('integer', { default: 0 })
  duplicates!: number;

  /** `keyid` of ours that this peer knows; absent if that is the current one. */
  @Column('text', { name: 'signs_with', nullable: true })
  signsWith!: string | null;

  /** When a node without a base URL asks this peer next; null: at once. */
  @Column('timestamptz', { name: 'collect_at', nullable: true })
  collectAt!: Date | null;

  /** Why the last collecting ended early; null if it ended well. A code, never content. */
  @Column('text', { name: 'collect_problem', nullable: true })
  collectProblem!: string | null;

  /** Since when it has been noticed that the peer is silent; null while it is in contact. */
  @Column('timestamptz', { name: 'stale_since', nullable: true })
  staleSince!: Date | null;

  /** The peer refused as suspended what a suspension stops: until then we do not offer it again. */
  @Column('timestamptz', { name: 'held_until', nullable: true })
  heldUntil!: Date | null;

  /** The day as of which the membership that made it a peer has ended; until its leaving is receipted, the state says nothing of it. */
  @Column('date', { name: 'left_on', nullable: true })
  leftOn!: string | null;

  @Column('timestamptz', { name: 'first_contact_at' })
  readonly firstContactAt!: Date;

  @Column('timestamptz', { name: 'last_contact_at', nullable: true })
  lastContactAt!: Date | null;
}
