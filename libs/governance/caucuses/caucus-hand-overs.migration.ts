import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A caucus that becomes an organization of its own ends with a hand-over. */
export class CaucusHandOvers1790000288000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "caucus_entry" DROP CONSTRAINT "caucus_entry_kind_known";
      ALTER TABLE "caucus_entry" ADD CONSTRAINT "caucus_entry_kind_known"
        CHECK ("kind" IN ('roll', 'matter', 'agenda', 'hand-over'));
      ALTER TABLE "caucus_entry" DROP CONSTRAINT "caucus_entry_seals";
      ALTER TABLE "caucus_entry" ADD CONSTRAINT "caucus_entry_seals"
        CHECK (("kind" IN ('agenda', 'hand-over')) = ("sealed" IS NULL));
      CREATE TABLE "caucus_hand_over" (
        "caucus_id" uuid NOT NULL,
        "decision" text NOT NULL,
        "successor" text NOT NULL,
        "ended_on" date NOT NULL,
        CONSTRAINT "caucus_hand_over_pk" PRIMARY KEY ("caucus_id"),
        CONSTRAINT "caucus_hand_over_hashes" CHECK ("decision" ~ '^[0-9a-f]{64}$' AND "successor" ~ '^[0-9a-f]{64}$'),
        CONSTRAINT "caucus_hand_over_caucus_fk" FOREIGN KEY ("caucus_id") REFERENCES "caucus" ("id")
      );
      CREATE TRIGGER "caucus_hand_over_append_only" BEFORE UPDATE OR DELETE ON "caucus_hand_over"
      FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
      CREATE TRIGGER "caucus_hand_over_not_emptied" BEFORE TRUNCATE ON "caucus_hand_over"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
  }

  /** Refused where a caucus has handed over: its chain would no longer hold. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "caucus_hand_over";
      ALTER TABLE "caucus_entry" DROP CONSTRAINT "caucus_entry_seals";
      ALTER TABLE "caucus_entry" ADD CONSTRAINT "caucus_entry_seals" CHECK (("kind" = 'agenda') = ("sealed" IS NULL));
      ALTER TABLE "caucus_entry" DROP CONSTRAINT "caucus_entry_kind_known";
      ALTER TABLE "caucus_entry" ADD CONSTRAINT "caucus_entry_kind_known" CHECK ("kind" IN ('roll', 'matter', 'agenda'))`);
  }
}
