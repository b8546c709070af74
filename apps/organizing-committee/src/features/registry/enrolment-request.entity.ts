import type { NodeKind } from '#federation';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const REQUEST_STATES = ['pending', 'approved', 'refused', 'expired'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** A node that asks to belong to this federation, by the key that it asks with. */
@Entity('enrolment_request')
@Index('enrolment_request_one_per_id', ['nodeId'], { unique: true, where: `"state" IN ('pending', 'approved')` })
@Check('enrolment_request_decided_by_decision', `("state" IN ('approved', 'refused')) = ("decision_id" IS NOT NULL)`)
export class EnrolmentRequestEntity {
  /** RFC 7638 thumbprint of the node's key. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'enrolment_request_pk' })
  readonly thumbprint!: string;

  @Column('text', { name: 'node_id' })
  readonly nodeId!: string;

  @Column('text')
  readonly kind!: NodeKind;

  @Column('text', { name: 'display_name' })
  readonly displayName!: string;

  @Column('text', { name: 'public_key' })
  readonly publicKey!: string;

  @Column('text', { name: 'age_recipient' })
  readonly ageRecipient!: string;

  @Column('text', { name: 'base_url', nullable: true })
  readonly baseUrl!: string | null;

  @Column('enum', { enum: REQUEST_STATES, enumName: 'enrolment_request_state' })
  state!: RequestState;

  @Column('timestamptz', { name: 'requested_at' })
  readonly requestedAt!: Date;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;
}
