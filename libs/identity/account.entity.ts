import { Personal } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** How a person signs in. A person has at most one; a login is found by its blind index alone. */
@Entity('account')
@Unique('account_login_uq', ['loginIndex'])
@Unique('account_person_uq', ['personRef'])
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'account_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Personal({
    column: 'login',
    name: { en: 'your login', es: 'tu nombre de usuario', fr: 'ton identifiant' },
    kind: 'credential',
    purpose: { en: 'signing in', es: 'para entrar', fr: 'te connecter' },
    readers: ['self'],
    retention: {
      lasts: 'account',
      en: 'as long as the account exists',
      es: 'mientras exista la cuenta',
      fr: 'tant que le compte existe',
    },
    owner: 'person_ref',
    blindIndex: 'login_index',
  })
  login!: string;

  @Column('bytea', { name: 'login_index' })
  loginIndex!: Buffer;

  /** argon2id in PHC form. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;
}
