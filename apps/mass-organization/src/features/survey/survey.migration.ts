import type { MigrationInterface, QueryRunner } from 'typeorm';

const childOf = (name: string, columns: string, key: string): string => `CREATE TABLE "${name}" (
  "survey_id" uuid NOT NULL,
  ${columns},
  CONSTRAINT "${name}_pk" PRIMARY KEY ("survey_id", ${key}),
  CONSTRAINT "${name}_survey_fk" FOREIGN KEY ("survey_id") REFERENCES "survey" ("id")
)`;

export class Survey1790000230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "survey" (
      "id" uuid NOT NULL,
      "pack" text NOT NULL,
      "asks_until" date NOT NULL,
      "answers_until" date NOT NULL,
      "phase" text NOT NULL,
      "paper_key" text NOT NULL,
      "papers" integer,
      "paper_secret" text,
      "mark_secret" text,
      CONSTRAINT "survey_pk" PRIMARY KEY ("id"),
      CONSTRAINT "survey_phase_known" CHECK ("phase" IN ('asking', 'answering', 'closed')),
      CONSTRAINT "survey_days_in_order" CHECK ("asks_until" < "answers_until")
    )`);
    await runner.query(childOf('survey_mark', '"mark" text NOT NULL, "blinded_hash" text NOT NULL', '"mark"'));
    await runner.query(childOf('survey_spent', '"paper_hash" text NOT NULL', '"paper_hash"'));
    const cell = '"question" text NOT NULL, "choice" text NOT NULL';
    const tally = `${cell}, "count" integer NOT NULL, CONSTRAINT "survey_tally_counts" CHECK ("count" >= 0)`;
    await runner.query(childOf('survey_tally', tally, '"question", "choice"'));
    const result = `${cell}, "at_least" integer, CONSTRAINT "survey_result_not_small" CHECK ("at_least" >= 5)`;
    await runner.query(childOf('survey_result', result, '"question", "choice"'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "survey_result", "survey_tally", "survey_spent", "survey_mark", "survey"');
  }
}
