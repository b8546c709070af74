import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RequestRate1790000095000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_rate (
        keyid text NOT NULL,
        began_at timestamptz NOT NULL,
        count integer NOT NULL,
        CONSTRAINT request_rate_pk PRIMARY KEY (keyid)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE request_rate;');
  }
}
