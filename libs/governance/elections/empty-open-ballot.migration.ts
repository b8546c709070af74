import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The account that runs a node may empty this table: TRUNCATE itself it may not. */
export class EmptyOpenBallot1790000287000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION "empty_open_ballot"() RETURNS void LANGUAGE sql SECURITY DEFINER
      SET search_path = public, pg_temp AS 'TRUNCATE "open_ballot"'`);
    await runner.query('REVOKE EXECUTE ON FUNCTION "empty_open_ballot"() FROM PUBLIC');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION "empty_open_ballot"()');
  }
}
