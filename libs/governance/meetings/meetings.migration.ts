import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  ['meeting_body_idx', 'meeting', '"body_id", "day"'],
  ['meeting_convened_by_idx', 'meeting', '"convened_by"'],
  ['meeting_item_meeting_idx', 'meeting_item', '"meeting_id", "position"'],
  ['meeting_item_raised_by_idx', 'meeting_item', '"raised_by"'],
  ['meeting_motion_meeting_idx', 'meeting_motion', '"meeting_id", "position"'],
  ['meeting_motion_moved_by_idx', 'meeting_motion', '"moved_by"'],
  ['meeting_presence_person_idx', 'meeting_presence', '"person_ref"'],
  ['meeting_turn_meeting_idx', 'meeting_turn', '"meeting_id", "position"'],
  ['meeting_turn_person_idx', 'meeting_turn', '"person_ref"'],
];

export class Meetings1790000263000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "meeting" (
        "id" uuid NOT NULL,
        "body_id" uuid NOT NULL,
        "convened_by" text NOT NULL,
        "convened_on" date NOT NULL,
        "day" date NOT NULL,
        "begins_at" text NOT NULL,
        "place" text,
        "state" text NOT NULL,
        "opened_at" timestamptz,
        "closed_at" timestamptz,
        "current_item" uuid,
        "item_began_at" timestamptz,
        "guests" integer NOT NULL DEFAULT 0,
        "present" integer NOT NULL DEFAULT 0,
        "speakers" integer NOT NULL DEFAULT 0,
        "spoken_seconds" integer NOT NULL DEFAULT 0,
        "salt" bytea,
        CONSTRAINT "meeting_pk" PRIMARY KEY ("id"),
        CONSTRAINT "meeting_state_known" CHECK ("state" IN ('convened', 'open', 'closed', 'approved', 'cancelled')),
        CONSTRAINT "meeting_begins_at_a_time" CHECK ("begins_at" ~ '^[0-2][0-9]:[0-5][0-9]$'),
        CONSTRAINT "meeting_numbers_not_negative"
          CHECK ("guests" >= 0 AND "present" >= 0 AND "speakers" >= 0 AND "spoken_seconds" >= 0),
        CONSTRAINT "meeting_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id"),
        CONSTRAINT "meeting_convened_by_fk" FOREIGN KEY ("convened_by") REFERENCES "person" ("ref")
      )`);
    await runner.query(`
      CREATE TABLE "meeting_item" (
        "id" uuid NOT NULL,
        "meeting_id" uuid NOT NULL,
        "position" integer NOT NULL,
        "kind" text NOT NULL,
        "state" text NOT NULL,
        "is_late" boolean NOT NULL,
        "planned_minutes" integer NOT NULL,
        "spent_seconds" integer NOT NULL DEFAULT 0,
        "raised_by" text NOT NULL,
        "raised_on" date NOT NULL,
        "citations" text[],
        "title" text,
        "notes" text,
        CONSTRAINT "meeting_item_pk" PRIMARY KEY ("id"),
        CONSTRAINT "meeting_item_kind_known"
          CHECK ("kind" IN ('report', 'proposal', 'motion', 'election', 'caucus', 'criticism')),
        CONSTRAINT "meeting_item_state_known" CHECK ("state" IN ('planned', 'late', 'left-out', 'done')),
        CONSTRAINT "meeting_item_time_is_limited" CHECK ("planned_minutes" BETWEEN 1 AND 480 AND "spent_seconds" >= 0),
        CONSTRAINT "meeting_item_meeting_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id"),
        CONSTRAINT "meeting_item_raised_by_fk" FOREIGN KEY ("raised_by") REFERENCES "person" ("ref")
      )`);
    await runner.query(`
      CREATE TABLE "meeting_motion" (
        "id" uuid NOT NULL,
        "position" SERIAL NOT NULL,
        "meeting_id" uuid NOT NULL,
        "item_id" uuid NOT NULL,
        "moved_by" text NOT NULL,
        "decision_id" uuid,
        "words" text,
        CONSTRAINT "meeting_motion_pk" PRIMARY KEY ("id"),
        CONSTRAINT "meeting_motion_meeting_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id"),
        CONSTRAINT "meeting_motion_moved_by_fk" FOREIGN KEY ("moved_by") REFERENCES "person" ("ref"),
        CONSTRAINT "meeting_motion_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
      )`);
    await runner.query(`
      CREATE TABLE "meeting_presence" (
        "meeting_id" uuid NOT NULL,
        "person_ref" text NOT NULL,
        "came_on" date NOT NULL,
        CONSTRAINT "meeting_presence_pk" PRIMARY KEY ("meeting_id", "person_ref"),
        CONSTRAINT "meeting_presence_meeting_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id"),
        CONSTRAINT "meeting_presence_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
      )`);
    await runner.query(`
      CREATE TABLE "meeting_turn" (
        "id" uuid NOT NULL,
        "meeting_id" uuid NOT NULL,
        "position" SERIAL NOT NULL,
        "person_ref" text,
        "asked_on" date NOT NULL,
        "began_at" timestamptz,
        "seconds" integer,
        CONSTRAINT "meeting_turn_pk" PRIMARY KEY ("id"),
        CONSTRAINT "meeting_turn_seconds_not_negative" CHECK ("seconds" >= 0),
        CONSTRAINT "meeting_turn_meeting_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id"),
        CONSTRAINT "meeting_turn_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
      )`);
    await runner.query(`
      CREATE TABLE "minutes" (
        "meeting_id" uuid NOT NULL,
        "approved_by" uuid NOT NULL,
        "approved_on" date NOT NULL,
        "commitment" text NOT NULL,
        CONSTRAINT "minutes_pk" PRIMARY KEY ("meeting_id"),
        CONSTRAINT "minutes_are_committed" CHECK ("commitment" ~ '^[0-9a-f]{64}$'),
        CONSTRAINT "minutes_meeting_fk" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id"),
        CONSTRAINT "minutes_approved_by_fk" FOREIGN KEY ("approved_by") REFERENCES "decision" ("id")
      )`);
    await runner.query(`
      CREATE TABLE "minutes_text" (
        "meeting_id" uuid NOT NULL,
        "salt" bytea NOT NULL,
        "text" text NOT NULL,
        CONSTRAINT "minutes_text_pk" PRIMARY KEY ("meeting_id"),
        CONSTRAINT "minutes_text_salt_length" CHECK (octet_length("salt") = 32),
        CONSTRAINT "minutes_text_minutes_fk" FOREIGN KEY ("meeting_id") REFERENCES "minutes" ("meeting_id")
      )`);
    for (const [name, table, columns] of INDEXES)
      await runner.query(`CREATE INDEX "${name}" ON "${table}" (${columns})`);
    await runner.query(`
      CREATE TRIGGER "minutes_append_only" BEFORE UPDATE OR DELETE ON "minutes"
      FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
    await runner.query(`
      CREATE TRIGGER "minutes_not_emptied" BEFORE TRUNCATE ON "minutes"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['minutes_text', 'minutes', 'meeting_turn', 'meeting_presence', 'meeting_motion'])
      await runner.query(`DROP TABLE "${table}"`);
    await runner.query('DROP TABLE "meeting_item"');
    await runner.query('DROP TABLE "meeting"');
  }
}
