import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Grievances1790000180001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "grievance" (
      "id" uuid NOT NULL,
      "filer_ref" text NOT NULL,
      "named_ref" text NOT NULL,
      "body_id" uuid NOT NULL,
      "is_signed" boolean NOT NULL,
      "state" text NOT NULL,
      "filed_on" date NOT NULL,
      "reply_until" date NOT NULL,
      "replied_on" date,
      "closed_on" date,
      "decision_id" uuid,
      "outcome" text,
      "words" text NOT NULL,
      "reply" text,
      CONSTRAINT "grievance_pk" PRIMARY KEY ("id"),
      CONSTRAINT "grievance_about_another" CHECK ("filer_ref" <> "named_ref"),
      CONSTRAINT "grievance_state_known" CHECK ("state" IN ('open', 'decided', 'withdrawn')),
      CONSTRAINT "grievance_closed_on_a_day" CHECK (("state" = 'open') = ("closed_on" IS NULL)),
      CONSTRAINT "grievance_decided_by_a_decision"
        CHECK (("state" = 'decided') = ("decision_id" IS NOT NULL AND "outcome" IS NOT NULL)),
      CONSTRAINT "grievance_outcome_known" CHECK ("outcome" IN ('upheld', 'not-upheld', 'settled')),
      CONSTRAINT "grievance_replied_on_a_day" CHECK (("reply" IS NULL) = ("replied_on" IS NULL)),
      CONSTRAINT "grievance_filer_fk" FOREIGN KEY ("filer_ref") REFERENCES "person" ("ref"),
      CONSTRAINT "grievance_named_fk" FOREIGN KEY ("named_ref") REFERENCES "person" ("ref"),
      CONSTRAINT "grievance_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id")
    )`);
    for (const column of ['filer', 'named'])
      await runner.query(`CREATE INDEX "grievance_${column}_idx" ON "grievance" ("${column}_ref")`);
    await runner.query('CREATE INDEX "grievance_body_idx" ON "grievance" ("body_id")');
    await runner.query(
      `CREATE UNIQUE INDEX "grievance_once_open_idx" ON "grievance" ("filer_ref", "named_ref") WHERE "state" = 'open'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "grievance"');
  }
}
