import type { Cell, CellRelease } from '#reporting';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CORRECTION_REASONS, type CorrectionReason } from './domain/correction-reasons.js';

export const REPORT_STATES = ['drafted', 'approved'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** One revision of a month's report: what was counted at home, and exactly what leaves. */
@Entity('report')
@Index('report_one_draft', ['month'], { unique: true, where: `"state" = 'drafted'` })
@Check(
  'report_approved_by_mandate',
  `("state" = 'approved') = ("approved_on" IS NOT NULL AND "approved_office" IS NOT NULL)`,
)
@Check('report_revision_positive', '"revision" >= 1')
@Check('report_reason_for_corrections', '"correction_reason" IS NULL OR "revision" > 1')
export class ReportEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'report_pk' })
  readonly month!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'report_pk' })
  readonly revision!: number;

  @Column('text')
  readonly zone!: string;

  @Column('integer', { name: 'catalogue_version' })
  readonly catalogueVersion!: number;

  /** k of the period. */
  @Column('integer')
  readonly threshold!: number;

  /** What leaves. */
  @Column('jsonb')
  readonly cells!: readonly Cell[];

  /** Both figures of each cell and why they differ; stays at home. */
  @Column('jsonb')
  readonly decisions!: readonly CellRelease[];

  /** SHA-256, hex, of what leaves: an approval names what it approves. */
  @Column('text', { name: 'draft_hash' })
  readonly draftHash!: string;

  /** Null for the first revision. */
  @Column('enum', {
    name: 'correction_reason',
    enum: CORRECTION_REASONS,
    enumName: 'correction_reason',
    nullable: true,
  })
  readonly correctionReason!: CorrectionReason | null;

  @Column('enum', { enum: REPORT_STATES, enumName: 'report_state' })
  state!: ReportState;

  @Column('date', { name: 'approved_on', nullable: true })
  approvedOn!: string | null;

  @Column('text', { name: 'approved_office', nullable: true })
  approvedOffice!: string | null;

  /** The message that carries it; absent while there is no hub. */
  @Column('uuid', { name: 'message_id', nullable: true })
  messageId!: string | null;
}
