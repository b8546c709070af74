import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OfficePolicies1790000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "office_policy" (
        "id" uuid NOT NULL,
        "position" SERIAL NOT NULL,
        "office_id" uuid NOT NULL,
        "method" text NOT NULL,
        "term_days" integer NOT NULL,
        "cooldown_terms" integer NOT NULL,
        "seats" integer NOT NULL,
        "understudy" boolean NOT NULL,
        "hand_over" boolean NOT NULL,
        "appointed_by" uuid,
        "begins_on" date NOT NULL,
        "decided_by" uuid NOT NULL,
        "seed" text NOT NULL,
        CONSTRAINT "office_policy_pk" PRIMARY KEY ("id"),
        CONSTRAINT "office_policy_position_uq" UNIQUE ("position"),
        CONSTRAINT "office_policy_method_known"
          CHECK ("method" IN ('rotation', 'election', 'sortition', 'appointment')),
        CONSTRAINT "office_policy_term_is_limited" CHECK ("term_days" BETWEEN 1 AND 1500),
        CONSTRAINT "office_policy_cooldown_is_limited" CHECK ("cooldown_terms" BETWEEN 0 AND 20),
        CONSTRAINT "office_policy_seats_are_limited" CHECK ("seats" BETWEEN 1 AND 50),
        CONSTRAINT "office_policy_seed_is_sha256" CHECK ("seed" ~ '^[0-9a-f]{64}$'),
        CONSTRAINT "office_policy_office_fk" FOREIGN KEY ("office_id") REFERENCES "office" ("id"),
        CONSTRAINT "office_policy_appointed_by_fk" FOREIGN KEY ("appointed_by") REFERENCES "body" ("id"),
        CONSTRAINT "office_policy_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "decision" ("id")
      )`);
    await runner.query('CREATE INDEX "office_policy_office_idx" ON "office_policy" ("office_id", "begins_on")');
    await runner.query(`
      CREATE TRIGGER "office_policy_append_only" BEFORE UPDATE OR DELETE ON "office_policy"
      FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
    await runner.query(`
      CREATE TRIGGER "office_policy_not_emptied" BEFORE TRUNCATE ON "office_policy"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "office_policy"');
  }
}
