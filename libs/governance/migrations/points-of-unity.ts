import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PointsOfUnity1790000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "points_of_unity_text"');
    await runner.query('DROP TABLE "points_of_unity"');
  }
}

const STATEMENTS = [
  `CREATE TABLE "points_of_unity" (
    "id" uuid NOT NULL,
    "version" integer NOT NULL,
    "decision_id" uuid NOT NULL,
    "adopted_on" date NOT NULL,
    "pack" text,
    "lineage" text NOT NULL,
    "text_commitment" text NOT NULL,
    CONSTRAINT "points_of_unity_pk" PRIMARY KEY ("id"),
    CONSTRAINT "points_of_unity_version_uq" UNIQUE ("version"),
    CONSTRAINT "points_of_unity_version_from_one" CHECK ("version" >= 1),
    CONSTRAINT "points_of_unity_lineage_known" CHECK ("lineage" IN ('adopted', 'adapted', 'own')),
    CONSTRAINT "points_of_unity_pack_iff_not_own" CHECK (("lineage" = 'own') = ("pack" IS NULL)),
    CONSTRAINT "points_of_unity_text_is_committed" CHECK ("text_commitment" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "points_of_unity_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
  )`,
  `CREATE TABLE "points_of_unity_text" (
    "points_of_unity_id" uuid NOT NULL,
    "salt" bytea NOT NULL,
    "language" text NOT NULL,
    "clauses" jsonb NOT NULL,
    CONSTRAINT "points_of_unity_text_pk" PRIMARY KEY ("points_of_unity_id"),
    CONSTRAINT "points_of_unity_text_salt_length" CHECK (octet_length("salt") = 32),
    CONSTRAINT "points_of_unity_text_fk" FOREIGN KEY ("points_of_unity_id") REFERENCES "points_of_unity" ("id")
  )`,
  `CREATE TRIGGER "points_of_unity_append_only" BEFORE UPDATE OR DELETE ON "points_of_unity"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`,
  `CREATE TRIGGER "points_of_unity_not_emptied" BEFORE TRUNCATE ON "points_of_unity"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`,
];
