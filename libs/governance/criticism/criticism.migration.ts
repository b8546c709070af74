import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Criticism1790000231000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "criticism" (
      "id" uuid NOT NULL,
      "author_ref" text NOT NULL,
      "decision_id" uuid,
      "office_id" uuid,
      "body_id" uuid NOT NULL,
      "state" text NOT NULL,
      "written_on" date NOT NULL,
      "due_on" date NOT NULL,
      "answered_on" date,
      "answered_by" text,
      "closed_on" date,
      "words" text NOT NULL,
      "answer" text,
      CONSTRAINT "criticism_pk" PRIMARY KEY ("id"),
      CONSTRAINT "criticism_state_known" CHECK ("state" IN ('open', 'answered', 'closed')),
      CONSTRAINT "criticism_about_one_thing" CHECK (("decision_id" IS NULL) <> ("office_id" IS NULL)),
      CONSTRAINT "criticism_closed_on_a_day" CHECK (("state" = 'closed') = ("closed_on" IS NOT NULL)),
      CONSTRAINT "criticism_answered_by_somebody"
        CHECK (("answer" IS NULL) = ("answered_on" IS NULL) AND ("answer" IS NULL) = ("answered_by" IS NULL)),
      CONSTRAINT "criticism_answered_by_another" CHECK ("answered_by" <> "author_ref"),
      CONSTRAINT "criticism_author_fk" FOREIGN KEY ("author_ref") REFERENCES "person" ("ref"),
      CONSTRAINT "criticism_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id"),
      CONSTRAINT "criticism_office_fk" FOREIGN KEY ("office_id") REFERENCES "office" ("id"),
      CONSTRAINT "criticism_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id"),
      CONSTRAINT "criticism_answered_by_fk" FOREIGN KEY ("answered_by") REFERENCES "person" ("ref")
    )`);
    for (const [name, column] of [
      ['author', 'author_ref'],
      ['decision', 'decision_id'],
      ['office', 'office_id'],
    ])
      await runner.query(`CREATE INDEX "criticism_${name}_idx" ON "criticism" ("${column}")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "criticism"');
  }
}
