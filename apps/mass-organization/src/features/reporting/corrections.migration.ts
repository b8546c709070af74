import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Corrections1790000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE correction_reason AS ENUM
        ('late-records', 'withdrawn-records', 'recoded-names', 'corrected-register', 'other');
      ALTER TABLE report ADD COLUMN correction_reason correction_reason;
      ALTER TABLE report ADD CONSTRAINT report_reason_for_corrections
        CHECK (correction_reason IS NULL OR revision > 1);
      CREATE TABLE report_end (
        one boolean NOT NULL,
        month text NOT NULL,
        declared_on date NOT NULL,
        CONSTRAINT report_end_pk PRIMARY KEY (one),
        CONSTRAINT report_end_one_row CHECK (one)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE report_end;
      ALTER TABLE report DROP COLUMN correction_reason;
      DROP TYPE correction_reason;
    `);
  }
}
