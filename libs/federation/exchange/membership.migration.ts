import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day as of which a membership has ended. */
export class Membership1790000020003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE peer ADD left_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE peer DROP left_on');
  }
}
