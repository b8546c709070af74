import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The account that runs a node may empty this table: TRUNCATE itself it may not. */
export class EmptyRecallSignature1790000289000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION "empty_recall_signature"() RETURNS void LANGUAGE sql SECURITY DEFINER
      SET search_path = public, pg_temp AS 'TRUNCATE "recall_signature"'`);
    await runner.query('REVOKE EXECUTE ON FUNCTION "empty_recall_signature"() FROM PUBLIC');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION "empty_recall_signature"()');
  }
}
