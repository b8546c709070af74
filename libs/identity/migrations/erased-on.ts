import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ErasedOn1790000140002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "person" ADD COLUMN "erased_on" date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "person" DROP COLUMN "erased_on"');
  }
}
