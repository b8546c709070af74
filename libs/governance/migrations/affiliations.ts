import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Affiliations1790000210001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABLES) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['decision_recusal', 'affiliation']) await runner.query(`DROP TABLE "${table}"`);
  }
}

const TABLES = [
  `CREATE TABLE "affiliation" (
    "id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "shown_to_members" boolean NOT NULL,
    "name" text NOT NULL,
    CONSTRAINT "affiliation_pk" PRIMARY KEY ("id"),
    CONSTRAINT "affiliation_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
  )`,
  `CREATE INDEX "affiliation_person_idx" ON "affiliation" ("person_ref")`,
  `CREATE TABLE "decision_recusal" (
    "decision_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "said_on" date NOT NULL,
    CONSTRAINT "decision_recusal_pk" PRIMARY KEY ("decision_id", "person_ref"),
    CONSTRAINT "decision_recusal_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id"),
    CONSTRAINT "decision_recusal_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
  )`,
  `CREATE INDEX "decision_recusal_person_idx" ON "decision_recusal" ("person_ref")`,
  `CREATE TRIGGER "decision_recusal_append_only" BEFORE UPDATE OR DELETE ON "decision_recusal"
   FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`,
  `CREATE TRIGGER "decision_recusal_not_emptied" BEFORE TRUNCATE ON "decision_recusal"
   FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`,
];
