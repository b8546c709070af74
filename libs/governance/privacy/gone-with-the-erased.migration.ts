import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was erased before what they affirmed went with them: it goes now, and what else is theirs alone. */
export class GoneWithTheErased1790000292000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const erased = '(SELECT "ref" FROM "person" WHERE "erased_on" IS NOT NULL AND "left_on" IS NOT NULL)';
    for (const table of ['affirmation', 'turn_preparation', 'proposal_hand', 'recall_signature', 'voter_key'])
      await runner.query(`DELETE FROM "${table}" WHERE "person_ref" IN ${erased}`);
    await runner.query(`UPDATE "turn_preparation" SET "mentor_ref" = NULL WHERE "mentor_ref" IN ${erased}`);
  }

  async down(): Promise<void> {
    // What is gone does not come back.
  }
}
