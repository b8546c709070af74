import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reporting1790000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE report_state AS ENUM ('drafted', 'approved');
      CREATE TABLE report (
        month text NOT NULL,
        revision integer NOT NULL,
        zone text NOT NULL,
        catalogue_version integer NOT NULL,
        threshold integer NOT NULL,
        cells jsonb NOT NULL,
        decisions jsonb NOT NULL,
        draft_hash text NOT NULL,
        state report_state NOT NULL,
        approved_on date,
        approved_office text,
        message_id uuid,
        CONSTRAINT report_pk PRIMARY KEY (month, revision),
        CONSTRAINT report_approved_by_mandate
          CHECK ((state = 'approved') = (approved_on IS NOT NULL AND approved_office IS NOT NULL)),
        CONSTRAINT report_revision_positive CHECK (revision >= 1)
      );
      CREATE UNIQUE INDEX report_one_draft ON report (month) WHERE state = 'drafted';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report; DROP TYPE report_state;');
  }
}
