import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1790000110003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABLES) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'admission_objection',
      'admission',
      'people_rules',
      'volunteer_invitation',
      'volunteer_activity',
    ])
      await runner.query(`DROP TABLE "${table}"`);
  }
}

const TABLES = [
  `CREATE TABLE "volunteer_activity" (
    "person_ref" text NOT NULL,
    "day" date NOT NULL,
    "kind" text NOT NULL,
    "recorded_by" text NOT NULL,
    CONSTRAINT "volunteer_activity_pk" PRIMARY KEY ("person_ref", "day", "kind"),
    CONSTRAINT "volunteer_activity_kind_known" CHECK ("kind" IN ('began', 'renewed', 'took-part')),
    CONSTRAINT "volunteer_activity_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "volunteer_activity_recorded_by_fk" FOREIGN KEY ("recorded_by") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "volunteer_invitation" (
    "person_ref" text NOT NULL,
    "invited_by" text NOT NULL,
    "invited_on" date NOT NULL,
    "codes" integer NOT NULL,
    CONSTRAINT "volunteer_invitation_pk" PRIMARY KEY ("person_ref"),
    CONSTRAINT "volunteer_invitation_has_a_code" CHECK ("codes" >= 1),
    CONSTRAINT "volunteer_invitation_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "volunteer_invitation_by_fk" FOREIGN KEY ("invited_by") REFERENCES "person" ("ref")
  )`,
  `CREATE INDEX "volunteer_invitation_by_idx" ON "volunteer_invitation" ("invited_by")`,
  `CREATE TABLE "people_rules" (
    "decision_id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "begins_on" date NOT NULL,
    "rules" jsonb NOT NULL,
    CONSTRAINT "people_rules_pk" PRIMARY KEY ("decision_id"),
    CONSTRAINT "people_rules_order_uq" UNIQUE ("position")
  )`,
  `CREATE TABLE "admission" (
    "id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "sponsor_ref" text NOT NULL,
    "state" text NOT NULL,
    "proposed_on" date NOT NULL,
    "discuss_until" date NOT NULL,
    "extended" boolean NOT NULL,
    "body_id" uuid,
    "decision_id" uuid,
    "recorded_by" text,
    "decided_on" date,
    "reason" text,
    "appeal_body_id" uuid,
    "closed_on" date,
    CONSTRAINT "admission_pk" PRIMARY KEY ("id"),
    CONSTRAINT "admission_sponsor_is_another" CHECK ("sponsor_ref" <> "person_ref"),
    CONSTRAINT "admission_appeal_to_another_body" CHECK ("appeal_body_id" <> "body_id"),
    CONSTRAINT "admission_decided_by_a_body" CHECK (("decided_on" IS NULL) = ("body_id" IS NULL)),
    CONSTRAINT "admission_state_known" CHECK (
      "state" IN ('open', 'accepted', 'admitted', 'refused', 'appealed', 'upheld', 'withdrawn', 'declined')),
    CONSTRAINT "admission_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "admission_sponsor_fk" FOREIGN KEY ("sponsor_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "admission_recorded_by_fk" FOREIGN KEY ("recorded_by") REFERENCES "person" ("ref"),
    CONSTRAINT "admission_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id"),
    CONSTRAINT "admission_appeal_body_fk" FOREIGN KEY ("appeal_body_id") REFERENCES "body" ("id")
  )`,
  `CREATE INDEX "admission_person_idx" ON "admission" ("person_ref")`,
  `CREATE UNIQUE INDEX "admission_one_open_idx" ON "admission" ("person_ref")
    WHERE "state" IN ('open', 'accepted', 'appealed')`,
  `CREATE TABLE "admission_objection" (
    "id" uuid NOT NULL,
    "admission_id" uuid NOT NULL,
    "author_ref" text NOT NULL,
    "is_signed" boolean NOT NULL,
    "made_on" date NOT NULL,
    "reason" text NOT NULL,
    CONSTRAINT "admission_objection_pk" PRIMARY KEY ("id"),
    CONSTRAINT "admission_objection_once_uq" UNIQUE ("admission_id", "author_ref"),
    CONSTRAINT "admission_objection_admission_fk"
      FOREIGN KEY ("admission_id") REFERENCES "admission" ("id") ON DELETE CASCADE,
    CONSTRAINT "admission_objection_author_fk" FOREIGN KEY ("author_ref") REFERENCES "person" ("ref")
  )`,
];
