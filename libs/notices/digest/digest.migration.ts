import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MailDigests1790000190002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "mail_digest" (
        "account_id" uuid NOT NULL,
        "mailbox" text NOT NULL,
        "language" text NOT NULL,
        "rhythm" text NOT NULL,
        "asked_at" timestamptz,
        "code_hash" bytea,
        "tries" integer NOT NULL,
        "refused_on" date,
        "last_on" date,
        "told" bytea NOT NULL,
        CONSTRAINT "mail_digest_pk" PRIMARY KEY ("account_id"),
        CONSTRAINT "mail_digest_rhythm_known" CHECK ("rhythm" IN ('daily', 'weekly')),
        CONSTRAINT "mail_digest_code_while_asked" CHECK (("asked_at" IS NULL) = ("code_hash" IS NULL)),
        CONSTRAINT "mail_digest_code_hash_is_sha256" CHECK ("code_hash" IS NULL OR octet_length("code_hash") = 32),
        CONSTRAINT "mail_digest_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE "mail_code_count" (
        "account_id" uuid NOT NULL,
        "day" date NOT NULL,
        "codes" integer NOT NULL,
        CONSTRAINT "mail_code_count_pk" PRIMARY KEY ("account_id"),
        CONSTRAINT "mail_code_count_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "mail_code_count"');
    await runner.query('DROP TABLE "mail_digest"');
  }
}
