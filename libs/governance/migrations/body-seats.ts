import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BodySeats1790000180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "body_seat" (
      "decision_id" uuid NOT NULL,
      "person_ref" text NOT NULL,
      "body_id" uuid NOT NULL,
      "begins_on" date NOT NULL,
      "ends_on" date NOT NULL,
      "ended_on" date,
      CONSTRAINT "body_seat_pk" PRIMARY KEY ("decision_id", "person_ref"),
      CONSTRAINT "body_seat_in_order" CHECK ("ends_on" >= "begins_on"),
      CONSTRAINT "body_seat_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id"),
      CONSTRAINT "body_seat_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
      CONSTRAINT "body_seat_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id")
    )`);
    await runner.query('CREATE INDEX "body_seat_body_idx" ON "body_seat" ("body_id")');
    await runner.query('CREATE INDEX "body_seat_person_idx" ON "body_seat" ("person_ref")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "body_seat"');
  }
}
