import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SecondFactors1790000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "session" ADD COLUMN "confirmed_at" timestamptz`);
    await runner.query(`
      CREATE TABLE "one_time_secret" (
        "account_id" uuid NOT NULL,
        "secret" text NOT NULL,
        "made_at" timestamptz NOT NULL,
        "confirmed_at" timestamptz,
        "last_step" integer,
        CONSTRAINT "one_time_secret_pk" PRIMARY KEY ("account_id"),
        CONSTRAINT "one_time_secret_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE "passkey" (
        "id" uuid NOT NULL,
        "account_id" uuid NOT NULL,
        "credential_id" text NOT NULL,
        "public_key" bytea NOT NULL,
        "counter" bigint NOT NULL,
        "name" text NOT NULL,
        "made_on" date NOT NULL,
        "last_used_on" date,
        CONSTRAINT "passkey_pk" PRIMARY KEY ("id"),
        CONSTRAINT "passkey_credential_uq" UNIQUE ("credential_id"),
        CONSTRAINT "passkey_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX "passkey_account_idx" ON "passkey" ("account_id")`);
    await runner.query(`
      CREATE TABLE "passkey_challenge" (
        "challenge_hash" bytea NOT NULL,
        "account_id" uuid,
        "expires_at" timestamptz NOT NULL,
        CONSTRAINT "passkey_challenge_pk" PRIMARY KEY ("challenge_hash"),
        CONSTRAINT "passkey_challenge_hash_is_sha256" CHECK (octet_length("challenge_hash") = 32),
        CONSTRAINT "passkey_challenge_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX "passkey_challenge_age_idx" ON "passkey_challenge" ("expires_at")`);
    await runner.query(`
      CREATE TABLE "second_factor_rule" (
        "id" integer NOT NULL,
        "applies_from" date NOT NULL,
        CONSTRAINT "second_factor_rule_pk" PRIMARY KEY ("id"),
        CONSTRAINT "second_factor_rule_one_row" CHECK ("id" = 1)
      )`);
    await runner.query(`INSERT INTO "second_factor_rule" ("id", "applies_from") VALUES (1, CURRENT_DATE)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['second_factor_rule', 'passkey_challenge', 'passkey', 'one_time_secret'])
      await runner.query(`DROP TABLE "${table}"`);
    await runner.query(`ALTER TABLE "session" DROP COLUMN "confirmed_at"`);
  }
}
