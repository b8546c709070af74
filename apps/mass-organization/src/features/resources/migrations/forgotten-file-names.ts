import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The name of an imported file goes after 400 days, though the records that came of the file stay. */
export class ForgottenFileNames1790000140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "import_file" ALTER COLUMN "file_name" DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "import_file" ALTER COLUMN "file_name" SET NOT NULL');
  }
}
