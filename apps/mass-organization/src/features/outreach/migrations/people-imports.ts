import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleImports1790000150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABLES) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['imported_invitation', 'people_import', 'contact_mark'])
      await runner.query(`DROP TABLE "${table}"`);
  }
}

const TABLES = [
  `CREATE TABLE "people_import" (
    "id" uuid NOT NULL,
    "imported_by" text NOT NULL,
    "imported_on" date NOT NULL,
    "source" text,
    "content" text,
    "asked_for" boolean NOT NULL,
    "read_at" timestamptz,
    "rows_total" integer NOT NULL,
    "added" integer NOT NULL,
    "known" integer NOT NULL,
    "stopped" integer NOT NULL,
    CONSTRAINT "people_import_pk" PRIMARY KEY ("id"),
    CONSTRAINT "people_import_counted" CHECK ("added" + "known" + "stopped" <= "rows_total"),
    CONSTRAINT "people_import_by_fk" FOREIGN KEY ("imported_by") REFERENCES "person" ("ref")
  )`,
  `CREATE INDEX "people_import_by_idx" ON "people_import" ("imported_by", "imported_on")`,
  `CREATE TABLE "imported_invitation" (
    "id" uuid NOT NULL,
    "import_id" uuid NOT NULL,
    "position" integer NOT NULL,
    "name" text NOT NULL,
    "name_index" bytea NOT NULL,
    "contact" text NOT NULL,
    "contact_index" bytea NOT NULL,
    "code_hash" bytea,
    "kept_apart" boolean NOT NULL,
    CONSTRAINT "imported_invitation_pk" PRIMARY KEY ("id"),
    CONSTRAINT "imported_invitation_once_uq" UNIQUE ("name_index", "contact_index"),
    CONSTRAINT "imported_invitation_code_hash_is_sha256" CHECK (octet_length("code_hash") = 32),
    CONSTRAINT "imported_invitation_import_fk"
      FOREIGN KEY ("import_id") REFERENCES "people_import" ("id") ON DELETE CASCADE
  )`,
  `CREATE INDEX "imported_invitation_list_idx" ON "imported_invitation" ("import_id", "position")`,
  `CREATE INDEX "imported_invitation_contact_idx" ON "imported_invitation" ("contact_index")`,
  `CREATE UNIQUE INDEX "imported_invitation_code_idx" ON "imported_invitation" ("code_hash")`,
  `CREATE TABLE "contact_mark" (
    "contact_index" bytea NOT NULL,
    "codes" integer NOT NULL,
    "stopped" boolean NOT NULL,
    "last_on" date NOT NULL,
    CONSTRAINT "contact_mark_pk" PRIMARY KEY ("contact_index"),
    CONSTRAINT "contact_mark_codes_counted" CHECK ("codes" >= 0)
  )`,
  `CREATE INDEX "contact_mark_last_idx" ON "contact_mark" ("last_on")`,
];
