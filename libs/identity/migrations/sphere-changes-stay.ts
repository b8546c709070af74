import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What refuses to be changed row by row refuses to be emptied as well. */
export class SphereChangesStay1790000160001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER "sphere_change_not_emptied" BEFORE TRUNCATE ON "sphere_change"
      FOR EACH STATEMENT EXECUTE FUNCTION "sphere_change_refuse_change"()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER "sphere_change_not_emptied" ON "sphere_change"');
  }
}
