import type { MigrationInterface, QueryRunner } from 'typeorm';

const key = (table: string, columns = '"id"'): string => `CONSTRAINT "${table}_pk" PRIMARY KEY (${columns})`;
const toProposal = (table: string): string =>
  `CONSTRAINT "${table}_proposal_fk" FOREIGN KEY ("proposal_id") REFERENCES "proposal" ("id")`;
const toPerson = (name: string, column: string): string =>
  `CONSTRAINT "${name}_fk" FOREIGN KEY ("${column}") REFERENCES "person" ("ref")`;
const inOrder = (table: string): string => `CONSTRAINT "${table}_position_uq" UNIQUE ("position")`;

const TABLES = [
  `CREATE TABLE "proposal_draft" (
    "id" uuid NOT NULL,
    "author_ref" text NOT NULL,
    "changed_on" date NOT NULL,
    "title" text NOT NULL,
    "text" text NOT NULL,
    ${key('proposal_draft')},
    ${toPerson('proposal_draft_author', 'author_ref')}
  )`,
  `CREATE TABLE "proposal" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "body_id" uuid NOT NULL,
    "author_ref" text NOT NULL,
    "phase" text NOT NULL,
    "way" text NOT NULL,
    "version" integer NOT NULL,
    "published_on" date NOT NULL,
    "window_days" integer NOT NULL,
    "window_from" date NOT NULL,
    "window_until" date NOT NULL,
    "vote_until" date,
    "voting_on" uuid,
    "citations" text array,
    "decision_id" uuid,
    "closed_on" date,
    ${key('proposal')},
    ${inOrder('proposal')},
    CONSTRAINT "proposal_phase_known" CHECK ("phase" IN ('open', 'voting', 'decided', 'withdrawn')),
    CONSTRAINT "proposal_way_known" CHECK ("way" IN ('consent', 'vote', 'room')),
    CONSTRAINT "proposal_decided_by_a_decision" CHECK (("phase" = 'decided') = ("decision_id" IS NOT NULL)),
    CONSTRAINT "proposal_vote_has_a_day" CHECK (("phase" <> 'voting') OR ("vote_until" IS NOT NULL)),
    CONSTRAINT "proposal_window_is_limited" CHECK ("window_days" BETWEEN 1 AND 60 AND "window_from" <= "window_until"),
    CONSTRAINT "proposal_body_fk" FOREIGN KEY ("body_id") REFERENCES "body" ("id"),
    ${toPerson('proposal_author', 'author_ref')},
    CONSTRAINT "proposal_decision_fk" FOREIGN KEY ("decision_id") REFERENCES "decision" ("id")
  )`,
  `CREATE TABLE "proposal_text" (
    "id" uuid NOT NULL,
    "proposal_id" uuid NOT NULL,
    "version" integer NOT NULL,
    "written_by" text NOT NULL,
    "written_on" date NOT NULL,
    "title" text NOT NULL,
    "text" text NOT NULL,
    ${key('proposal_text')},
    CONSTRAINT "proposal_text_version_uq" UNIQUE ("proposal_id", "version"),
    CONSTRAINT "proposal_text_version_counts" CHECK ("version" >= 1),
    ${toProposal('proposal_text')},
    ${toPerson('proposal_text_writer', 'written_by')}
  )`,
  `CREATE TABLE "proposal_sponsor" (
    "proposal_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    ${key('proposal_sponsor', '"proposal_id", "person_ref"')},
    ${toProposal('proposal_sponsor')},
    ${toPerson('proposal_sponsor_person', 'person_ref')}
  )`,
  `CREATE TABLE "proposal_hand" (
    "proposal_id" uuid NOT NULL,
    "person_ref" text NOT NULL,
    "voice" text NOT NULL,
    ${key('proposal_hand', '"proposal_id", "person_ref"')},
    CONSTRAINT "proposal_hand_voice_known" CHECK ("voice" IN ('consent', 'for', 'against', 'abstain')),
    ${toProposal('proposal_hand')},
    ${toPerson('proposal_hand_person', 'person_ref')}
  )`,
  `CREATE TABLE "proposal_objection" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "proposal_id" uuid NOT NULL,
    "author_ref" text NOT NULL,
    "version" integer NOT NULL,
    "state" text NOT NULL,
    "raised_on" date NOT NULL,
    "reason" text,
    ${key('proposal_objection')},
    ${inOrder('proposal_objection')},
    CONSTRAINT "proposal_objection_state_known"
      CHECK ("state" IN ('standing', 'withdrawn', 'integrated', 'voted', 'closed')),
    ${toProposal('proposal_objection')},
    ${toPerson('proposal_objection_author', 'author_ref')}
  )`,
  `CREATE TABLE "proposal_amendment" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "proposal_id" uuid NOT NULL,
    "author_ref" text NOT NULL,
    "version" integer NOT NULL,
    "integrates" uuid,
    "state" text NOT NULL,
    "in_favour" integer,
    "against" integer,
    "written_on" date NOT NULL,
    "text" text,
    ${key('proposal_amendment')},
    ${inOrder('proposal_amendment')},
    CONSTRAINT "proposal_amendment_state_known"
      CHECK ("state" IN ('open', 'voting', 'accepted', 'declined', 'rejected', 'withdrawn')),
    CONSTRAINT "proposal_amendment_counted_whole" CHECK (("in_favour" IS NULL) = ("against" IS NULL)),
    ${toProposal('proposal_amendment')},
    ${toPerson('proposal_amendment_author', 'author_ref')},
    CONSTRAINT "proposal_amendment_objection_fk" FOREIGN KEY ("integrates") REFERENCES "proposal_objection" ("id")
  )`,
  `CREATE TABLE "proposal_comment" (
    "id" uuid NOT NULL,
    "position" SERIAL NOT NULL,
    "proposal_id" uuid NOT NULL,
    "author_ref" text NOT NULL,
    "answers" uuid,
    "written_on" date NOT NULL,
    "words" text,
    ${key('proposal_comment')},
    ${inOrder('proposal_comment')},
    ${toProposal('proposal_comment')},
    ${toPerson('proposal_comment_author', 'author_ref')},
    CONSTRAINT "proposal_comment_answered_fk" FOREIGN KEY ("answers") REFERENCES "proposal_comment" ("id")
  )`,
  ...[
    ['proposal_draft', 'author', 'author_ref'],
    ['proposal', 'body', 'body_id'],
    ['proposal', 'author', 'author_ref'],
    ['proposal_objection', 'proposal', 'proposal_id'],
    ['proposal_amendment', 'proposal', 'proposal_id'],
    ['proposal_comment', 'proposal', 'proposal_id'],
  ].map(([table, name, column]) => `CREATE INDEX "${table}_${name}_idx" ON "${table}" ("${column}")`),
];

export class Proposals1790000266000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['comment', 'amendment', 'objection', 'hand', 'sponsor', 'text'])
      await runner.query(`DROP TABLE "proposal_${table}"`);
    await runner.query('DROP TABLE "proposal"');
    await runner.query('DROP TABLE "proposal_draft"');
  }
}
