import type { MigrationInterface, QueryRunner } from 'typeorm';

const PHASES = `'open', 'ballot', 'room', 'decided', 'void', 'expired', 'moot'`;

/** Rules that were decided before asked nothing of this: they take what a body gets that says nothing of it. */
const COLUMNS = [
  `ALTER TABLE "body_rules"
    ADD COLUMN "recall_signatures" integer NOT NULL DEFAULT 20,
    ADD COLUMN "confidence_days" integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT "body_rules_signatures_are_limited" CHECK ("recall_signatures" BETWEEN 1 AND 50),
    ADD CONSTRAINT "body_rules_confidence_is_limited" CHECK ("confidence_days" = 0 OR "confidence_days" BETWEEN 30 AND 730)`,
  `ALTER TABLE "body_rules" ALTER COLUMN "recall_signatures" DROP DEFAULT, ALTER COLUMN "confidence_days" DROP DEFAULT`,
  `ALTER TABLE "election"
    ALTER COLUMN "called_by" DROP NOT NULL,
    ADD COLUMN "mandate_id" uuid,
    ADD COLUMN "answers" text array,
    ADD CONSTRAINT "election_led_by_somebody" CHECK (("called_by" IS NULL) = ("mandate_id" IS NOT NULL)),
    ADD CONSTRAINT "election_mandate_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandate" ("id")`,
];

const TABLES = [
  `CREATE TABLE "recall_petition" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "mandate_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "because" text NOT NULL,
    "phase" text NOT NULL,
    "opened_on" date NOT NULL,
    "until" date NOT NULL,
    "signatures" integer,
    "electorate" integer,
    "announced_on" date,
    "election_id" uuid,
    "held_on" date,
    "decision_id" uuid,
    "closed_on" date,
    CONSTRAINT "recall_petition_pk" PRIMARY KEY ("id"),
    CONSTRAINT "recall_petition_position_uq" UNIQUE ("position"),
    CONSTRAINT "recall_petition_election_uq" UNIQUE ("election_id"),
    CONSTRAINT "recall_petition_kind_known" CHECK ("kind" IN ('recall', 'confidence')),
    CONSTRAINT "recall_petition_because_known" CHECK ("because" IN ('signatures', 'period')),
    CONSTRAINT "recall_petition_phase_known" CHECK ("phase" IN (${PHASES})),
    CONSTRAINT "recall_petition_vote_has_a_day"
      CHECK ("phase" NOT IN ('ballot', 'room', 'decided', 'void') OR "held_on" IS NOT NULL),
    CONSTRAINT "recall_petition_mandate_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandate" ("id"),
    CONSTRAINT "recall_petition_election_fk" FOREIGN KEY ("election_id") REFERENCES "election" ("id"),
    CONSTRAINT "recall_petition_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
  )`,
  'CREATE INDEX "recall_petition_mandate_idx" ON "recall_petition" ("mandate_id")',
  `CREATE TABLE "recall_signature" (
    "petition_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    CONSTRAINT "recall_signature_pk" PRIMARY KEY ("petition_id", "person_ref"),
    CONSTRAINT "recall_signature_petition_fk" FOREIGN KEY ("petition_id") REFERENCES "recall_petition" ("id"),
    CONSTRAINT "recall_signature_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
  )`,
  'CREATE INDEX "recall_signature_person_idx" ON "recall_signature" ("person_ref")',
];

export class Recalls1790000275000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...COLUMNS, ...TABLES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "recall_signature"');
    await runner.query('DROP TABLE "recall_petition"');
    await runner.query('ALTER TABLE "election" DROP COLUMN "mandate_id", DROP COLUMN "answers"');
    await runner.query('ALTER TABLE "election" ALTER COLUMN "called_by" SET NOT NULL');
    await runner.query('ALTER TABLE "body_rules" DROP COLUMN "recall_signatures", DROP COLUMN "confidence_days"');
  }
}
