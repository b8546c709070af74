import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LedgerTables1790000000401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "ledger_entry" (
        "index" integer NOT NULL,
        "kind" text NOT NULL,
        "day" date NOT NULL,
        "subject" jsonb NOT NULL,
        "leaf_hash" text NOT NULL,
        CONSTRAINT "ledger_entry_pk" PRIMARY KEY ("index"),
        CONSTRAINT "ledger_entry_leaf_is_sha256" CHECK ("leaf_hash" ~ '^[0-9a-f]{64}$'),
        CONSTRAINT "ledger_entry_index_not_negative" CHECK ("index" >= 0)
      )`);
    await runner.query(`
      CREATE TABLE "ledger_checkpoint" (
        "size" integer NOT NULL,
        "day" date NOT NULL,
        "root" text NOT NULL,
        "salt" text NOT NULL,
        "log_root" text NOT NULL,
        "log_size" integer NOT NULL,
        CONSTRAINT "ledger_checkpoint_pk" PRIMARY KEY ("size"),
        CONSTRAINT "ledger_checkpoint_day_uq" UNIQUE ("day"),
        CONSTRAINT "ledger_checkpoint_size_positive" CHECK ("size" > 0),
        CONSTRAINT "ledger_checkpoint_hashes"
          CHECK ("root" ~ '^[0-9a-f]{64}$' AND "salt" ~ '^[0-9a-f]{64}$' AND "log_root" ~ '^[0-9a-f]{64}$')
      )`);
    await runner.query(`
      CREATE TABLE "ledger_frontier" (
        "id" integer NOT NULL,
        "log_size" integer NOT NULL,
        "log_hashes" text[] NOT NULL,
        "checkpoints_size" integer NOT NULL,
        "checkpoints_hashes" text[] NOT NULL,
        "closed_until" date NOT NULL,
        CONSTRAINT "ledger_frontier_pk" PRIMARY KEY ("id"),
        CONSTRAINT "ledger_frontier_one_row" CHECK ("id" = 1)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['ledger_frontier', 'ledger_checkpoint', 'ledger_entry'])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
