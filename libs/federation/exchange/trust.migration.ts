import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key of ours that each peer knows. */
export class KeyRotation1790000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE peer ADD signs_with text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE peer DROP signs_with');
  }
}
