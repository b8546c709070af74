import type { Day } from '#domain-kit';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { WITNESS_STATES, type WitnessState } from './domain/witness.js';

/** The last head of a peer's checkpoint log that was proven to continue the one before. Days are UTC. */
@Entity('witnessed_head')
@Check('witnessed_head_size_positive', '"size" > 0')
@Check('witnessed_head_root_is_sha256', `"root" ~ '^[0-9a-f]{64}$'`)
@Check('witnessed_head_forked_with_day', `("state" = 'forked') = ("forked_on" IS NOT NULL)`)
export class WitnessedHeadEntity {
  @PrimaryColumn('text', { name: 'peer_id', primaryKeyConstraintName: 'witnessed_head_pk' })
  readonly peerId!: string;

  @Column('date')
  day!: Day;

  @Column('int')
  size!: number;

  @Column('text')
  root!: string;

  /** `forked` is final: what was proven once does not become untrue. */
  @Column('enum', { enum: WITNESS_STATES, enumName: 'witness_state' })
  state!: WitnessState;

  /** When this peer's log was first witnessed here. */
  @Column('date', { name: 'first_seen' })
  readonly firstSeen!: Day;

  /** The last restore of the peer that explained a break. */
  @Column('date', { name: 'restored_on', nullable: true })
  restoredOn!: Day | null;

  /** The day of the head that does not continue this one; its signed message is kept in the inbox. */
  @Column('date', { name: 'forked_on', nullable: true })
  forkedOn!: Day | null;
}
