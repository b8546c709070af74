import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People are listed by sphere, longest first. */
export class PersonLookup1790000110002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "person_list_idx" ON "person" ("sphere", "member_since", "ref")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "person_list_idx"`);
  }
}
