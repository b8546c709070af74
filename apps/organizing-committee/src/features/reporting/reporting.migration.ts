import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HubReporting1790000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE received_report (
        organization text NOT NULL,
        month text NOT NULL,
        revision integer NOT NULL,
        zone text NOT NULL,
        catalogue_version integer NOT NULL,
        threshold integer NOT NULL,
        approved_office text NOT NULL,
        cells jsonb NOT NULL,
        message_id uuid NOT NULL,
        CONSTRAINT received_report_pk PRIMARY KEY (organization, month, revision)
      );

      CREATE TABLE reported_cell (
        organization text NOT NULL,
        month text NOT NULL,
        indicator text NOT NULL,
        code text NOT NULL,
        revision integer NOT NULL,
        value bigint,
        suppressed boolean NOT NULL,
        CONSTRAINT reported_cell_pk PRIMARY KEY (organization, month, indicator, code),
        CONSTRAINT reported_cell_null_iff_suppressed CHECK ((value IS NULL) = suppressed)
      );
      CREATE INDEX reported_cell_of_indicator ON reported_cell (indicator, month);

      CREATE TABLE rollup_cell (
        "grouping" text NOT NULL,
        member text NOT NULL,
        month text NOT NULL,
        indicator text NOT NULL,
        code text NOT NULL,
        sum bigint NOT NULL,
        released_cells integer NOT NULL,
        suppressed_cells integer NOT NULL,
        reports integer NOT NULL,
        CONSTRAINT rollup_cell_pk PRIMARY KEY ("grouping", member, month, indicator, code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rollup_cell, reported_cell, received_report;');
  }
}
