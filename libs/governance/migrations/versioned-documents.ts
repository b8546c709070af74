import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clauseHash } from '../domain/document-clauses.js';
import type { Clause } from '../domain/document.types.js';

/** `documentHash` of the one pack that there was, by language. */
const FIVE_POINTS: Readonly<Record<string, string>> = {
  en: '0e899d6f99cd87724b6147a0b3afa70256b1deeadb8749e036d47daaba1dfc77',
  es: '67b39d172582714741d057317453a2dbb2c1f0c5c464c5a29080d144e1933579',
};

/** Points of unity become one kind of document; what each person affirms gets its place. */
export class VersionedDocuments1790000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of RENAMED) await runner.query(statement);
    const adopted = (await runner.query(
      `SELECT version.id, text.language, text.clauses FROM document_version AS version
       LEFT JOIN document_text AS text ON text.version_id = version.id`,
    )) as { id: string; language: string | null; clauses: Clause[] | null }[];
    for (const { id, language, clauses } of adopted) {
      const parent = FIVE_POINTS[language ?? 'en'] ?? FIVE_POINTS['en'];
      await runner.query(
        `UPDATE document_version SET clause_hashes = $2,
         parent_hash = CASE WHEN lineage = 'own' THEN NULL ELSE $3 END WHERE id = $1`,
        [id, (clauses ?? []).map((clause) => clauseHash(clause)), parent],
      );
    }
    for (const statement of ADDED) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of REMOVED) await runner.query(statement);
  }
}

const renamed = (table: string, from: string, to: string): string =>
  `ALTER TABLE "${table}" RENAME CONSTRAINT "${from}" TO "${to}"`;

const RENAMED = [
  'ALTER TABLE "points_of_unity" RENAME TO "document_version"',
  'ALTER TABLE "points_of_unity_text" RENAME TO "document_text"',
  'ALTER TABLE "document_text" RENAME COLUMN "points_of_unity_id" TO "version_id"',
  renamed('document_version', 'points_of_unity_pk', 'document_version_pk'),
  renamed('document_version', 'points_of_unity_version_from_one', 'document_version_from_one'),
  renamed('document_version', 'points_of_unity_lineage_known', 'document_version_lineage_known'),
  renamed('document_version', 'points_of_unity_text_is_committed', 'document_version_text_is_committed'),
  renamed('document_version', 'points_of_unity_decision_fk', 'document_version_decision_fk'),
  renamed('document_text', 'points_of_unity_text_pk', 'document_text_pk'),
  renamed('document_text', 'points_of_unity_text_salt_length', 'document_text_salt_length'),
  renamed('document_text', 'points_of_unity_text_fk', 'document_text_version_fk'),
  'DROP TRIGGER "points_of_unity_append_only" ON "document_version"',
  'DROP TRIGGER "points_of_unity_not_emptied" ON "document_version"',
  'ALTER TABLE "document_version" DROP CONSTRAINT "points_of_unity_version_uq"',
  `ALTER TABLE "document_version" ADD COLUMN "kind" text NOT NULL DEFAULT 'points-of-unity',
    ADD COLUMN "parent_hash" text, ADD COLUMN "affirm_within_days" integer, ADD COLUMN "clause_hashes" text[]`,
];

