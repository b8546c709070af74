import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who belongs to the federation, as its hub says; and since when a peer has been silent. */
export class Directory1790000010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory_state (
        one boolean NOT NULL DEFAULT true CONSTRAINT directory_state_pk PRIMARY KEY,
        version integer NOT NULL,
        CONSTRAINT directory_state_is_one CHECK (one)
      );
      INSERT INTO directory_state VALUES (true, 0);
      CREATE TABLE directory_node (
        id text CONSTRAINT directory_node_pk PRIMARY KEY,
        kind text NOT NULL,
        display_name text NOT NULL,
        public_keys jsonb NOT NULL,
        age_recipient text
      );
      ALTER TABLE peer ADD COLUMN stale_since timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE peer DROP COLUMN stale_since;
      DROP TABLE directory_node, directory_state;
    `);
  }
}
