import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Delegates: what an organization sends of them, and where a committee seats them. */
export class Delegates1790000268000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "delegation" (
        "id" uuid NOT NULL,
        "mandate_id" uuid NOT NULL,
        "hub_id" text NOT NULL,
        "version" integer NOT NULL,
        "code_hash" text NOT NULL,
        "sent_on" date NOT NULL,
        "ended_on" date,
        CONSTRAINT "delegation_pk" PRIMARY KEY ("id"),
        CONSTRAINT "delegation_mandate_uq" UNIQUE ("mandate_id"),
        CONSTRAINT "delegation_code_is_a_hash" CHECK ("code_hash" ~ '^[0-9a-f]{64}$'),
        CONSTRAINT "delegation_mandate_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandate" ("id")
      );
      CREATE TABLE "delegate_seat" (
        "node_id" text NOT NULL,
        "id" uuid NOT NULL,
        "version" integer NOT NULL,
        "code_hash" text NOT NULL,
        "begins_on" date NOT NULL,
        "ends_on" date NOT NULL,
        "ended_on" date,
        "message_id" uuid NOT NULL,
        "person_ref" text,
        "mandate_id" uuid,
        "decision_id" uuid,
        "unseated_on" date,
        "unseated_because" text,
        CONSTRAINT "delegate_seat_pk" PRIMARY KEY ("node_id", "id"),
        CONSTRAINT "delegate_seat_code_is_a_hash" CHECK ("code_hash" ~ '^[0-9a-f]{64}$'),
        CONSTRAINT "delegate_seat_in_order" CHECK ("ends_on" >= "begins_on"),
        CONSTRAINT "delegate_seat_is_whole" CHECK (num_nonnulls("person_ref", "mandate_id", "decision_id") IN (0, 3)),
        CONSTRAINT "delegate_seat_ends_for_a_cause" CHECK (("unseated_on" IS NULL) = ("unseated_because" IS NULL)),
        CONSTRAINT "delegate_seat_cause_known"
          CHECK ("unseated_because" IN ('recalled', 'suspended', 'left', 'ended-here')),
        CONSTRAINT "delegate_seat_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
        CONSTRAINT "delegate_seat_mandate_fk" FOREIGN KEY ("mandate_id") REFERENCES "mandate" ("id"),
        CONSTRAINT "delegate_seat_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
      );
      CREATE INDEX "delegate_seat_person_idx" ON "delegate_seat" ("person_ref");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "delegation", "delegate_seat"');
  }
}
