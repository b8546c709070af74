import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Disposition } from './domain/correspondence.types.js';

/** What an organization does with guidance. The highest version counts; all stay. */
@Entity('guidance_reply')
@Check('guidance_reply_version_positive', '"version" >= 1')
@Check('guidance_reply_reasoned', `"disposition" = 'adopt' OR "reason" IS NOT NULL`)
export class GuidanceReplyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'guidance_reply_pk' })
  readonly issuer!: string;

  @PrimaryColumn('uuid', { name: 'guidance_id', primaryKeyConstraintName: 'guidance_reply_pk' })
  readonly guidanceId!: string;

  /** The organization that replies. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'guidance_reply_pk' })
  readonly addressee!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'guidance_reply_pk' })
  readonly version!: number;

  @Column('text')
  readonly disposition!: Disposition;

  /** Published text. */
  @Column('text', { nullable: true })
  readonly reason!: string | null;

  /** UTC, as the message says. */
  @Column('date', { name: 'answered_on' })
  readonly answeredOn!: string;

  @Column('text', { name: 'answered_by_office' })
  readonly answeredByOffice!: string;

  /** The decision in force that stands behind it; stays at home. */
  @Column('uuid', { name: 'decision_id', nullable: true })
  readonly decisionId!: string | null;

  /** Opens the commitment of the ledger entry; only where it was decided. */
  @Column('bytea', { nullable: true })
  readonly salt!: Buffer | null;

  @Column('uuid', { name: 'message_id' })
  readonly messageId!: string;
}
