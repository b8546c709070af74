import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of whoever was erased before: the days on which they took part, and why a body refused them. */
export class OwnStepsGoneWithTheErased1790000292001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const erased = '(SELECT "ref" FROM "person" WHERE "erased_on" IS NOT NULL)';
    await runner.query(`DELETE FROM "volunteer_activity" WHERE "person_ref" IN ${erased}`);
    await runner.query(`UPDATE "admission" SET "reason" = NULL WHERE "person_ref" IN ${erased}`);
  }

  async down(): Promise<void> {
    // What is gone does not come back.
  }
}
