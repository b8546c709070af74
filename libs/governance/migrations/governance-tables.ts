import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GovernanceTables1790000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...INDEXES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['founding_attempt', 'founding', 'mandate', 'decision_text', 'decision', 'office', 'body']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
  }
}

const TABLES = [
  `CREATE TABLE "body" (
    "id" uuid NOT NULL,
    "code" text NOT NULL,
    "name" text NOT NULL,
    CONSTRAINT "body_pk" PRIMARY KEY ("id"),
    CONSTRAINT "body_code_uq" UNIQUE ("code")
  )`,
  `CREATE TABLE "office" (
    "id" uuid NOT NULL,
    "body_id" uuid NOT NULL,
    "code" text NOT NULL,
    "title" text NOT NULL,
    "duties" text NOT NULL,
    "term_days" integer NOT NULL,
    "permissions" text[] NOT NULL,
    CONSTRAINT "office_pk" PRIMARY KEY ("id"),
    CONSTRAINT "office_code_uq" UNIQUE ("code"),
    CONSTRAINT "office_has_duties" CHECK ("duties" <> ''),
    CONSTRAINT "office_term_is_limited" CHECK ("term_days" BETWEEN 1 AND 1500),
    CONSTRAINT "office_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id")
  )`,
  `CREATE TABLE "decision" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "body_id" uuid NOT NULL,
    "text_commitment" text NOT NULL,
    "rule" text NOT NULL,
    "outcome" text NOT NULL,
    "day" date NOT NULL,
    "recorded_by" text NOT NULL,
    "recorded_on" date NOT NULL,
    "seconded_by" text,
    "seconded_on" date,
    "state" text NOT NULL,
    "effect_kind" text,
    "effect_payload" jsonb,
    CONSTRAINT "decision_pk" PRIMARY KEY ("id"),
    CONSTRAINT "decision_position_uq" UNIQUE ("position"),
    CONSTRAINT "decision_state_known" CHECK ("state" IN ('recorded', 'in-force', 'lapsed')),
    CONSTRAINT "decision_in_force_iff_seconded" CHECK (("state" = 'in-force') = ("seconded_by" IS NOT NULL)),
    CONSTRAINT "decision_seconded_by_another" CHECK ("seconded_by" <> "recorded_by"),
    CONSTRAINT "decision_seconded_on_a_day" CHECK (("seconded_by" IS NULL) = ("seconded_on" IS NULL)),
    CONSTRAINT "decision_effect_has_payload" CHECK (("effect_kind" IS NULL) = ("effect_payload" IS NULL)),
    CONSTRAINT "decision_text_is_committed" CHECK ("text_commitment" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "decision_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id"),
    CONSTRAINT "decision_recorded_by_fk" FOREIGN KEY ("recorded_by") REFERENCES "person" ("ref"),
    CONSTRAINT "decision_seconded_by_fk" FOREIGN KEY ("seconded_by") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "decision_text" (
    "decision_id" uuid NOT NULL,
    "salt" bytea NOT NULL,
    "text" text NOT NULL,
    CONSTRAINT "decision_text_pk" PRIMARY KEY ("decision_id"),
    CONSTRAINT "decision_text_salt_length" CHECK (octet_length("salt") = 32),
    CONSTRAINT "decision_text_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
  )`,
  `CREATE TABLE "mandate" (
    "id" uuid NOT NULL,
    "office_id" uuid NOT NULL,
    "holder_ref" text NOT NULL,
    "begins_on" date NOT NULL,
    "ends_on" date NOT NULL,
    "ended_on" date,
    "began_by" uuid NOT NULL,
    "ended_by" uuid,
    CONSTRAINT "mandate_pk" PRIMARY KEY ("id"),
    CONSTRAINT "mandate_term_in_order" CHECK ("ends_on" >= "begins_on"),
    CONSTRAINT "mandate_ended_by_a_decision" CHECK (("ended_on" IS NULL) = ("ended_by" IS NULL)),
    CONSTRAINT "mandate_office_fk" FOREIGN KEY ("office_id") REFERENCES "office" ("id"),
    CONSTRAINT "mandate_holder_fk" FOREIGN KEY ("holder_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "mandate_began_by_fk" FOREIGN KEY ("began_by") REFERENCES "decision" ("id"),
    CONSTRAINT "mandate_ended_by_fk" FOREIGN KEY ("ended_by") REFERENCES "decision" ("id")
  )`,
  `CREATE TABLE "founding" (
    "id" integer NOT NULL,
    "decision_id" uuid NOT NULL,
    "display_name" text NOT NULL,
    "zone" text NOT NULL,
    "founded_on" date NOT NULL,
    CONSTRAINT "founding_pk" PRIMARY KEY ("id"),
    CONSTRAINT "founding_only_once" CHECK ("id" = 1),
    CONSTRAINT "founding_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
  )`,
  `CREATE TABLE "founding_attempt" (
    "id" integer NOT NULL,
    "wrong" integer NOT NULL,
    "last_wrong_at" timestamptz NOT NULL,
    CONSTRAINT "founding_attempt_pk" PRIMARY KEY ("id"),
    CONSTRAINT "founding_attempt_one_row" CHECK ("id" = 1)
  )`,
];

const INDEXES = [
  'CREATE INDEX "mandate_holder_idx" ON "mandate" ("holder_ref")',
  'CREATE INDEX "mandate_office_idx" ON "mandate" ("office_id")',
];
