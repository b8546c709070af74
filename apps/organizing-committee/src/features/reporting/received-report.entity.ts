import type { Cell } from '#reporting';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A revision of a report as it was received: what rollups can always be made from again. */
@Entity('received_report')
@Index('received_report_of_month', ['month', 'organization'])
export class ReceivedReportEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'received_report_pk' })
  readonly organization!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'received_report_pk' })
  readonly month!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'received_report_pk' })
  readonly revision!: number;

  @Column('text')
  readonly zone!: string;

  @Column('integer', { name: 'catalogue_version' })
  readonly catalogueVersion!: number;

  @Column('integer')
  readonly threshold!: number;

  @Column('text', { name: 'approved_office' })
  readonly approvedOffice!: string;

  @Column('jsonb')
  readonly cells!: readonly Cell[];

  @Column('uuid', { name: 'message_id' })
  readonly messageId!: string;
}
