import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Exchange1790000000550 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE enrolment_state AS ENUM ('requested', 'approved', 'refused', 'expired');
      CREATE TABLE enrolment (
        one boolean NOT NULL DEFAULT true CONSTRAINT enrolment_pk PRIMARY KEY,
        hub_id text NOT NULL,
        hub_name text NOT NULL,
        hub_url text NOT NULL,
        hub_public_key text NOT NULL,
        hub_age_recipient text NOT NULL,
        code text,
        state enrolment_state NOT NULL,
        requested_at timestamptz NOT NULL,
        CONSTRAINT enrolment_is_one CHECK (one)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enrolment; DROP TYPE enrolment_state;');
  }
}
