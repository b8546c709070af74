import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages of ours for another organization, and at the hub those that it carries, with the receipt of their reader. */
export class Relay1790000010300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox_message
        ADD COLUMN relay_origin text,
        ADD COLUMN relay_id uuid,
        ADD COLUMN relay_hash text,
        ADD COLUMN relay_reader text,
        ADD COLUMN reader_receipt text,
        ADD CONSTRAINT outbox_message_relay_whole CHECK (
          (relay_origin IS NULL) = (relay_id IS NULL) AND (relay_origin IS NULL) = (relay_hash IS NULL)
          AND (relay_origin IS NULL) = (relay_reader IS NULL) AND (reader_receipt IS NULL OR relay_origin IS NOT NULL)
        );
      CREATE UNIQUE INDEX outbox_message_relay ON outbox_message (relay_origin, relay_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX outbox_message_relay;
      ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_relay_whole, DROP COLUMN relay_origin, DROP COLUMN relay_id,
        DROP COLUMN relay_hash, DROP COLUMN relay_reader, DROP COLUMN reader_receipt;
    `);
  }
}
