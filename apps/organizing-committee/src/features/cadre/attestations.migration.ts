import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the centre says of its own members, and which credentials it has revoked. */
export class Attestations1790000180011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "attestation" (
        "id" uuid NOT NULL,
        "person_ref" text NOT NULL,
        "state" text NOT NULL,
        "asked_on" date NOT NULL,
        "decision_id" uuid,
        "reason" text,
        "expires_on" date,
        "credential_hash" text,
        "closed_on" date,
        CONSTRAINT "attestation_pk" PRIMARY KEY ("id"),
        CONSTRAINT "attestation_state_known"
          CHECK ("state" IN ('asked', 'confirmed', 'refused', 'withdrawn', 'ended')),
        CONSTRAINT "attestation_decided_by_decision"
          CHECK (("state" IN ('confirmed', 'refused', 'ended')) = ("decision_id" IS NOT NULL)),
        CONSTRAINT "attestation_confirmed_until_a_day"
          CHECK (("state" IN ('confirmed', 'ended')) = ("expires_on" IS NOT NULL)),
        CONSTRAINT "attestation_reason_of_refusal" CHECK (("state" = 'refused') = ("reason" IS NOT NULL)),
        CONSTRAINT "attestation_person_fk" FOREIGN KEY ("person_ref") REFERENCES "person" ("ref")
      );
      CREATE INDEX "attestation_person_idx" ON "attestation" ("person_ref");
      CREATE UNIQUE INDEX "attestation_one_asked_idx" ON "attestation" ("person_ref") WHERE "state" = 'asked';
      CREATE TABLE "revoked_credential" (
        "hash" text NOT NULL,
        "expires_on" date NOT NULL,
        CONSTRAINT "revoked_credential_pk" PRIMARY KEY ("hash"),
        CONSTRAINT "revoked_credential_is_a_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$')
      );
      CREATE TABLE "revocation_list" (
        "one" boolean NOT NULL DEFAULT true,
        "version" integer NOT NULL,
        CONSTRAINT "revocation_list_pk" PRIMARY KEY ("one"),
        CONSTRAINT "revocation_list_is_one" CHECK ("one")
      );
      INSERT INTO "revocation_list" VALUES (true, 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "attestation", "revoked_credential", "revocation_list"');
  }
}
