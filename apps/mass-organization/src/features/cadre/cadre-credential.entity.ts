import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CadreEnd, HeldCredential } from './domain/cadre.types.js';

/** What this organization keeps of a credential that a member has accepted (R35): its hash and its last day. */
@Entity('cadre_credential')
@Index('cadre_credential_person_idx', ['personRef'])
@Unique('cadre_credential_once_uq', ['hashIndex'])
@Check('cadre_credential_recorded_by_decision', '("decision_id" IS NULL) = ("recorded_on" IS NULL)')
@Check('cadre_credential_ended_because', '("ended_on" IS NULL) = ("ended_because" IS NULL)')
@Check('cadre_credential_end_known', `"ended_because" IN ('revoked', 'replaced', 'given-back', 'decided')`)
export class CadreCredentialEntity implements HeldCredential {
  /** By this the organization decides: neither a name nor the hash is in a decision. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cadre_credential_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'cadre_credential_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Personal({
    column: 'credential_hash',
    name: {
      en: 'the hash of your credential',
      es: 'la huella de tu credencial',
      fr: 'l’empreinte de ton attestation',
    },
    kind: 'credential',
    purpose: {
      en: 'so that a credential that the centre revokes ends here, and nobody else uses yours',
      es: 'para que una credencial que el centro revoca termine aquí, y nadie más use la tuya',
      fr: 'pour qu’une attestation que le centre révoque prenne fin ici, et que personne d’autre n’utilise la tienne',
    },
    readers: ['self'],
    retention: {
      limits: [
        { days: 30, after: 'expires_on' },
        { days: 30, after: 'ended_on' },
      ],
      ends: 'delete-row',
      en: 'until 30 days after the credential expired or ended',
      es: 'hasta 30 días después de que la credencial venza o termine',
      fr: 'jusqu’à 30 jours après l’expiration ou la fin de l’attestation',
    },
    owner: 'person_ref',
    blindIndex: 'hash_index',
  })
  readonly hash!: string;

  /** Search index of the hash. */
  @Column('bytea', { name: 'hash_index' })
  readonly hashIndex!: Buffer;

  /** The last day on which it counts. */
  @Column('date', { name: 'expires_on' })
  readonly expiresOn!: string;

  @Column('date', { name: 'accepted_on' })
  readonly acceptedOn!: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  readonly decisionId!: string | null;

  @Column('date', { name: 'recorded_on', nullable: true })
  readonly recordedOn!: string | null;

  @Column('date', { name: 'ended_on', nullable: true })
  readonly endedOn!: string | null;

  @Column('text', { name: 'ended_because', nullable: true })
  readonly endedBecause!: CadreEnd | null;
}
