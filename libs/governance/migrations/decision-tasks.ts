import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DecisionTasks1790000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "decision"
        ADD COLUMN "owner_ref" text,
        ADD COLUMN "due_on" date,
        ADD COLUMN "review_on" date,
        ADD CONSTRAINT "decision_owner_has_a_day" CHECK (("owner_ref" IS NULL) = ("due_on" IS NULL)),
        ADD CONSTRAINT "decision_owner_fk" FOREIGN KEY ("owner_ref") REFERENCES "person" ("ref")`);
    await runner.query(`
      CREATE TABLE "decision_step" (
        "id" uuid NOT NULL,
        "position" SERIAL NOT NULL,
        "decision_id" uuid NOT NULL,
        "result" text NOT NULL,
        "due_on" date,
        "said_by" text NOT NULL,
        "said_on" date NOT NULL,
        "reviewed_by" uuid,
        CONSTRAINT "decision_step_pk" PRIMARY KEY ("id"),
        CONSTRAINT "decision_step_position_uq" UNIQUE ("position"),
        CONSTRAINT "decision_step_result_known"
          CHECK ("result" IN ('done', 'open', 'declined', 'postponed', 'dropped')),
        CONSTRAINT "decision_step_postponed_to_a_day" CHECK (("result" = 'postponed') = ("due_on" IS NOT NULL)),
        CONSTRAINT "decision_step_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id"),
        CONSTRAINT "decision_step_said_by_fk" FOREIGN KEY ("said_by") REFERENCES "person" ("ref"),
        CONSTRAINT "decision_step_reviewed_by_fk" FOREIGN KEY ("reviewed_by") REFERENCES "decision" ("id")
      )`);
    await runner.query('CREATE INDEX "decision_step_decision_idx" ON "decision_step" ("decision_id", "position")');
    await runner.query(`
      CREATE TRIGGER "decision_step_append_only" BEFORE UPDATE OR DELETE ON "decision_step"
      FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
    await runner.query(`
      CREATE TRIGGER "decision_step_not_emptied" BEFORE TRUNCATE ON "decision_step"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "decision_step"');
    await runner.query(`
      ALTER TABLE "decision"
        DROP CONSTRAINT "decision_owner_fk",
        DROP CONSTRAINT "decision_owner_has_a_day",
        DROP COLUMN "owner_ref",
        DROP COLUMN "due_on",
        DROP COLUMN "review_on"`);
  }
}
