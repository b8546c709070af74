import type { MigrationInterface, QueryRunner } from 'typeorm';

const REASONS = `'away', 'circumstances', 'other-duty', 'not-prepared'`;
const APPEND_ONLY = ['pool_choice', 'turn_pass', 'begun_turn', 'hand_over'];
const TABLES = [
  `CREATE TABLE "pool_choice" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "office_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "choice" text NOT NULL,
    "reason" text,
    "chosen_on" date NOT NULL,
    CONSTRAINT "pool_choice_pk" PRIMARY KEY ("id"),
    CONSTRAINT "pool_choice_position_uq" UNIQUE ("position"),
    CONSTRAINT "pool_choice_known" CHECK ("choice" IN ('left', 'entered')),
    CONSTRAINT "pool_choice_reason_known" CHECK ("reason" IN (${REASONS})),
    CONSTRAINT "pool_choice_leaving_has_reason" CHECK (("choice" = 'left') = ("reason" IS NOT NULL)),
    CONSTRAINT "pool_choice_office_fk" FOREIGN KEY ("office_id") REFERENCES "office" ("id"),
    CONSTRAINT "pool_choice_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "turn_pass" (
    "id" uuid NOT NULL,
    "office_id" uuid NOT NULL,
    "turn" integer NOT NULL,
    "person_ref" text NOT NULL,
    "reason" text NOT NULL,
    "passed_on" date NOT NULL,
    "decided_by" uuid,
    CONSTRAINT "turn_pass_pk" PRIMARY KEY ("id"),
    CONSTRAINT "turn_pass_once_uq" UNIQUE ("office_id", "turn", "person_ref"),
    CONSTRAINT "turn_pass_turn_positive" CHECK ("turn" > 0),
    CONSTRAINT "turn_pass_reason_known" CHECK ("reason" IN (${REASONS}, 'unreachable')),
    CONSTRAINT "turn_pass_skip_is_decided" CHECK (("reason" = 'unreachable') = ("decided_by" IS NOT NULL)),
    CONSTRAINT "turn_pass_office_fk" FOREIGN KEY ("office_id") REFERENCES "office" ("id"),
    CONSTRAINT "turn_pass_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "turn_pass_decision_fk" FOREIGN KEY ("decided_by") REFERENCES "decision" ("id")
  )`,
  `CREATE TABLE "turn_swap" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "office_id" uuid NOT NULL,
    "turn" integer NOT NULL,
    "giver_ref" text NOT NULL,
    "taker_ref" text NOT NULL,
    "offered_on" date NOT NULL,
    "state" text NOT NULL,
    "answered_on" date,
    CONSTRAINT "turn_swap_pk" PRIMARY KEY ("id"),
    CONSTRAINT "turn_swap_position_uq" UNIQUE ("position"),
    CONSTRAINT "turn_swap_turn_positive" CHECK ("turn" > 0),
    CONSTRAINT "turn_swap_state_known" CHECK ("state" IN ('offered', 'accepted', 'refused', 'withdrawn')),
    CONSTRAINT "turn_swap_between_two" CHECK ("giver_ref" <> "taker_ref"),
    CONSTRAINT "turn_swap_answered_on_a_day" CHECK (("state" = 'offered') = ("answered_on" IS NULL)),
    CONSTRAINT "turn_swap_office_fk" FOREIGN KEY ("office_id") REFERENCES "office" ("id"),
    CONSTRAINT "turn_swap_giver_fk" FOREIGN KEY ("giver_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "turn_swap_taker_fk" FOREIGN KEY ("taker_ref") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "turn_preparation" (
    "office_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "preparation" text NOT NULL,
    "mentor_ref" text,
    "said_on" date NOT NULL,
    CONSTRAINT "turn_preparation_pk" PRIMARY KEY ("office_id", "person_ref"),
    CONSTRAINT "turn_preparation_known" CHECK ("preparation" IN ('not-yet', 'prepared')),
    CONSTRAINT "turn_preparation_mentor_is_another" CHECK ("mentor_ref" <> "person_ref"),
    CONSTRAINT "turn_preparation_office_fk" FOREIGN KEY ("office_id") REFERENCES "office" ("id"),
    CONSTRAINT "turn_preparation_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "turn_preparation_mentor_fk" FOREIGN KEY ("mentor_ref") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "begun_turn" (
    "mandate_id" uuid NOT NULL,
    "facts" jsonb NOT NULL,
    "facts_hash" text NOT NULL,
    "understudy_ref" text,
    CONSTRAINT "begun_turn_pk" PRIMARY KEY ("mandate_id"),
    CONSTRAINT "begun_turn_hash_is_sha256" CHECK ("facts_hash" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "begun_turn_mandate_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandate" ("id"),
    CONSTRAINT "begun_turn_understudy_fk" FOREIGN KEY ("understudy_ref") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "hand_over" (
    "mandate_id" uuid NOT NULL,
    "written_by" text NOT NULL,
    "written_on" date NOT NULL,
    "text_commitment" text NOT NULL,
    CONSTRAINT "hand_over_pk" PRIMARY KEY ("mandate_id"),
    CONSTRAINT "hand_over_text_is_committed" CHECK ("text_commitment" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "hand_over_mandate_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandate" ("id"),
    CONSTRAINT "hand_over_writer_fk" FOREIGN KEY ("written_by") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "hand_over_text" (
    "mandate_id" uuid NOT NULL,
    "salt" bytea NOT NULL,
    "open_tasks" text NOT NULL,
    "where_things_are" text NOT NULL,
    "coming_dates" text NOT NULL,
    CONSTRAINT "hand_over_text_pk" PRIMARY KEY ("mandate_id"),
    CONSTRAINT "hand_over_text_salt_length" CHECK (octet_length("salt") = 32),
    CONSTRAINT "hand_over_text_note_fk" FOREIGN KEY ("mandate_id") REFERENCES "hand_over" ("mandate_id")
  )`,
  'CREATE INDEX "pool_choice_office_idx" ON "pool_choice" ("office_id")',
  `CREATE UNIQUE INDEX "turn_swap_open_idx" ON "turn_swap" ("office_id", "turn") WHERE "state" = 'offered'`,
];

export class RotationTables1790000040001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const table of APPEND_ONLY) {
      await runner.query(`
        CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
      await runner.query(`
        CREATE TRIGGER "${table}_not_emptied" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'hand_over_text',
      'hand_over',
      'begun_turn',
      'turn_preparation',
      'turn_swap',
      'turn_pass',
      'pool_choice',
    ];
    for (const table of tables) await runner.query(`DROP TABLE "${table}"`);
  }
}
