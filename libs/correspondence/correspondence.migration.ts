import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Correspondence1790000030010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE question (
        asker text NOT NULL,
        id uuid NOT NULL,
        addressee text NOT NULL,
        topic text NOT NULL,
        text text NOT NULL,
        month text,
        asked_on date NOT NULL,
        answer_by date NOT NULL,
        asked_by_office text NOT NULL,
        message_id uuid NOT NULL,
        CONSTRAINT question_pk PRIMARY KEY (asker, id)
      );
      CREATE INDEX question_due ON question (addressee, answer_by);

      CREATE TABLE answer (
        asker text NOT NULL,
        question_id uuid NOT NULL,
        part integer NOT NULL,
        text text NOT NULL,
        answered_on date NOT NULL,
        answered_by_office text NOT NULL,
        message_id uuid NOT NULL,
        CONSTRAINT answer_pk PRIMARY KEY (asker, question_id, part),
        CONSTRAINT answer_part_positive CHECK (part >= 1)
      );

      CREATE TABLE guidance (
        issuer text NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        clause text,
        month text,
        reply_by date,
        audience text NOT NULL,
        issued_on date NOT NULL,
        issued_by_office text NOT NULL,
        salt bytea,
        CONSTRAINT guidance_pk PRIMARY KEY (issuer, id)
      );

      CREATE TABLE guidance_addressee (
        issuer text NOT NULL,
        guidance_id uuid NOT NULL,
        addressee text NOT NULL,
        message_id uuid NOT NULL,
        CONSTRAINT guidance_addressee_pk PRIMARY KEY (issuer, guidance_id, addressee)
      );

      CREATE TABLE guidance_reply (
        issuer text NOT NULL,
        guidance_id uuid NOT NULL,
        addressee text NOT NULL,
        version integer NOT NULL,
        disposition text NOT NULL,
        reason text,
        answered_on date NOT NULL,
        answered_by_office text NOT NULL,
        decision_id uuid,
        salt bytea,
        message_id uuid NOT NULL,
        CONSTRAINT guidance_reply_pk PRIMARY KEY (issuer, guidance_id, addressee, version),
        CONSTRAINT guidance_reply_version_positive CHECK (version >= 1),
        CONSTRAINT guidance_reply_reasoned CHECK (disposition = 'adopt' OR reason IS NOT NULL)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guidance_reply, guidance_addressee, guidance, answer, question;');
  }
}
