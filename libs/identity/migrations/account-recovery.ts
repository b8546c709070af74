import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccountRecovery1790000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "session"
        ADD COLUMN "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN "device_label" text,
        ADD CONSTRAINT "session_id_uq" UNIQUE ("id")`);
    await runner.query(`ALTER TABLE "session" ALTER COLUMN "id" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "account_invitation" ADD COLUMN "granted_by" uuid`);
    await runner.query(`
      CREATE TABLE "recovery_code" (
        "code_hash" bytea NOT NULL,
        "account_id" uuid NOT NULL,
        CONSTRAINT "recovery_code_pk" PRIMARY KEY ("code_hash"),
        CONSTRAINT "recovery_code_hash_is_sha256" CHECK (octet_length("code_hash") = 32),
        CONSTRAINT "recovery_code_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX "recovery_code_account_idx" ON "recovery_code" ("account_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "recovery_code"`);
    await runner.query(`ALTER TABLE "account_invitation" DROP COLUMN "granted_by"`);
    await runner.query(`ALTER TABLE "session" DROP COLUMN "id", DROP COLUMN "device_label"`);
  }
}
