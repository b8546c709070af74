import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the organization keeps of the credentials of its cadre, and which of them the centre has revoked. */
export class Cadre1790000180010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "cadre_credential" (
        "id" uuid NOT NULL,
        "person_ref" text NOT NULL,
        "credential_hash" text NOT NULL,
        "hash_index" bytea NOT NULL,
        "expires_on" date NOT NULL,
        "accepted_on" date NOT NULL,
        "decision_id" uuid,
        "recorded_on" date,
        "ended_on" date,
        "ended_because" text,
        CONSTRAINT "cadre_credential_pk" PRIMARY KEY ("id"),
        CONSTRAINT "cadre_credential_once_uq" UNIQUE ("hash_index"),
        CONSTRAINT "cadre_credential_recorded_by_decision" CHECK (("decision_id" IS NULL) = ("recorded_on" IS NULL)),
        CONSTRAINT "cadre_credential_ended_because" CHECK (("ended_on" IS NULL) = ("ended_because" IS NULL)),
        CONSTRAINT "cadre_credential_end_known"
          CHECK ("ended_because" IN ('revoked', 'replaced', 'given-back', 'decided')),
        CONSTRAINT "cadre_credential_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
      );
      CREATE INDEX "cadre_credential_person_idx" ON "cadre_credential" ("person_ref");
      CREATE TABLE "revocation_list" (
        "one" boolean NOT NULL DEFAULT true,
        "hub_id" text,
        "version" integer NOT NULL,
        "hashes" text[] NOT NULL,
        CONSTRAINT "revocation_list_pk" PRIMARY KEY ("one"),
        CONSTRAINT "revocation_list_is_one" CHECK ("one")
      );
      INSERT INTO "revocation_list" VALUES (true, NULL, 0, '{}');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "cadre_credential", "revocation_list"');
  }
}
