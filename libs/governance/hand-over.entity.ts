import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MandateEntity } from './mandate.entity.js';

/** The note that closes a term (R44). Append-only; its words are in `hand_over_text`, which can be erased. */
@Entity('hand_over')
@Check('hand_over_text_is_committed', `"text_commitment" ~ '^[0-9a-f]{64}$'`)
export class HandOverEntity {
  @ForeignKey(() => MandateEntity, { name: 'hand_over_mandate_fk' })
  @PrimaryColumn('uuid', { name: 'mandate_id', primaryKeyConstraintName: 'hand_over_pk' })
  readonly mandateId!: string;

  /** The holder; or, where the holder did not write, the one who found things as they were. */
  @ForeignKey(() => PersonEntity, { name: 'hand_over_writer_fk' })
  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Column('date', { name: 'written_on' })
  readonly writtenOn!: string;

  /** SHA-256(32-byte salt ‖ canonical JSON of the three texts) in hex. */
  @Column('text', { name: 'text_commitment' })
  readonly textCommitment!: string;
}
