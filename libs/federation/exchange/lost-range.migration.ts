import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LostRanges1790000020002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lost_range (
        peer_id text NOT NULL,
        epoch integer NOT NULL,
        first integer NOT NULL,
        last integer NOT NULL,
        closed_at timestamptz NOT NULL,
        CONSTRAINT lost_range_pk PRIMARY KEY (peer_id, epoch, first)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lost_range;');
  }
}
