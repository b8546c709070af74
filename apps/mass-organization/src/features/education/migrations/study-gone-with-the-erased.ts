import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of whoever was erased before: in which circles they are, and with whom they study or wish to. */
export class StudyGoneWithTheErased1790000292002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const erased = '(SELECT "ref" FROM "person" WHERE "erased_on" IS NOT NULL)';
    for (const [table, column] of [
      ['circle_member', 'person_ref'],
      ['mentor_listing', 'person_ref'],
      ['mentor_pair', 'mentor_ref'],
      ['mentor_pair', 'learner_ref'],
    ])
      await runner.query(`DELETE FROM "${table}" WHERE "${column}" IN ${erased}`);
  }

  async down(): Promise<void> {
    // What is gone does not come back.
  }
}
