import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1790000190001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "notice_mark" (
        "account_id" uuid NOT NULL,
        "key_hash" bytea NOT NULL,
        "read_on" date NOT NULL,
        CONSTRAINT "notice_mark_pk" PRIMARY KEY ("account_id", "key_hash"),
        CONSTRAINT "notice_mark_hash_is_sha256" CHECK (octet_length("key_hash") = 32),
        CONSTRAINT "notice_mark_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "notice_mark"');
  }
}
