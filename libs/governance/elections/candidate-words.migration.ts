import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CandidateWords1790000240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "election_candidate_words" (
        "nomination_id" uuid NOT NULL,
        "words" text NOT NULL,
        CONSTRAINT "election_candidate_words_pk" PRIMARY KEY ("nomination_id"),
        CONSTRAINT "election_candidate_words_nomination_fk" FOREIGN KEY ("nomination_id")
          REFERENCES "election_nomination" ("id")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "election_candidate_words"');
  }
}
