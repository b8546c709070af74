import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRIGGER = (columns: string): string => `
  CREATE OR REPLACE FUNCTION "mandate_allow_one_change"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD."ended_on" IS NULL AND NEW."ended_on" IS NOT NULL
       AND to_jsonb(NEW) - '{${columns}}'::text[] = to_jsonb(OLD) - '{${columns}}'::text[] THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'mandate is append-only: UPDATE refused' USING ERRCODE = 'restrict_violation';
  END $$`;

/** A mandate also ends because its holder left or stepped back: leaving needs nobody's consent. */
export class Membership1790000110001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "mandate"
        ADD COLUMN "ended_because" text,
        DROP CONSTRAINT "mandate_ended_by_a_decision",
        ADD CONSTRAINT "mandate_ended_because_known" CHECK ("ended_because" IN ('left', 'stepped-back')),
        ADD CONSTRAINT "mandate_ended_for_one_cause"
          CHECK (("ended_on" IS NOT NULL)::int = ("ended_by" IS NOT NULL)::int + ("ended_because" IS NOT NULL)::int)`);
    await runner.query(TRIGGER('ended_on,ended_by,ended_because'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(TRIGGER('ended_on,ended_by'));
    await runner.query(`
      ALTER TABLE "mandate"
        DROP CONSTRAINT "mandate_ended_for_one_cause",
        DROP COLUMN "ended_because",
        ADD CONSTRAINT "mandate_ended_by_a_decision" CHECK (("ended_on" IS NULL) = ("ended_by" IS NULL))`);
  }
}
