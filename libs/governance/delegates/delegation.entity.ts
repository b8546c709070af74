import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { MandateEntity } from '../mandate.entity.js';

/** An organization's mandate that its committee was told of, and what it was told. */
@Entity('delegation')
@Unique('delegation_mandate_uq', ['mandateId'])
@Check('delegation_code_is_a_hash', `"code_hash" ~ '^[0-9a-f]{64}$'`)
export class DelegationEntity {
  /** Random; by this the committee knows the mandate, and by nothing else. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delegation_pk' })
  readonly id!: string;

  @ForeignKey(() => MandateEntity, { name: 'delegation_mandate_fk' })
  @Column('uuid', { name: 'mandate_id' })
  readonly mandateId!: string;

  @Column('text', { name: 'hub_id' })
  readonly hubId!: string;

  /** Of what was told last. */
  @Column('integer')
  version!: number;

  /** By which the committee was told so; null where that is not known any more. */
  @Column('uuid', { name: 'message_id', nullable: true })
  readonly messageId!: string | null;

  @Column('text', { name: 'code_hash' })
  codeHash!: string;

  @Column('date', { name: 'sent_on' })
  readonly sentOn!: string;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;
}
