import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['caucus', 'caucus_entry'];

/** Caucuses: their sealed chains, what they bring before bodies, and the papers that found them. */
export class Caucuses1790000273000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "caucus" (
        "id" uuid NOT NULL,
        "name" text NOT NULL,
        "founded_on" date NOT NULL,
        CONSTRAINT "caucus_pk" PRIMARY KEY ("id")
      );
      CREATE TABLE "caucus_entry" (
        "caucus_id" uuid NOT NULL,
        "seq" integer NOT NULL,
        "kind" text NOT NULL,
        "previous" text NOT NULL,
        "content" text NOT NULL,
        "signing_key" text,
        "signature" text NOT NULL,
        "sealed" bytea,
        "written_on" date NOT NULL,
        CONSTRAINT "caucus_entry_pk" PRIMARY KEY ("caucus_id", "seq"),
        CONSTRAINT "caucus_entry_kind_known" CHECK ("kind" IN ('roll', 'matter', 'agenda')),
        CONSTRAINT "caucus_entry_seals" CHECK (("kind" = 'agenda') = ("sealed" IS NULL)),
        CONSTRAINT "caucus_entry_roll_has_key" CHECK (("kind" = 'roll') = ("signing_key" IS NOT NULL)),
        CONSTRAINT "caucus_entry_caucus_fk" FOREIGN KEY ("caucus_id") REFERENCES "caucus" ("id")
      );
      CREATE TABLE "caucus_matter" (
        "id" uuid NOT NULL,
        "caucus_id" uuid NOT NULL,
        "seq" integer NOT NULL,
        "body_id" uuid NOT NULL,
        "title" text NOT NULL,
        "words" text NOT NULL,
        "minutes" integer NOT NULL,
        "salt" text NOT NULL,
        "published_on" date NOT NULL,
        "meeting_id" uuid,
        CONSTRAINT "caucus_matter_pk" PRIMARY KEY ("id"),
        CONSTRAINT "caucus_matter_time_is_limited" CHECK ("minutes" BETWEEN 5 AND 60),
        CONSTRAINT "caucus_matter_caucus_fk" FOREIGN KEY ("caucus_id") REFERENCES "caucus" ("id"),
        CONSTRAINT "caucus_matter_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id"),
        CONSTRAINT "caucus_matter_meeting_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id")
      );
      CREATE INDEX "caucus_matter_caucus_idx" ON "caucus_matter" ("caucus_id", "seq");
      CREATE INDEX "caucus_matter_meeting_idx" ON "caucus_matter" ("meeting_id");
      CREATE TABLE "caucus_paper_round" (
        "begins_on" date NOT NULL,
        "asks_until" date NOT NULL,
        "counts_until" date NOT NULL,
        "paper_key" text NOT NULL,
        "papers" integer,
        "paper_secret" text,
        "mark_secret" text,
        CONSTRAINT "caucus_paper_round_pk" PRIMARY KEY ("begins_on")
      );
      CREATE TABLE "caucus_paper_mark" (
        "begins_on" date NOT NULL,
        "mark" text NOT NULL,
        "blinded_hash" text NOT NULL,
        CONSTRAINT "caucus_paper_mark_pk" PRIMARY KEY ("begins_on", "mark"),
        CONSTRAINT "caucus_paper_mark_round_fk" FOREIGN KEY ("begins_on") REFERENCES "caucus_paper_round" ("begins_on")
      );
      CREATE TABLE "caucus_paper_spent" (
        "begins_on" date NOT NULL,
        "paper_hash" text NOT NULL,
        CONSTRAINT "caucus_paper_spent_pk" PRIMARY KEY ("begins_on", "paper_hash"),
        CONSTRAINT "caucus_paper_spent_round_fk" FOREIGN KEY ("begins_on") REFERENCES "caucus_paper_round" ("begins_on")
      );
      ALTER TABLE "meeting_item" ALTER COLUMN "raised_by" DROP NOT NULL;
      ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_raised_by_somebody"
        CHECK ("raised_by" IS NOT NULL OR "kind" = 'caucus')`);
    for (const table of APPEND_ONLY)
      await runner.query(`
        CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
        CREATE TRIGGER "${table}_not_emptied" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "meeting_item" DROP CONSTRAINT "meeting_item_raised_by_somebody";
      DELETE FROM "meeting_item" WHERE "raised_by" IS NULL;
      ALTER TABLE "meeting_item" ALTER COLUMN "raised_by" SET NOT NULL;
      DROP TABLE "caucus_paper_spent", "caucus_paper_mark", "caucus_paper_round";
      DROP TABLE "caucus_matter", "caucus_entry", "caucus"`);
  }
}
