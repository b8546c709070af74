import type { MigrationInterface, QueryRunner } from 'typeorm';

const to = (table: string, parent: 'election' | 'co_signed_election'): string =>
  `CONSTRAINT "${table}_election_fk" FOREIGN KEY ("election_id") REFERENCES "${parent}" ("${parent === 'election' ? 'id' : 'election_id'}")`;

const TABLES = [
  `CREATE TABLE "compared_node" (
    "node_id" text NOT NULL,
    "keyid" text NOT NULL,
    "compared_on" date NOT NULL,
    "compared_by" text NOT NULL,
    CONSTRAINT "compared_node_pk" PRIMARY KEY ("node_id"),
    CONSTRAINT "compared_node_person_fk" FOREIGN KEY ("compared_by") REFERENCES "person" ("ref")
  )`,
  `CREATE TABLE "election_co_signer" (
    "election_id" uuid NOT NULL,
    "node" text NOT NULL,
    "paper_key" text,
    "statement_key" text,
    "is_ended" boolean NOT NULL DEFAULT false,
    "stated" jsonb,
    CONSTRAINT "election_co_signer_pk" PRIMARY KEY ("election_id"),
    ${to('election_co_signer', 'election')}
  )`,
  `CREATE TABLE "election_co_signature" (
    "election_id" uuid NOT NULL,
    "voter" text NOT NULL,
    "signature" text,
    "refusal" text,
    CONSTRAINT "election_co_signature_pk" PRIMARY KEY ("election_id", "voter"),
    ${to('election_co_signature', 'election')}
  )`,
  `CREATE TABLE "co_signed_election" (
    "election_id" uuid NOT NULL,
    "asker" text NOT NULL,
    "issuing_until" date NOT NULL,
    "paper_key" text NOT NULL,
    "statement_key" text NOT NULL,
    "paper_secret" text,
    "statement_secret" text,
    "opening" text,
    "stated" jsonb,
    CONSTRAINT "co_signed_election_pk" PRIMARY KEY ("election_id")
  )`,
  `CREATE TABLE "co_signed_voter" (
    "election_id" uuid NOT NULL,
    "voter" text NOT NULL,
    "key" text,
    CONSTRAINT "co_signed_voter_pk" PRIMARY KEY ("election_id", "voter"),
    ${to('co_signed_voter', 'co_signed_election')}
  )`,
  `CREATE TABLE "co_signed_request" (
    "election_id" uuid NOT NULL,
    "voter" text NOT NULL,
    "entry" jsonb,
    CONSTRAINT "co_signed_request_pk" PRIMARY KEY ("election_id", "voter"),
    ${to('co_signed_request', 'co_signed_election')}
  )`,
];

export class CoSigning1790000272000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = TABLES.map((statement) => /"(\w+)"/u.exec(statement)![1]!);
    for (const table of tables.toReversed()) await runner.query(`DROP TABLE "${table}"`);
  }
}
