import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A credential that every organization is told to take for ended. Whose it was is not here. */
@Entity('revoked_credential')
@Check('revoked_credential_is_a_hash', `"hash" ~ '^[0-9a-f]{64}$'`)
export class RevokedCredentialEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'revoked_credential_pk' })
  readonly hash!: string;

  /** Its last day: after that it needs no list. */
  @Column('date', { name: 'expires_on' })
  readonly expiresOn!: string;
}

/** One row: the version of the list that was published last. */
@Entity('revocation_list')
@Check('revocation_list_is_one', '"one"')
export class RevocationListEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'revocation_list_pk', default: true })
  readonly one!: boolean;

  @Column('integer')
  readonly version!: number;
}
