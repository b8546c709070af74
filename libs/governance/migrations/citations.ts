import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Citations1790000120001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "decision" ADD COLUMN "citations" text[]');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "decision" DROP COLUMN "citations"');
  }
}
