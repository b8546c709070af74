import { Personal } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** The secret that an account shares with an authenticator app. It counts once a first code has confirmed it. */
@Entity('one_time_secret')
export class OneTimeSecretEntity {
  @ForeignKey(() => AccountEntity, { name: 'one_time_secret_account_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'one_time_secret_pk' })
  readonly accountId!: string;

  @Personal({
    column: 'secret',
    kind: 'credential',
    name: {
      en: 'the secret of your one-time codes',
      es: 'el secreto de tus códigos de un solo uso',
      fr: 'le secret de tes codes à usage unique',
    },
    purpose: {
      en: 'checking your one-time codes',
      es: 'comprobar tus códigos de un solo uso',
      fr: 'vérifier tes codes à usage unique',
    },
    readers: [],
    retention: {
      lasts: 'account',
      en: 'until you remove your one-time codes, at the longest as long as the account',
      es: 'hasta que quites tus códigos de un solo uso, como máximo mientras exista la cuenta',
      fr: 'jusqu’à ce que tu retires tes codes à usage unique, au plus longtemps tant que le compte existe',
    },
    owner: 'account_id > account.person_ref',
  })
  secret!: string;

  @Column('timestamptz', { name: 'made_at' })
  readonly madeAt!: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** The last step of 30 seconds whose code was used: no step is used twice. */
  @Column('integer', { name: 'last_step', nullable: true })
  lastStep!: number | null;
}
