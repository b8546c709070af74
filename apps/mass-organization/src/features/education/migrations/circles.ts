import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'session_entry_text',
  'session_entry',
  'session_attendance',
  'facilitator_pass',
  'circle_session',
  'circle_member',
  'study_circle',
];

/** A foreign key named as the house names them. */
const key = (table: string, name: string, column: string, to: string): string =>
  `CONSTRAINT "${table}_${name}_fk" FOREIGN KEY ("${column}") REFERENCES ${to}`;
const PERSON = '"person" ("ref")';
const SESSION = '"circle_session" ("id")';

export class Circles1790000130001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "study_circle" (
        "id" uuid NOT NULL,
        "curriculum" text NOT NULL,
        "module" text NOT NULL,
        "opened_by" text NOT NULL,
        "opened_on" date NOT NULL,
        "closed_on" date,
        CONSTRAINT "study_circle_pk" PRIMARY KEY ("id"),
        CONSTRAINT "study_circle_ends_after_it_begins" CHECK ("closed_on" >= "opened_on"),
        ${key('study_circle', 'opened_by', 'opened_by', PERSON)}
      );
      CREATE TABLE "circle_member" (
        "circle_id" uuid NOT NULL,
        "person_ref" text NOT NULL,
        "joined_on" date NOT NULL,
        "facilitates" boolean NOT NULL,
        CONSTRAINT "circle_member_pk" PRIMARY KEY ("circle_id", "person_ref"),
        ${key('circle_member', 'circle', 'circle_id', '"study_circle" ("id")')},
        ${key('circle_member', 'person', 'person_ref', PERSON)}
      );
      CREATE INDEX "circle_member_person_idx" ON "circle_member" ("person_ref");
      CREATE TABLE "circle_session" (
        "id" uuid NOT NULL,
        "circle_id" uuid NOT NULL,
        "number" integer NOT NULL,
        "held_on" date NOT NULL,
        "facilitator_ref" text,
        "closed_on" date,
        CONSTRAINT "circle_session_pk" PRIMARY KEY ("id"),
        CONSTRAINT "circle_session_number_uq" UNIQUE ("circle_id", "number"),
        CONSTRAINT "circle_session_number_from_one" CHECK ("number" >= 1),
        ${key('circle_session', 'circle', 'circle_id', '"study_circle" ("id")')},
        ${key('circle_session', 'facilitator', 'facilitator_ref', PERSON)}
      );
      CREATE TABLE "facilitator_pass" (
        "session_id" uuid NOT NULL,
        "person_ref" text NOT NULL,
        CONSTRAINT "facilitator_pass_pk" PRIMARY KEY ("session_id", "person_ref"),
        ${key('facilitator_pass', 'session', 'session_id', SESSION)},
        ${key('facilitator_pass', 'person', 'person_ref', PERSON)}
      );
      CREATE TABLE "session_attendance" (
        "session_id" uuid NOT NULL,
        "person_ref" text NOT NULL,
        CONSTRAINT "session_attendance_pk" PRIMARY KEY ("session_id", "person_ref"),
        ${key('session_attendance', 'session', 'session_id', SESSION)},
        ${key('session_attendance', 'person', 'person_ref', PERSON)}
      );
      CREATE INDEX "session_attendance_person_idx" ON "session_attendance" ("person_ref");
      CREATE TABLE "session_entry" (
        "id" uuid NOT NULL,
        "position" SERIAL NOT NULL,
        "session_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "author_ref" text,
        "noted_on" date NOT NULL,
        "text_commitment" text NOT NULL,
        CONSTRAINT "session_entry_pk" PRIMARY KEY ("id"),
        CONSTRAINT "session_entry_position_uq" UNIQUE ("position"),
        CONSTRAINT "session_entry_kind_known" CHECK ("kind" IN ('question', 'position', 'minority-position')),
        CONSTRAINT "session_entry_text_is_committed" CHECK ("text_commitment" ~ '^[0-9a-f]{64}$'),
        ${key('session_entry', 'session', 'session_id', SESSION)},
        ${key('session_entry', 'author', 'author_ref', PERSON)}
      );
      CREATE INDEX "session_entry_session_idx" ON "session_entry" ("session_id");
      CREATE TABLE "session_entry_text" (
        "entry_id" uuid NOT NULL,
        "salt" bytea NOT NULL,
        "text" text NOT NULL,
        CONSTRAINT "session_entry_text_pk" PRIMARY KEY ("entry_id"),
        CONSTRAINT "session_entry_text_salt_length" CHECK (octet_length("salt") = 32),
        ${key('session_entry_text', 'entry', 'entry_id', '"session_entry" ("id")')}
      );
      CREATE TRIGGER "session_entry_append_only" BEFORE UPDATE OR DELETE ON "session_entry"
      FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
      CREATE TRIGGER "session_entry_not_emptied" BEFORE TRUNCATE ON "session_entry"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE "${table}"`);
  }
}
