import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which message the committee was told last: whether it has it is read there. */
export class DelegationMessages1790000274000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "delegation" ADD "message_id" uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "delegation" DROP "message_id"');
  }
}
