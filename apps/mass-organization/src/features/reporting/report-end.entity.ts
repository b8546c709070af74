import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The last month of which the organization reports although nothing was recorded in it; one row at most. */
@Entity('report_end')
@Check('report_end_one_row', '"one"')
export class ReportEndEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'report_end_pk' })
  readonly one!: true;

  @Column('text')
  readonly month!: string;

  @Column('date', { name: 'declared_on' })
  readonly declaredOn!: string;
}
