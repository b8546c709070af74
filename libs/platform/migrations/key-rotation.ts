import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeyRotation1790000140003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE data_key
        ADD COLUMN wrapped_next bytea,
        ADD COLUMN replaced_at timestamptz,
        ADD COLUMN emptied_at timestamptz,
        ADD CONSTRAINT data_key_emptied_after_replaced CHECK (emptied_at IS NULL OR replaced_at IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE data_key DROP COLUMN wrapped_next, DROP COLUMN replaced_at, DROP COLUMN emptied_at',
    );
  }
}
