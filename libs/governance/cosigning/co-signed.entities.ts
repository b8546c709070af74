import type { RequestEntry } from '#ballots';
import { Personal } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Stated } from './cosigning.messages.js';

const SECRET = {
  kind: 'credential',
  readers: [],
  owner: { nobody: 'of one election of another organization, not of a person' },
  nullable: true,
  purpose: {
    en: 'co-signing the papers of another organization’s election without seeing them',
    es: 'firmar también las papeletas de la elección de otra organización sin verlas',
    fr: 'cosigner les bulletins d’une élection d’une autre organisation sans les voir',
  },
  retention: {
    lasts: 'use',
    en: 'until the last paper is issued',
    es: 'hasta que se entregue la última papeleta',
    fr: 'jusqu’à ce que le dernier bulletin soit délivré',
  },
} as const;

/** An election of another organization whose papers this node signs too. */
@Entity('co_signed_election')
export class CoSignedElectionEntity {
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'co_signed_election_pk' })
  readonly electionId!: string;

  /** The node that asked. */
  @Column('text')
  readonly asker!: string;

  @Column('date', { name: 'issuing_until' })
  readonly issuingUntil!: string;

  @Column('text', { name: 'paper_key' })
  readonly paperKey!: string;

  @Column('text', { name: 'statement_key' })
  readonly statementKey!: string;

  /** PKCS #8 in base64url; gone with the statement. */
  @Personal({
    ...SECRET,
    column: 'paper_secret',
    name: {
      en: 'the key that co-signs papers of another organization’s election',
      es: 'la clave que también firma las papeletas de la elección de otra organización',
      fr: 'la clé qui cosigne les bulletins d’une élection d’une autre organisation',
    },
  })
  readonly paperSecret!: string | null;

  @Personal({
    ...SECRET,
    column: 'statement_secret',
    name: {
      en: 'the key that states how many papers were co-signed',
      es: 'la clave que declara cuántas papeletas se firmaron también',
      fr: 'la clé qui déclare combien de bulletins ont été cosignés',
    },
  })
  readonly statementSecret!: string | null;

  /** The root of the board at its opening, as it was computed here; null until the whole roll has come. */
  @Column('text', { nullable: true })
  readonly opening!: string | null;

  @Column('jsonb', { nullable: true })
  readonly stated!: Stated | null;
}

/** A line of the other organization's roll: it tells nobody here who that is. */
@Entity('co_signed_voter')
export class CoSignedVoterEntity {
  @ForeignKey(() => CoSignedElectionEntity, { name: 'co_signed_voter_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'co_signed_voter_pk' })
  readonly electionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'co_signed_voter_pk' })
  readonly voter!: string;

  @Column('text', { nullable: true })
  readonly key!: string | null;
}

/** What a voter's device asked for, and what was signed; null where nothing was. */
@Entity('co_signed_request')
export class CoSignedRequestEntity {
  @ForeignKey(() => CoSignedElectionEntity, { name: 'co_signed_request_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'co_signed_request_pk' })
  readonly electionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'co_signed_request_pk' })
  readonly voter!: string;

  @Column('jsonb', { nullable: true })
  readonly entry!: RequestEntry | null;
}
