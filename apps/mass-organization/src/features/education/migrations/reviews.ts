import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'mentor_pair',
  'mentor_listing',
  'study_barrier',
  'review_reader',
  'review_reflection',
  'understanding_review',
];
const PERSON = '"person" ("ref")';
const REVIEW = '"understanding_review" ("id")';

export class Reviews1790000130002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "understanding_review" (
        "id" uuid NOT NULL,
        "person_ref" text NOT NULL,
        "curriculum" text NOT NULL,
        "module" text NOT NULL,
        "round" integer NOT NULL,
        "written_on" date NOT NULL,
        "state" text NOT NULL,
        "ended_on" date,
        "reflection_deleted_on" date,
        "body_asked_on" date,
        "decided_by" uuid,
        CONSTRAINT "understanding_review_pk" PRIMARY KEY ("id"),
        CONSTRAINT "understanding_review_state_known"
          CHECK ("state" IN ('open', 'confirmed', 'appealed', 'withdrawn')),
        CONSTRAINT "understanding_review_ends_iff_not_open" CHECK (("state" = 'open') = ("ended_on" IS NULL)),
        CONSTRAINT "understanding_review_round_from_one" CHECK ("round" >= 1),
        CONSTRAINT "understanding_review_person_fk" FOREIGN KEY ("person_ref") REFERENCES ${PERSON},
        CONSTRAINT "understanding_review_decided_by_fk" FOREIGN KEY ("decided_by") REFERENCES "decision" ("id")
      );
      CREATE UNIQUE INDEX "understanding_review_open_uq" ON "understanding_review" ("person_ref", "curriculum", "module")
        WHERE "state" IN ('open', 'confirmed');
      CREATE INDEX "understanding_review_module_idx" ON "understanding_review" ("curriculum", "module");
      CREATE TABLE "review_reflection" (
        "review_id" uuid NOT NULL,
        "text" text NOT NULL,
        CONSTRAINT "review_reflection_pk" PRIMARY KEY ("review_id"),
        CONSTRAINT "review_reflection_review_fk" FOREIGN KEY ("review_id") REFERENCES ${REVIEW}
      );
      CREATE TABLE "review_reader" (
        "review_id" uuid NOT NULL,
        "reviewer_ref" text NOT NULL,
        "answer" text,
        "reason" text,
        "questions" integer array NOT NULL,
        "answered_on" date,
        CONSTRAINT "review_reader_pk" PRIMARY KEY ("review_id", "reviewer_ref"),
        CONSTRAINT "review_reader_answer_known" CHECK ("answer" IN ('confirmed', 'not-yet', 'declined')),
        CONSTRAINT "review_reader_reason_known"
          CHECK ("reason" IN ('talk-again', 'own-words', 'read-again', 'questions-open')),
        CONSTRAINT "review_reader_reason_iff_not_yet"
          CHECK (("answer" IS NOT DISTINCT FROM 'not-yet') = ("reason" IS NOT NULL)),
        CONSTRAINT "review_reader_review_fk" FOREIGN KEY ("review_id") REFERENCES ${REVIEW},
        CONSTRAINT "review_reader_reviewer_fk" FOREIGN KEY ("reviewer_ref") REFERENCES ${PERSON}
      );
      CREATE INDEX "review_reader_reviewer_idx" ON "review_reader" ("reviewer_ref");
      CREATE TABLE "study_barrier" (
        "person_ref" text NOT NULL,
        "reasons" text NOT NULL,
        "said_on" date NOT NULL,
        CONSTRAINT "study_barrier_pk" PRIMARY KEY ("person_ref"),
        CONSTRAINT "study_barrier_person_fk" FOREIGN KEY ("person_ref") REFERENCES ${PERSON}
      );
      CREATE TABLE "mentor_listing" (
        "person_ref" text NOT NULL,
        "role" text NOT NULL,
        "listed_on" date NOT NULL,
        CONSTRAINT "mentor_listing_pk" PRIMARY KEY ("person_ref", "role"),
        CONSTRAINT "mentor_listing_role_known" CHECK ("role" IN ('offer', 'wish')),
        CONSTRAINT "mentor_listing_person_fk" FOREIGN KEY ("person_ref") REFERENCES ${PERSON}
      );
      CREATE TABLE "mentor_pair" (
        "id" uuid NOT NULL,
        "mentor_ref" text NOT NULL,
        "learner_ref" text NOT NULL,
        "proposed_by" text NOT NULL,
        "accepted_on" date,
        CONSTRAINT "mentor_pair_pk" PRIMARY KEY ("id"),
        CONSTRAINT "mentor_pair_people_uq" UNIQUE ("mentor_ref", "learner_ref"),
        CONSTRAINT "mentor_pair_is_of_two" CHECK ("mentor_ref" <> "learner_ref"),
        CONSTRAINT "mentor_pair_proposed_by_one_of_them" CHECK ("proposed_by" IN ("mentor_ref", "learner_ref")),
        CONSTRAINT "mentor_pair_mentor_fk" FOREIGN KEY ("mentor_ref") REFERENCES ${PERSON},
        CONSTRAINT "mentor_pair_learner_fk" FOREIGN KEY ("learner_ref") REFERENCES ${PERSON},
        CONSTRAINT "mentor_pair_proposed_by_fk" FOREIGN KEY ("proposed_by") REFERENCES ${PERSON}
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE "${table}"`);
  }
}
