import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suspensions of either side, and how long we hold back what a peer refused for one. */
export class Suspensions1790000020001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE peer ADD held_until timestamptz;
      CREATE TABLE suspension (
        id uuid CONSTRAINT suspension_pk PRIMARY KEY,
        peer_id text NOT NULL,
        by_us boolean NOT NULL,
        grounds text NOT NULL CONSTRAINT suspension_grounds_committed CHECK (grounds ~ '^[0-9a-f]{64}$'),
        decision_id uuid,
        announced_at timestamptz NOT NULL,
        received_at timestamptz,
        ends_on date NOT NULL,
        ended_at timestamptz,
        CONSTRAINT suspension_ours_by_decision CHECK (by_us = (decision_id IS NOT NULL))
      );
      CREATE INDEX suspension_of_peer ON suspension (peer_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE suspension; ALTER TABLE peer DROP held_until;');
  }
}
