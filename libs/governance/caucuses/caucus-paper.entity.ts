import { Personal } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const SECRET = {
  kind: 'credential',
  readers: [],
  owner: { nobody: 'of the papers of one week, not of a person' },
  nullable: true,
  retention: {
    lasts: 'use',
    en: 'until the week of these papers is over',
    es: 'hasta que termine la semana de estas papeletas',
    fr: 'jusqu’à la fin de la semaine de ces bulletins',
  },
} as const;

/** The papers of one week, of which each member has at most one. */
@Entity('caucus_paper_round')
export class CaucusPaperRoundEntity {
  /** A Monday. */
  @PrimaryColumn('date', { name: 'begins_on', primaryKeyConstraintName: 'caucus_paper_round_pk' })
  readonly beginsOn!: string;

  @Column('date', { name: 'asks_until' })
  readonly asksUntil!: string;

  @Column('date', { name: 'counts_until' })
  readonly countsUntil!: string;

  /** RSA, SubjectPublicKeyInfo in base64url. */
  @Column('text', { name: 'paper_key' })
  readonly paperKey!: string;

  /** How many were signed, once no more are. */
  @Column('integer', { nullable: true })
  papers!: number | null;

  /** PKCS #8 in base64url, while papers are signed. */
  @Personal({
    ...SECRET,
    column: 'paper_secret',
    name: {
      en: 'the key that signs papers for founding a caucus',
      es: 'la clave que firma papeletas para fundar un caucus',
      fr: 'la clé qui signe les bulletins pour fonder un caucus',
    },
    purpose: {
      en: 'signing papers without seeing them',
      es: 'firmar papeletas sin verlas',
      fr: 'signer des bulletins sans les voir',
    },
  })
  paperSecret!: string | null;

  /** 32 bytes in base64url, under which marks are made. */
  @Personal({
    ...SECRET,
    column: 'mark_secret',
    name: {
      en: 'the key of the marks of who has such a paper',
      es: 'la clave de las marcas de quién tiene una papeleta así',
      fr: 'la clé des marques de qui a un tel bulletin',
    },
    purpose: {
      en: 'signing one paper for each',
      es: 'firmar una sola papeleta para cada quien',
      fr: 'signer un seul bulletin pour chacun·e',
    },
  })
  markSecret!: string | null;
}

/** That somebody has a paper of this week; gone when the week is over. */
@Entity('caucus_paper_mark')
export class CaucusPaperMarkEntity {
  @ForeignKey(() => CaucusPaperRoundEntity, { name: 'caucus_paper_mark_round_fk' })
  @PrimaryColumn('date', { name: 'begins_on', primaryKeyConstraintName: 'caucus_paper_mark_pk' })
  readonly beginsOn!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'caucus_paper_mark_pk' })
  readonly mark!: string;

  @Column('text', { name: 'blinded_hash' })
  readonly blindedHash!: string;
}

/** A paper that founded a caucus, so that it founds no second one; gone when its round counts no more. */
@Entity('caucus_paper_spent')
export class CaucusPaperSpentEntity {
  @ForeignKey(() => CaucusPaperRoundEntity, { name: 'caucus_paper_spent_round_fk' })
  @PrimaryColumn('date', { name: 'begins_on', primaryKeyConstraintName: 'caucus_paper_spent_pk' })
  readonly beginsOn!: string;

  @PrimaryColumn('text', { name: 'paper_hash', primaryKeyConstraintName: 'caucus_paper_spent_pk' })
  readonly paperHash!: string;
}
