import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `ALTER TABLE "body_rules" ADD "by_name" text array NOT NULL DEFAULT '{}'`,
  `ALTER TABLE "decision_count" ADD "votes" text`,
  `ALTER TABLE "decision_count" ADD CONSTRAINT "decision_count_votes_are_committed"
    CHECK ("votes" ~ '^[0-9a-f]{64}$')`,
  `CREATE TABLE "roll_call" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "body_id" uuid NOT NULL,
    "moderator_ref" text NOT NULL,
    "opened_on" date NOT NULL,
    "closes_on" date NOT NULL,
    "closes_early" boolean NOT NULL,
    "phase" text NOT NULL,
    "closed_on" date,
    "salt" bytea NOT NULL,
    "effect_kind" text,
    "effect_payload" jsonb,
    "decision_id" uuid,
    CONSTRAINT "roll_call_pk" PRIMARY KEY ("id"),
    CONSTRAINT "roll_call_position_uq" UNIQUE ("position"),
    CONSTRAINT "roll_call_phase_known" CHECK ("phase" IN ('open', 'decided', 'void')),
    CONSTRAINT "roll_call_decided_by_a_decision" CHECK (("phase" = 'decided') = ("decision_id" IS NOT NULL)),
    CONSTRAINT "roll_call_closed_on_a_day" CHECK (("phase" = 'open') = ("closed_on" IS NULL)),
    CONSTRAINT "roll_call_days_in_order" CHECK ("opened_on" <= "closes_on"),
    CONSTRAINT "roll_call_effect_has_payload" CHECK (("effect_kind" IS NULL) = ("effect_payload" IS NULL)),
    CONSTRAINT "roll_call_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id"),
    CONSTRAINT "roll_call_moderator_fk" FOREIGN KEY ("moderator_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "roll_call_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
  )`,
  `CREATE INDEX "roll_call_body_idx" ON "roll_call" ("body_id")`,
  `CREATE TABLE "roll_call_vote" (
    "roll_call_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "vote" text,
    CONSTRAINT "roll_call_vote_pk" PRIMARY KEY ("roll_call_id", "person_ref"),
    CONSTRAINT "roll_call_vote_known" CHECK ("vote" IN ('yes', 'no', 'abstain')),
    CONSTRAINT "roll_call_vote_roll_call_fk" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call" ("id"),
    CONSTRAINT "roll_call_vote_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "roll_call_text" (
    "roll_call_id" uuid NOT NULL,
    "written_by" text NOT NULL,
    "text" text NOT NULL,
    CONSTRAINT "roll_call_text_pk" PRIMARY KEY ("roll_call_id"),
    CONSTRAINT "roll_call_text_roll_call_fk" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call" ("id"),
    CONSTRAINT "roll_call_text_writer_fk" FOREIGN KEY ("written_by") REFERENCES "person" ("ref")
  )`,
];

export class RollCalls1790000277000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['roll_call_text', 'roll_call_vote', 'roll_call']) await runner.query(`DROP TABLE "${table}"`);
    await runner.query('ALTER TABLE "decision_count" DROP COLUMN "votes"');
    await runner.query('ALTER TABLE "body_rules" DROP COLUMN "by_name"');
  }
}
