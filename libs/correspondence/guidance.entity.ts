import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, GuidanceKind } from './domain/correspondence.types.js';

/** An opinion, a proposal or a request of the committee. Published text. Never changed, never deleted. */
@Entity('guidance')
export class GuidanceEntity {
  /** The committee's node. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'guidance_pk' })
  readonly issuer!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guidance_pk' })
  readonly id!: string;

  @Column('text')
  readonly kind!: GuidanceKind;

  @Column('text')
  readonly text!: string;

  /** The number of a clause of the points of unity. */
  @Column('text', { nullable: true })
  readonly clause!: string | null;

  /** Of the report that it is about. */
  @Column('text', { nullable: true })
  readonly month!: string | null;

  @Column('date', { name: 'reply_by', nullable: true })
  readonly replyBy!: string | null;

  @Column('text')
  readonly audience!: Audience;

  /** UTC, as the message says. */
  @Column('date', { name: 'issued_on' })
  readonly issuedOn!: string;

  @Column('text', { name: 'issued_by_office' })
  readonly issuedByOffice!: string;

  /** Opens the commitment of the ledger entry; only where it was issued. */
  @Column('bytea', { nullable: true })
  readonly salt!: Buffer | null;
}
