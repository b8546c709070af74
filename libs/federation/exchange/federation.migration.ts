import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Federation1790000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE node_key (
        keyid text CONSTRAINT node_key_pk PRIMARY KEY,
        public_key text NOT NULL,
        private_key text NOT NULL,
        age_recipient text NOT NULL,
        age_identity text NOT NULL,
        valid_from timestamptz NOT NULL,
        retired_at timestamptz
      );
      CREATE UNIQUE INDEX node_key_one_current ON node_key (retired_at) NULLS NOT DISTINCT WHERE retired_at IS NULL;

      CREATE TYPE peer_state AS ENUM ('active', 'probing', 'stopped', 'left');
      CREATE TABLE peer (
        id text CONSTRAINT peer_pk PRIMARY KEY,
        kind text NOT NULL,
        display_name text NOT NULL,
        base_url text,
        age_recipient text NOT NULL,
        state peer_state NOT NULL,
        state_reason text,
        outgoing_epoch integer NOT NULL DEFAULT 1,
        next_sequence integer NOT NULL DEFAULT 1,
        incoming_epoch integer NOT NULL DEFAULT 1,
        incoming_contiguous integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz,
        failed_attempts integer NOT NULL DEFAULT 0,
        leased_until timestamptz,
        lost_messages integer NOT NULL DEFAULT 0,
        duplicates integer NOT NULL DEFAULT 0,
        first_contact_at timestamptz NOT NULL,
        last_contact_at timestamptz
      );

      CREATE TABLE peer_key (
        keyid text CONSTRAINT peer_key_pk PRIMARY KEY,
        peer_id text NOT NULL,
        public_key text NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_until timestamptz
      );
      CREATE INDEX peer_key_of_peer ON peer_key (peer_id);

      CREATE TYPE outbox_state AS ENUM ('pending', 'delivered', 'parked', 'withdrawn');
      CREATE TABLE outbox_message (
        id uuid CONSTRAINT outbox_message_pk PRIMARY KEY,
        ordinal bigserial NOT NULL,
        peer_id text NOT NULL,
        type text NOT NULL,
        draft text NOT NULL,
        content_hash text NOT NULL,
        epoch integer,
        sequence integer,
        signed text,
        state outbox_state NOT NULL DEFAULT 'pending',
        due_at timestamptz NOT NULL,
        delivered_at timestamptz,
        receipt text,
        problem text,
        CONSTRAINT outbox_message_numbered_and_signed
          CHECK ((sequence IS NULL) = (signed IS NULL) AND (sequence IS NULL) = (epoch IS NULL)),
        CONSTRAINT outbox_message_receipted_iff_delivered CHECK ((state = 'delivered') <= (receipt IS NOT NULL))
      );
      CREATE UNIQUE INDEX outbox_message_place ON outbox_message (peer_id, epoch, sequence);
      CREATE INDEX outbox_message_due ON outbox_message (peer_id, ordinal) WHERE state = 'pending';

      CREATE TYPE inbox_state AS ENUM ('stored', 'processed', 'waiting', 'parked', 'refused');
      CREATE TABLE inbox_message (
        sender text NOT NULL,
        id uuid NOT NULL,
        epoch integer NOT NULL,
        sequence integer NOT NULL,
        type text NOT NULL,
        subject_id text,
        subject_version integer,
        content_hash text NOT NULL,
        message text,
        receipt text NOT NULL,
        state inbox_state NOT NULL,
        received_at timestamptz NOT NULL,
        processed_at timestamptz,
        problem text,
        CONSTRAINT inbox_message_pk PRIMARY KEY (sender, id),
        CONSTRAINT inbox_message_refused_without_text CHECK ((state = 'refused') = (message IS NULL))
      );
      CREATE UNIQUE INDEX inbox_message_place ON inbox_message (sender, epoch, sequence);
      CREATE UNIQUE INDEX inbox_message_version ON inbox_message (sender, type, subject_id, subject_version)
        WHERE subject_id IS NOT NULL AND state <> 'refused';
      CREATE INDEX inbox_message_to_process ON inbox_message (received_at) WHERE state = 'stored';

      CREATE TABLE seen_nonce (
        keyid text NOT NULL,
        nonce text NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT seen_nonce_pk PRIMARY KEY (keyid, nonce)
      );
      CREATE INDEX seen_nonce_age ON seen_nonce (seen_at);

      CREATE TABLE exchange_state (
        one boolean NOT NULL DEFAULT true CONSTRAINT exchange_state_pk PRIMARY KEY,
        recovering_since timestamptz
      );
      INSERT INTO exchange_state VALUES (true, NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE exchange_state, seen_nonce, inbox_message, outbox_message, peer_key, peer, node_key;
      DROP TYPE inbox_state; DROP TYPE outbox_state; DROP TYPE peer_state;
    `);
  }
}
