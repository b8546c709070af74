import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mandate can be seated more than once: what ended stays beside what begins. */
export class DelegateReturns1790000282000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "delegate_seat" ADD "nth" integer NOT NULL DEFAULT 1;
      ALTER TABLE "delegate_seat" ALTER COLUMN "nth" DROP DEFAULT;
      ALTER TABLE "delegate_seat" DROP CONSTRAINT "delegate_seat_pk";
      ALTER TABLE "delegate_seat" ADD CONSTRAINT "delegate_seat_pk" PRIMARY KEY ("node_id", "id", "nth");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM "delegate_seat" WHERE "nth" > 1;
      ALTER TABLE "delegate_seat" DROP CONSTRAINT "delegate_seat_pk";
      ALTER TABLE "delegate_seat" ADD CONSTRAINT "delegate_seat_pk" PRIMARY KEY ("node_id", "id");
      ALTER TABLE "delegate_seat" DROP "nth";
    `);
  }
}
