import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityTables1790000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "person" (
        "ref" text NOT NULL,
        "display_name" text NOT NULL,
        "member_since" date NOT NULL,
        "left_on" date,
        CONSTRAINT "person_pk" PRIMARY KEY ("ref"),
        CONSTRAINT "person_ref_is_random" CHECK ("ref" ~ '^[0-9a-f]{32}$'),
        CONSTRAINT "person_leaves_after_joining" CHECK ("left_on" >= "member_since")
      )`);
    await runner.query(`
      CREATE TABLE "account" (
        "id" uuid NOT NULL,
        "person_ref" text NOT NULL,
        "login" text NOT NULL,
        "login_index" bytea NOT NULL,
        "password_hash" text NOT NULL,
        CONSTRAINT "account_pk" PRIMARY KEY ("id"),
        CONSTRAINT "account_login_uq" UNIQUE ("login_index"),
        CONSTRAINT "account_person_uq" UNIQUE ("person_ref"),
        CONSTRAINT "account_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
      )`);
    await runner.query(`
      CREATE TABLE "session" (
        "token_hash" bytea NOT NULL,
        "account_id" uuid NOT NULL,
        "created_at" timestamptz NOT NULL,
        "last_seen_at" timestamptz NOT NULL,
        "revoked_at" timestamptz,
        CONSTRAINT "session_pk" PRIMARY KEY ("token_hash"),
        CONSTRAINT "session_token_hash_is_sha256" CHECK (octet_length("token_hash") = 32),
        CONSTRAINT "session_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX "session_account_idx" ON "session" ("account_id")`);
    await runner.query(`
      CREATE TABLE "sign_in_attempt" (
        "bucket" bytea NOT NULL,
        "level" double precision NOT NULL,
        "last_at" timestamptz NOT NULL,
        CONSTRAINT "sign_in_attempt_pk" PRIMARY KEY ("bucket"),
        CONSTRAINT "sign_in_attempt_level_not_negative" CHECK ("level" >= 0)
      )`);
    await runner.query(`CREATE INDEX "sign_in_attempt_age_idx" ON "sign_in_attempt" ("last_at")`);
    await runner.query(`
      CREATE TABLE "account_invitation" (
        "code_hash" bytea NOT NULL,
        "person_ref" text NOT NULL,
        "expires_at" timestamptz NOT NULL,
        "used_at" timestamptz,
        CONSTRAINT "account_invitation_pk" PRIMARY KEY ("code_hash"),
        CONSTRAINT "account_invitation_code_hash_is_sha256" CHECK (octet_length("code_hash") = 32),
        CONSTRAINT "account_invitation_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
      )`);
    await runner.query(`CREATE INDEX "account_invitation_person_idx" ON "account_invitation" ("person_ref")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['account_invitation', 'sign_in_attempt', 'session', 'account', 'person']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
  }
}
