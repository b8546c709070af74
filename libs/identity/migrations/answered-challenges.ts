import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A question for a passkey proves itself: rows are those that were answered, whoever's they are. */
export class AnsweredChallenges1790000160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM "passkey_challenge"');
    await runner.query('ALTER TABLE "passkey_challenge" DROP COLUMN "account_id"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM "passkey_challenge"');
    await runner.query(`
      ALTER TABLE "passkey_challenge" ADD COLUMN "account_id" uuid
        CONSTRAINT "passkey_challenge_account_fk" REFERENCES "account" ("id") ON DELETE CASCADE`);
  }
}
