import type { MigrationInterface, QueryRunner } from 'typeorm';

const EMPTIES = {
  empty_survey_mark: 'TRUNCATE "survey_mark"',
  empty_survey_rows: 'TRUNCATE "survey_mark", "survey_spent", "survey_tally"',
};

/** The account that runs a node may empty these tables and no others: TRUNCATE itself it may not. */
export class EmptySurvey1790000287001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, statement] of Object.entries(EMPTIES)) {
      await runner.query(`
        CREATE FUNCTION "${name}"() RETURNS void LANGUAGE sql SECURITY DEFINER
        SET search_path = public, pg_temp AS '${statement}'`);
      await runner.query(`REVOKE EXECUTE ON FUNCTION "${name}"() FROM PUBLIC`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(EMPTIES)) await runner.query(`DROP FUNCTION "${name}"()`);
  }
}
