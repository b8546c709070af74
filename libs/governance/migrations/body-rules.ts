import type { MigrationInterface, QueryRunner } from 'typeorm';

const VOTED = `('majority', 'absolute-majority', 'two-thirds', 'consensus', 'unanimity')`;

export class BodyRules1790000250000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "body_rules" (
        "decided_by" uuid NOT NULL,
        "position" SERIAL NOT NULL,
        "body_id" uuid NOT NULL,
        "quorum" text NOT NULL,
        "ordinary" text NOT NULL,
        "offices" text NOT NULL,
        "principles" text NOT NULL,
        "recall" text NOT NULL,
        "amendment" text NOT NULL,
        "notice_days" integer NOT NULL,
        "minimum_electorate" integer NOT NULL,
        "amended_by" uuid,
        "begins_on" date NOT NULL,
        CONSTRAINT "body_rules_pk" PRIMARY KEY ("decided_by"),
        CONSTRAINT "body_rules_position_uq" UNIQUE ("position"),
        CONSTRAINT "body_rules_quorum_is_one" CHECK ("quorum" ~ '^[1-9][0-9]{0,3}(/[1-9][0-9]?)?$'),
        CONSTRAINT "body_rules_thresholds_known"
          CHECK ("ordinary" IN ${VOTED} AND "offices" IN ${VOTED} AND "principles" IN ${VOTED} AND "recall" IN ${VOTED} AND "amendment" IN ${VOTED}),
        CONSTRAINT "body_rules_notice_is_limited" CHECK ("notice_days" BETWEEN 0 AND 90),
        CONSTRAINT "body_rules_electorate_is_limited" CHECK ("minimum_electorate" BETWEEN 1 AND 10000),
        CONSTRAINT "body_rules_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "decision" ("id"),
        CONSTRAINT "body_rules_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id"),
        CONSTRAINT "body_rules_amended_by_fk" FOREIGN KEY ("amended_by") REFERENCES "body" ("id")
      )`);
    await runner.query('CREATE INDEX "body_rules_body_idx" ON "body_rules" ("body_id", "begins_on")');
    await runner.query(`
      CREATE TABLE "decision_count" (
        "decision_id" uuid NOT NULL,
        "electorate" integer NOT NULL,
        "present" integer NOT NULL,
        "in_favour" integer NOT NULL,
        "against" integer NOT NULL,
        "announced_on" date,
        CONSTRAINT "decision_count_pk" PRIMARY KEY ("decision_id"),
        CONSTRAINT "decision_count_adds_up"
          CHECK ("in_favour" + "against" <= "present" AND "present" <= "electorate"),
        CONSTRAINT "decision_count_not_negative" CHECK ("in_favour" >= 0 AND "against" >= 0),
        CONSTRAINT "decision_count_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
      )`);
    for (const table of ['body_rules', 'decision_count']) {
      await runner.query(`
        CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
      await runner.query(`
        CREATE TRIGGER "${table}_not_emptied" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "decision_count"');
    await runner.query('DROP TABLE "body_rules"');
  }
}
