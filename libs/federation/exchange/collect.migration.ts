import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Collect1790000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE peer ADD COLUMN collect_at timestamptz, ADD COLUMN collect_problem text;
      ALTER TABLE inbox_message ADD COLUMN receipt_due boolean NOT NULL DEFAULT false;
      CREATE INDEX inbox_message_receipt_due ON inbox_message (sender, epoch, sequence) WHERE receipt_due;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE inbox_message DROP COLUMN receipt_due;
      ALTER TABLE peer DROP COLUMN collect_at, DROP COLUMN collect_problem;
    `);
  }
}
