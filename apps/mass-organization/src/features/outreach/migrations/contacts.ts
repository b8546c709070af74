import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Contacts1790000210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABLES) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['contact_cohort', 'contact']) await runner.query(`DROP TABLE "${table}"`);
  }
}

const TABLES = [
  `CREATE TABLE "contact" (
    "id" uuid NOT NULL,
    "kept_by" text NOT NULL,
    "stage" text NOT NULL,
    "asked_on" date NOT NULL,
    "last_contact_on" date NOT NULL,
    "code_hash" bytea NOT NULL,
    "reach" text NOT NULL,
    "reach_index" bytea NOT NULL,
    "ask_for" text,
    "languages" text,
    "free_at" text,
    "asked_for" text,
    "next_step" text,
    "next_on" text,
    CONSTRAINT "contact_pk" PRIMARY KEY ("id"),
    CONSTRAINT "contact_code_hash_is_sha256" CHECK (octet_length("code_hash") = 32),
    CONSTRAINT "contact_stage_known" CHECK ("stage" IN ('asked', 'talked', 'came')),
    CONSTRAINT "contact_next_on_a_day" CHECK (("next_step" IS NULL) = ("next_on" IS NULL)),
    CONSTRAINT "contact_keeper_fk" FOREIGN KEY ("kept_by") REFERENCES "person" ("ref")
  )`,
  `CREATE INDEX "contact_keeper_idx" ON "contact" ("kept_by")`,
  `CREATE UNIQUE INDEX "contact_reach_idx" ON "contact" ("reach_index")`,
  `CREATE UNIQUE INDEX "contact_code_idx" ON "contact" ("code_hash")`,
  `CREATE INDEX "contact_last_idx" ON "contact" ("last_contact_on")`,
  `CREATE TABLE "contact_cohort" (
    "month" text NOT NULL,
    "stage" text NOT NULL,
    "reached" integer NOT NULL,
    CONSTRAINT "contact_cohort_pk" PRIMARY KEY ("month", "stage"),
    CONSTRAINT "contact_cohort_counted" CHECK ("reached" >= 1),
    CONSTRAINT "contact_cohort_stage_known" CHECK ("stage" IN ('asked', 'talked', 'came', 'invited'))
  )`,
];
