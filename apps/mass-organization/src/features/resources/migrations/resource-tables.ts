import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ResourceTables1790000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [NAMES, SOURCE_INDEX, IMPORTS, IMPORT_INDEX, RECORDS, RECORD_INDEXES]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['daily_record', 'import_problem', 'import_file', 'source', 'goods_kind_name', 'site'];
    for (const table of tables) await runner.query(`DROP TABLE "${table}"`);
  }
}

const NAMES = `
  CREATE TABLE "site" (
    "id" uuid NOT NULL,
    "name" text NOT NULL,
    "display_name" text NOT NULL,
    CONSTRAINT "site_pk" PRIMARY KEY ("id"),
    CONSTRAINT "site_name_uq" UNIQUE ("name"),
    CONSTRAINT "site_name_not_empty" CHECK ("name" <> '')
  );
  CREATE TABLE "goods_kind_name" (
    "id" uuid NOT NULL,
    "name" text NOT NULL,
    "code" text NOT NULL,
    CONSTRAINT "goods_kind_name_pk" PRIMARY KEY ("id"),
    CONSTRAINT "goods_kind_name_uq" UNIQUE ("name"),
    CONSTRAINT "goods_kind_name_not_empty" CHECK ("name" <> '')
  );
  CREATE TABLE "source" (
    "id" uuid NOT NULL,
    "name" text NOT NULL,
    "class_code" text NOT NULL,
    "merged_into" uuid,
    CONSTRAINT "source_pk" PRIMARY KEY ("id"),
    CONSTRAINT "source_name_uq" UNIQUE ("name"),
    CONSTRAINT "source_merged_into_fk" FOREIGN KEY ("merged_into") REFERENCES "source" ("id"),
    CONSTRAINT "source_name_not_empty" CHECK ("name" <> ''),
    CONSTRAINT "source_not_merged_into_itself" CHECK ("merged_into" <> "id")
  )`;

const SOURCE_INDEX = `CREATE INDEX "source_merged_into_idx" ON "source" ("merged_into")`;

const IMPORTS = `
  CREATE TABLE "import_file" (
    "id" uuid NOT NULL,
    "file_name" text NOT NULL,
    "content" text,
    "state" text NOT NULL,
    "mapping" jsonb,
    "rows_total" integer NOT NULL,
    "rows_done" integer NOT NULL,
    "added" integer NOT NULL,
    "known" integer NOT NULL,
    "problems_total" integer NOT NULL,
    "uploaded_at" timestamptz NOT NULL,
    "ended_at" timestamptz,
    CONSTRAINT "import_file_pk" PRIMARY KEY ("id"),
    CONSTRAINT "import_file_state_known" CHECK ("state" IN ('uploaded', 'running', 'done', 'cancelled')),
    CONSTRAINT "import_file_content_while_needed"
      CHECK (("content" IS NULL) = ("state" IN ('done', 'cancelled'))),
    CONSTRAINT "import_file_rows_counted" CHECK ("added" + "known" <= "rows_done" AND "rows_done" <= "rows_total")
  );
  CREATE TABLE "import_problem" (
    "import_id" uuid NOT NULL,
    "ordinal" integer NOT NULL,
    "line" integer NOT NULL,
    "column_name" text,
    "code" text NOT NULL,
    "value" text,
    CONSTRAINT "import_problem_pk" PRIMARY KEY ("import_id", "ordinal"),
    CONSTRAINT "import_problem_import_fk" FOREIGN KEY ("import_id") REFERENCES "import_file" ("id") ON DELETE CASCADE
  )`;

const IMPORT_INDEX = `CREATE INDEX "import_file_uploaded_idx" ON "import_file" ("uploaded_at", "id")`;

const RECORDS = `
  CREATE TABLE "daily_record" (
    "id" uuid NOT NULL,
    "direction" text NOT NULL,
    "site_id" uuid NOT NULL,
    "day" date NOT NULL,
    "time_of_day" text NOT NULL,
    "kind_id" uuid,
    "source_id" uuid,
    "quantity" numeric(12,3),
    "unit" text NOT NULL,
    "worker_ref" text,
    "worker_index" bytea,
    "row_hash" bytea NOT NULL,
    "occurrence" integer NOT NULL,
    "import_id" uuid,
    "withdrawn_reason" text,
    CONSTRAINT "daily_record_pk" PRIMARY KEY ("id"),
    CONSTRAINT "daily_record_row_uq" UNIQUE ("row_hash", "occurrence"),
    CONSTRAINT "daily_record_site_fk" FOREIGN KEY ("site_id") REFERENCES "site" ("id"),
    CONSTRAINT "daily_record_kind_fk" FOREIGN KEY ("kind_id") REFERENCES "goods_kind_name" ("id"),
    CONSTRAINT "daily_record_source_fk" FOREIGN KEY ("source_id") REFERENCES "source" ("id"),
    CONSTRAINT "daily_record_import_fk" FOREIGN KEY ("import_id") REFERENCES "import_file" ("id"),
    CONSTRAINT "daily_record_direction_known" CHECK ("direction" IN ('intake', 'give-out')),
    CONSTRAINT "daily_record_time_of_day_known"
      CHECK ("time_of_day" IN ('morning', 'afternoon', 'evening', 'overnight', 'not-stated')),
    CONSTRAINT "daily_record_quantity_not_negative" CHECK ("quantity" >= 0),
    CONSTRAINT "daily_record_worker_index_beside_worker" CHECK (("worker_ref" IS NULL) = ("worker_index" IS NULL)),
    CONSTRAINT "daily_record_row_hash_is_sha256" CHECK (octet_length("row_hash") = 32),
    CONSTRAINT "daily_record_occurrence_from_one" CHECK ("occurrence" >= 1)
  )`;

const RECORD_INDEXES = `
  CREATE INDEX "daily_record_day_idx" ON "daily_record" ("day", "id");
  CREATE INDEX "daily_record_site_idx" ON "daily_record" ("site_id", "day");
  CREATE INDEX "daily_record_kind_idx" ON "daily_record" ("kind_id");
  CREATE INDEX "daily_record_source_idx" ON "daily_record" ("source_id");
  CREATE INDEX "daily_record_import_idx" ON "daily_record" ("import_id")`;
