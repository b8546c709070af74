import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DataKey1790000000100 implements MigrationInterface {
  readonly name = 'DataKey1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_key (
        id text NOT NULL,
        wrapped bytea NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT data_key_pk PRIMARY KEY (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE data_key');
  }
}
