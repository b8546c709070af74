import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filled by the node at its start: the index of a sealed name needs the data key. */
export class NameIndex1790000140004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "person" ADD COLUMN "display_name_index" bytea');
    await runner.query('CREATE INDEX "person_display_name_index_idx" ON "person" ("display_name_index")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "person" DROP COLUMN "display_name_index"');
  }
}
