import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Registry1790000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id text CONSTRAINT invitation_pk PRIMARY KEY,
        proof_key text NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        wrong_proofs integer NOT NULL DEFAULT 0,
        used_by text,
        CONSTRAINT invitation_wrong_proofs_bounded CHECK (wrong_proofs BETWEEN 0 AND 5)
      );
      CREATE TYPE enrolment_request_state AS ENUM ('pending', 'approved', 'refused', 'expired');
      CREATE TABLE enrolment_request (
        thumbprint text CONSTRAINT enrolment_request_pk PRIMARY KEY,
        node_id text NOT NULL,
        kind text NOT NULL,
        display_name text NOT NULL,
        public_key text NOT NULL,
        age_recipient text NOT NULL,
        base_url text,
        state enrolment_request_state NOT NULL,
        requested_at timestamptz NOT NULL,
        decision_id uuid,
        CONSTRAINT enrolment_request_decided_by_decision
          CHECK ((state IN ('approved', 'refused')) = (decision_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX enrolment_request_one_per_id ON enrolment_request (node_id) WHERE state IN ('pending', 'approved');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enrolment_request, invitation; DROP TYPE enrolment_request_state;');
  }
}
