import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['curriculum', 'curriculum_adoption', 'study_obligation'];

export class Curricula1790000130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "curriculum" (
        "id" uuid NOT NULL,
        "code" text NOT NULL,
        "language" text NOT NULL,
        "version" integer NOT NULL,
        "content_hash" text NOT NULL,
        "content" text NOT NULL,
        "brought_by" text,
        "brought_on" date NOT NULL,
        CONSTRAINT "curriculum_pk" PRIMARY KEY ("id"),
        CONSTRAINT "curriculum_hash_uq" UNIQUE ("content_hash"),
        CONSTRAINT "curriculum_version_uq" UNIQUE ("code", "language", "version"),
        CONSTRAINT "curriculum_hash_is_sha256" CHECK ("content_hash" ~ '^[0-9a-f]{64}$'),
        CONSTRAINT "curriculum_language_known" CHECK ("language" IN ('en', 'es')),
        CONSTRAINT "curriculum_version_from_one" CHECK ("version" >= 1),
        CONSTRAINT "curriculum_brought_by_fk" FOREIGN KEY ("brought_by") REFERENCES "person" ("ref")
      )`);
    await runner.query(`
      CREATE TABLE "curriculum_adoption" (
        "curriculum_id" uuid NOT NULL,
        "decision_id" uuid NOT NULL,
        "adopted_on" date NOT NULL,
        CONSTRAINT "curriculum_adoption_pk" PRIMARY KEY ("curriculum_id"),
        CONSTRAINT "curriculum_adoption_curriculum_fk" FOREIGN KEY ("curriculum_id") REFERENCES "curriculum" ("id"),
        CONSTRAINT "curriculum_adoption_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
      )`);
    await runner.query(`
      CREATE TABLE "study_obligation" (
        "id" uuid NOT NULL,
        "position" SERIAL NOT NULL,
        "sphere" text NOT NULL,
        "curriculum" text NOT NULL,
        "module" text NOT NULL,
        "rule" text NOT NULL,
        "days" integer,
        "begins_on" date NOT NULL,
        "decided_by" uuid NOT NULL,
        CONSTRAINT "study_obligation_pk" PRIMARY KEY ("id"),
        CONSTRAINT "study_obligation_position_uq" UNIQUE ("position"),
        CONSTRAINT "study_obligation_sphere_known" CHECK ("sphere" IN ('volunteer', 'member')),
        CONSTRAINT "study_obligation_rule_known" CHECK ("rule" IN ('require', 'invite', 'lift')),
        CONSTRAINT "study_obligation_days_iff_required" CHECK (("rule" = 'require') = ("days" IS NOT NULL)),
        CONSTRAINT "study_obligation_days_are_limited" CHECK ("days" BETWEEN 7 AND 730),
        CONSTRAINT "study_obligation_volunteers_are_invited" CHECK ("sphere" = 'member' OR "rule" <> 'require'),
        CONSTRAINT "study_obligation_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "decision" ("id")
      )`);
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
    for (const table of APPEND_ONLY.toReversed()) await runner.query(`DROP TABLE "${table}"`);
  }
}
