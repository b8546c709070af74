import { PersonEntity } from '#identity';
import { Personal, ToldTo } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Attestation, AttestationState, RefusalReason } from './domain/attestation.types.js';

/** What the centre says of one of its own members (R35). It knows no organization that the member belongs to. */
@Entity('attestation')
@Index('attestation_person_idx', ['personRef'])
@Index('attestation_one_asked_idx', ['personRef'], { unique: true, where: `"state" = 'asked'` })
@Check('attestation_state_known', `"state" IN ('asked', 'confirmed', 'refused', 'withdrawn', 'ended')`)
@Check(
  'attestation_decided_by_decision',
  `("state" IN ('confirmed', 'refused', 'ended')) = ("decision_id" IS NOT NULL)`,
)
@Check('attestation_confirmed_until_a_day', `("state" IN ('confirmed', 'ended')) = ("expires_on" IS NOT NULL)`)
@Check('attestation_reason_of_refusal', `("state" = 'refused') = ("reason" IS NOT NULL)`)
export class AttestationEntity implements Attestation {
  /** By this the centre decides: no name is in a decision. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attestation_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'attestation_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Column('text')
  readonly state!: AttestationState;

  @Column('date', { name: 'asked_on' })
  readonly askedOn!: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  readonly decisionId!: string | null;

  /** Told to the person alone, and counted nowhere (R56). */
  @ToldTo('person_ref')
  @Column('text', { nullable: true })
  readonly reason!: RefusalReason | null;

  /** The last day on which a credential counts. */
  @Column('date', { name: 'expires_on', nullable: true })
  readonly expiresOn!: string | null;

  @Personal({
    column: 'credential_hash',
    name: {
      en: 'the hash of the credential that you took',
      es: 'la huella de la credencial que tomaste',
      fr: 'l’empreinte de l’attestation que tu as prise',
    },
    kind: 'credential',
    purpose: {
      en: 'so that it can be revoked if you lose it or are no longer a member of the centre',
      es: 'para que se pueda revocar si la pierdes o dejas de ser integrante del centro',
      fr: 'pour qu’elle puisse être révoquée si tu la perds ou si tu n’es plus membre du centre',
    },
    readers: ['self'],
    retention: {
      limits: [
        { days: 30, after: 'expires_on' },
        { days: 30, after: 'closed_on' },
      ],
      ends: 'delete-row',
      en: 'until 30 days after the credential expired or ended',
      es: 'hasta 30 días después de que la credencial venza o termine',
      fr: 'jusqu’à 30 jours après l’expiration ou la fin de l’attestation',
    },
    owner: 'person_ref',
    erasure: 'delete-row',
    nullable: true,
  })
  readonly hash!: string | null;

  /** The day on which it was refused, withdrawn or ended. */
  @Column('date', { name: 'closed_on', nullable: true })
  readonly closedOn!: string | null;
}
