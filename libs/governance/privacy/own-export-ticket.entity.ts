import { PersonEntity, SessionEntity } from '#identity';
import { GoesWith, KeptFor } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Lets one session fetch the own data of its person once, within five minutes. Only the hash of the ticket is here. */
@Entity('own_export_ticket')
@KeptFor({ days: 0, after: 'expires_at' })
@Index('own_export_ticket_expires_idx', ['expiresAt'])
@Check('own_export_ticket_hash_is_sha256', 'octet_length("ticket_hash") = 32')
export class OwnExportTicketEntity {
  @PrimaryColumn('bytea', { name: 'ticket_hash', primaryKeyConstraintName: 'own_export_ticket_pk' })
  readonly ticketHash!: Buffer;

  /** Whoever signs out, or is signed out, takes the ticket with it. */
  @ForeignKey(() => SessionEntity, { name: 'own_export_ticket_session_fk', onDelete: 'CASCADE' })
  @Column('bytea', { name: 'session_token_hash' })
  readonly sessionTokenHash!: Buffer;

  @GoesWith('row')
  @ForeignKey(() => PersonEntity, { name: 'own_export_ticket_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Column('timestamptz', { name: 'expires_at' })
  readonly expiresAt!: Date;
}