const ADDED = [
  `ALTER TABLE "document_version" ALTER COLUMN "kind" DROP DEFAULT,
    ALTER COLUMN "clause_hashes" SET NOT NULL,
    DROP CONSTRAINT "points_of_unity_pack_iff_not_own",
    DROP COLUMN "pack",
    ADD CONSTRAINT "document_version_uq" UNIQUE ("kind", "version"),
    ADD CONSTRAINT "document_version_kind_known" CHECK ("kind" IN ('points-of-unity', 'member-obligations', 'working-rules')),
    ADD CONSTRAINT "document_version_parent_iff_not_own" CHECK (("lineage" = 'own') = ("parent_hash" IS NULL)),
    ADD CONSTRAINT "document_version_window_is_days" CHECK ("affirm_within_days" BETWEEN 14 AND 365)`,
  `CREATE TRIGGER "document_version_append_only" BEFORE UPDATE OR DELETE ON "document_version"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`,
  `CREATE TRIGGER "document_version_not_emptied" BEFORE TRUNCATE ON "document_version"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`,
  `CREATE FUNCTION "refuse_undecided_version"() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM 1 FROM "decision" WHERE "id" = NEW."decision_id" AND "state" = 'in-force' AND "outcome" = 'carried';
     IF FOUND THEN RETURN NEW; END IF;
     RAISE EXCEPTION 'document_version: no decision in force adopts it' USING ERRCODE = 'restrict_violation';
   END $$`,
  `CREATE TRIGGER "document_version_is_decided" BEFORE INSERT ON "document_version"
    FOR EACH ROW EXECUTE FUNCTION "refuse_undecided_version"()`,
  `CREATE TABLE "document_source" (
    "hash" text NOT NULL,
    "kind" text NOT NULL,
    "name" text NOT NULL,
    "language" text NOT NULL,
    "clauses" jsonb NOT NULL,
    "imported_on" date NOT NULL,
    CONSTRAINT "document_source_pk" PRIMARY KEY ("hash"),
    CONSTRAINT "document_source_hash_is_sha256" CHECK ("hash" ~ '^[0-9a-f]{64}$')
  )`,
  `CREATE TABLE "document_draft" (
    "id" uuid NOT NULL,
    "kind" text NOT NULL,
    "language" text NOT NULL,
    "parent_hash" text,
    "clauses" jsonb NOT NULL,
    "revision" integer NOT NULL,
    "changed_by" text NOT NULL,
    "changed_on" date NOT NULL,
    CONSTRAINT "document_draft_pk" PRIMARY KEY ("id"),
    CONSTRAINT "document_draft_kind_known" CHECK ("kind" IN ('points-of-unity', 'member-obligations', 'working-rules')),
    CONSTRAINT "document_draft_person_fk" FOREIGN KEY ("changed_by") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "affirmation" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "person_ref" text NOT NULL,
    "version_id" uuid NOT NULL,
    "clause_number" integer NOT NULL,
    "clause_hash" text NOT NULL,
    "act" text NOT NULL,
    "day" date NOT NULL,
    CONSTRAINT "affirmation_pk" PRIMARY KEY ("id"),
    CONSTRAINT "affirmation_act_known" CHECK ("act" IN ('affirmed', 'withdrawn')),
    CONSTRAINT "affirmation_clause_is_hashed" CHECK ("clause_hash" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "affirmation_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref"),
    CONSTRAINT "affirmation_version_fk" FOREIGN KEY ("version_id") REFERENCES "document_version" ("id")
  )`,
  'CREATE INDEX "affirmation_person_idx" ON "affirmation" ("person_ref", "position")',
  'CREATE INDEX "affirmation_clause_idx" ON "affirmation" ("clause_hash")',
  `CREATE FUNCTION "keep_affirmation"() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT 1 FROM "person" WHERE "ref" = OLD."person_ref" AND "left_on" IS NOT NULL) THEN RETURN OLD; END IF;
     RAISE EXCEPTION 'affirmation is append-only: DELETE refused' USING ERRCODE = 'restrict_violation';
   END $$`,
  `CREATE TRIGGER "affirmation_append_only" BEFORE UPDATE ON "affirmation"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`,
  `CREATE TRIGGER "affirmation_goes_with_the_person" BEFORE DELETE ON "affirmation"
    FOR EACH ROW EXECUTE FUNCTION "keep_affirmation"()`,
  `CREATE TRIGGER "affirmation_not_emptied" BEFORE TRUNCATE ON "affirmation"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`,
];

/** Loses what had no place before: other kinds, what was brought in, drafts, and affirmations. */
const REMOVED = [
  'DROP TABLE "affirmation"',
  'DROP FUNCTION "keep_affirmation"()',
  'DROP TABLE "document_draft"',
  'DROP TABLE "document_source"',
  'DROP TRIGGER "document_version_is_decided" ON "document_version"',
  'DROP FUNCTION "refuse_undecided_version"()',
  'DROP TRIGGER "document_version_append_only" ON "document_version"',
  'DROP TRIGGER "document_version_not_emptied" ON "document_version"',
  `DELETE FROM "document_text" WHERE "version_id" IN (SELECT "id" FROM "document_version" WHERE "kind" <> 'points-of-unity')`,
  `DELETE FROM "document_version" WHERE "kind" <> 'points-of-unity'`,
  `ALTER TABLE "document_version" ADD COLUMN "pack" text,
    DROP CONSTRAINT "document_version_uq", DROP CONSTRAINT "document_version_kind_known",
    DROP CONSTRAINT "document_version_parent_iff_not_own", DROP CONSTRAINT "document_version_window_is_days"`,
  `UPDATE "document_version" SET "pack" = 'five-points' WHERE "lineage" <> 'own'`,
  `ALTER TABLE "document_version" DROP COLUMN "kind", DROP COLUMN "parent_hash", DROP COLUMN "affirm_within_days",
    DROP COLUMN "clause_hashes", ADD CONSTRAINT "points_of_unity_version_uq" UNIQUE ("version"),
    ADD CONSTRAINT "points_of_unity_pack_iff_not_own" CHECK (("lineage" = 'own') = ("pack" IS NULL))`,
  renamed('document_version', 'document_version_pk', 'points_of_unity_pk'),
  renamed('document_version', 'document_version_from_one', 'points_of_unity_version_from_one'),
  renamed('document_version', 'document_version_lineage_known', 'points_of_unity_lineage_known'),
  renamed('document_version', 'document_version_text_is_committed', 'points_of_unity_text_is_committed'),
  renamed('document_version', 'document_version_decision_fk', 'points_of_unity_decision_fk'),
  renamed('document_text', 'document_text_pk', 'points_of_unity_text_pk'),
  renamed('document_text', 'document_text_salt_length', 'points_of_unity_text_salt_length'),
  renamed('document_text', 'document_text_version_fk', 'points_of_unity_text_fk'),
  'ALTER TABLE "document_text" RENAME COLUMN "version_id" TO "points_of_unity_id"',
  'ALTER TABLE "document_text" RENAME TO "points_of_unity_text"',
  'ALTER TABLE "document_version" RENAME TO "points_of_unity"',
  `CREATE TRIGGER "points_of_unity_append_only" BEFORE UPDATE OR DELETE ON "points_of_unity"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`,
  `CREATE TRIGGER "points_of_unity_not_emptied" BEFORE TRUNCATE ON "points_of_unity"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`,
];
