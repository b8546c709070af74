import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reported a month is asked for every period of a chart. */
export class ReportingReading1790000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX received_report_of_month ON received_report (month, organization);');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX received_report_of_month;');
  }
}
