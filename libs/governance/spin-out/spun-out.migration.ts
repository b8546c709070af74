import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an organization comes from that was a caucus of another, and what it brought along. */
export class SpunOut1790000288100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "spun_out" (
        "id" integer NOT NULL,
        "organization" text NOT NULL,
        "caucus_id" uuid NOT NULL,
        "name" text NOT NULL,
        "decision" text NOT NULL,
        "head" text NOT NULL,
        "founded_on" date NOT NULL,
        CONSTRAINT "spun_out_pk" PRIMARY KEY ("id"),
        CONSTRAINT "spun_out_only_once" CHECK ("id" = 1)
      );
      CREATE TABLE "spun_out_paper" (
        "id" uuid NOT NULL,
        "origin_id" integer NOT NULL,
        "position" integer NOT NULL,
        "kind" text NOT NULL,
        "title" text NOT NULL,
        "words" text NOT NULL,
        "day" date NOT NULL,
        "in_favour" integer,
        "against" integer,
        CONSTRAINT "spun_out_paper_pk" PRIMARY KEY ("id"),
        CONSTRAINT "spun_out_paper_kind_known" CHECK ("kind" IN ('decision', 'matter')),
        CONSTRAINT "spun_out_paper_is_counted"
          CHECK (("kind" = 'decision') = ("in_favour" IS NOT NULL AND "against" IS NOT NULL)),
        CONSTRAINT "spun_out_paper_origin_fk" FOREIGN KEY ("origin_id") REFERENCES "spun_out" ("id")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "spun_out_paper", "spun_out"`);
  }
}
