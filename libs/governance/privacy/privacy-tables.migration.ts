import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PrivacyTables1790000140001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "own_export_ticket" (
      "ticket_hash" bytea NOT NULL,
      "session_token_hash" bytea NOT NULL,
      "person_ref" text NOT NULL,
      "expires_at" timestamptz NOT NULL,
      CONSTRAINT "own_export_ticket_pk" PRIMARY KEY ("ticket_hash"),
      CONSTRAINT "own_export_ticket_hash_is_sha256" CHECK (octet_length("ticket_hash") = 32),
      CONSTRAINT "own_export_ticket_session_fk" FOREIGN KEY ("session_token_hash")
        REFERENCES "session" ("token_hash") ON DELETE CASCADE,
      CONSTRAINT "own_export_ticket_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
    )`);
    await runner.query('CREATE INDEX "own_export_ticket_expires_idx" ON "own_export_ticket" ("expires_at")');
    await runner.query(`CREATE TABLE "purge_run" (
      "day" date NOT NULL,
      "ended_at" timestamptz NOT NULL,
      "removed" jsonb NOT NULL,
      CONSTRAINT "purge_run_pk" PRIMARY KEY ("day")
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "purge_run"');
    await runner.query('DROP TABLE "own_export_ticket"');
  }
}
