import type { MigrationInterface, QueryRunner } from 'typeorm';

const checked = (languages: string): string => `
  ALTER TABLE "curriculum" DROP CONSTRAINT "curriculum_language_known",
  ADD CONSTRAINT "curriculum_language_known" CHECK ("language" IN (${languages}))`;

/** A curriculum may be in French. */
export class CurriculumLanguages1790000190000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(checked(`'en', 'es', 'fr'`));
  }

  /** Fails where a French curriculum was adopted: it is in the record and cannot be taken out. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(checked(`'en', 'es'`));
  }
}
