import { Personal } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionEntity } from './election.entity.js';

const SECRET = {
  kind: 'credential',
  readers: [],
  owner: { nobody: 'of one election, not of a person' },
  nullable: true,
} as const;

/** The keys that this node made for one election. The secret halves go as soon as their work is done. */
@Entity('election_signer')
export class ElectionSignerEntity {
  @ForeignKey(() => ElectionEntity, { name: 'election_signer_election_fk' })
  @PrimaryColumn('uuid', { name: 'election_id', primaryKeyConstraintName: 'election_signer_pk' })
  readonly electionId!: string;

  @Column('text', { name: 'paper_key' })
  readonly paperKey!: string;

  @Column('text', { name: 'statement_key' })
  readonly statementKey!: string;

  /** PKCS #8 in base64url, until papers are put in. */
  @Personal({
    ...SECRET,
    column: 'paper_secret',
    name: {
      en: 'the key that signs an election’s papers',
      es: 'la clave que firma las papeletas de una elección',
      fr: 'la clé qui signe les bulletins d’une élection',
    },
    purpose: {
      en: 'issuing papers without seeing them',
      es: 'entregar papeletas sin verlas',
      fr: 'délivrer des bulletins sans les voir',
    },
    retention: {
      lasts: 'use',
      en: 'until the last paper is issued',
      es: 'hasta que se entregue la última papeleta',
      fr: 'jusqu’à ce que le dernier bulletin soit délivré',
    },
  })
  readonly paperSecret!: string | null;

  /** PKCS #8 in base64url, until the board is closed. */
  @Personal({
    ...SECRET,
    column: 'statement_secret',
    name: {
      en: 'the key that signs an election’s receipts',
      es: 'la clave que firma los recibos de una elección',
      fr: 'la clé qui signe les accusés de réception d’une élection',
    },
    purpose: {
      en: 'confirming to each voter that the ballot was taken',
      es: 'confirmar a cada votante que se recibió su voto',
      fr: 'confirmer à chaque votant que son bulletin a été pris',
    },
    retention: {
      lasts: 'use',
      en: 'until the last ballot is taken',
      es: 'hasta que se reciba el último voto',
      fr: 'jusqu’à ce que le dernier vote soit pris',
    },
  })
  readonly statementSecret!: string | null;
}
