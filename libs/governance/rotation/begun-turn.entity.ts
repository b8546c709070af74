import type { RotationFacts } from '#ballots';
import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MandateEntity } from '../mandate.entity.js';

/** The facts by which a turn became a mandate. The ledger has their hash, so that anybody can recompute the turn. */
@Entity('begun_turn')
@Check('begun_turn_hash_is_sha256', `"facts_hash" ~ '^[0-9a-f]{64}$'`)
export class BegunTurnEntity {
  @ForeignKey(() => MandateEntity, { name: 'begun_turn_mandate_fk' })
  @PrimaryColumn('uuid', { name: 'mandate_id', primaryKeyConstraintName: 'begun_turn_pk' })
  readonly mandateId!: string;

  @Column('jsonb')
  readonly facts!: RotationFacts;

  @Column('text', { name: 'facts_hash' })
  readonly factsHash!: string;

  /** Who learns beside the holder during this term. */
  @ForeignKey(() => PersonEntity, { name: 'begun_turn_understudy_fk' })
  @Column('text', { name: 'understudy_ref', nullable: true })
  readonly understudyRef!: string | null;
}
