import type { MigrationInterface, QueryRunner } from 'typeorm';

const PHASES = `'nominations', 'issuing', 'casting', 'closed', 'counted', 'contested', 'certified', 'annulled', 'cancelled'`;
const toElection = (table: string): string =>
  `CONSTRAINT "${table}_election_fk" FOREIGN KEY ("election_id") REFERENCES "election" ("id")`;
const toPerson = (name: string, column = 'person_ref'): string =>
  `CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "person" ("ref")`;

const TABLES = [
  `CREATE TABLE "election" (
    "id" uuid NOT NULL,
    "plan" jsonb NOT NULL,
    "called_on" date NOT NULL,
    "called_by" text NOT NULL,
    "phase" text NOT NULL,
    "since" date NOT NULL,
    "counted_on" date,
    CONSTRAINT "election_pk" PRIMARY KEY ("id"),
    CONSTRAINT "election_phase_known" CHECK ("phase" IN (${PHASES})),
    ${toPerson('election_caller_fk', 'called_by')}
  )`,
  `CREATE TABLE "election_nomination" (
    "id" uuid NOT NULL,
    "election_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "proposed_by" text NOT NULL,
    "state" text NOT NULL,
    "number" integer,
    CONSTRAINT "election_nomination_pk" PRIMARY KEY ("id"),
    CONSTRAINT "election_nomination_once_uq" UNIQUE ("election_id", "person_ref"),
    CONSTRAINT "election_nomination_state_known" CHECK ("state" IN ('proposed', 'accepted', 'declined', 'withdrawn')),
    ${toElection('election_nomination')},
    ${toPerson('election_nomination_person_fk')},
    ${toPerson('election_nomination_proposer_fk', 'proposed_by')}
  )`,
  `CREATE TABLE "election_candidate_name" (
    "nomination_id" uuid NOT NULL,
    "salted_name" text NOT NULL,
    CONSTRAINT "election_candidate_name_pk" PRIMARY KEY ("nomination_id"),
    CONSTRAINT "election_candidate_name_nomination_fk" FOREIGN KEY ("nomination_id") REFERENCES "election_nomination" ("id")
  )`,
  `CREATE TABLE "election_signer" (
    "election_id" uuid NOT NULL,
    "paper_key" text NOT NULL,
    "statement_key" text NOT NULL,
    "paper_secret" text,
    "statement_secret" text,
    CONSTRAINT "election_signer_pk" PRIMARY KEY ("election_id"),
    ${toElection('election_signer')}
  )`,
  `CREATE TABLE "election_voter" (
    "election_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "voter" text NOT NULL,
    "key" text,
    CONSTRAINT "election_voter_pk" PRIMARY KEY ("election_id", "person_ref"),
    CONSTRAINT "election_voter_number_uq" UNIQUE ("voter"),
    ${toElection('election_voter')},
    ${toPerson('election_voter_person_fk')}
  )`,
  `CREATE TABLE "voter_key" (
    "person_ref" text NOT NULL,
    "key" text NOT NULL,
    CONSTRAINT "voter_key_pk" PRIMARY KEY ("person_ref"),
    CONSTRAINT "voter_key_uq" UNIQUE ("key"),
    ${toPerson('voter_key_person_fk')}
  )`,
  `CREATE TABLE "election_request" (
    "election_id" uuid NOT NULL,
    "voter" text NOT NULL,
    "entry" jsonb NOT NULL,
    CONSTRAINT "election_request_pk" PRIMARY KEY ("election_id", "voter"),
    ${toElection('election_request')}
  )`,
  `CREATE TABLE "open_ballot" (
    "election_id" uuid NOT NULL,
    "key" text NOT NULL,
    "entry" jsonb NOT NULL,
    CONSTRAINT "open_ballot_pk" PRIMARY KEY ("election_id", "key"),
    ${toElection('open_ballot')}
  )`,
  `CREATE TABLE "election_board_entry" (
    "election_id" uuid NOT NULL,
    "place" integer NOT NULL,
    "entry" jsonb NOT NULL,
    CONSTRAINT "election_board_entry_pk" PRIMARY KEY ("election_id", "place"),
    ${toElection('election_board_entry')}
  )`,
];

export class Elections1790000170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await runner.query(`
      CREATE TRIGGER "election_board_entry_append_only" BEFORE UPDATE OR DELETE ON "election_board_entry"
      FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
    await runner.query(`
      CREATE TRIGGER "election_board_entry_not_emptied" BEFORE TRUNCATE ON "election_board_entry"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = TABLES.map((statement) => /"(\w+)"/u.exec(statement)![1]!);
    for (const table of tables.toReversed()) await runner.query(`DROP TABLE "${table}"`);
  }
}
