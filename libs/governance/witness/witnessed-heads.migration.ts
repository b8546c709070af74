import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WitnessedHeads1790000095001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TYPE "witness_state" AS ENUM ('witnessed', 'restored', 'forked')`);
    await runner.query(`CREATE TABLE "witnessed_head" (
      "peer_id" text NOT NULL,
      "day" date NOT NULL,
      "size" integer NOT NULL,
      "root" text NOT NULL,
      "state" "witness_state" NOT NULL,
      "first_seen" date NOT NULL,
      "restored_on" date,
      "forked_on" date,
      CONSTRAINT "witnessed_head_pk" PRIMARY KEY ("peer_id"),
      CONSTRAINT "witnessed_head_size_positive" CHECK ("size" > 0),
      CONSTRAINT "witnessed_head_root_is_sha256" CHECK ("root" ~ '^[0-9a-f]{64}$'),
      CONSTRAINT "witnessed_head_forked_with_day" CHECK (("state" = 'forked') = ("forked_on" IS NOT NULL))
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "witnessed_head"');
    await runner.query('DROP TYPE "witness_state"');
  }
}
