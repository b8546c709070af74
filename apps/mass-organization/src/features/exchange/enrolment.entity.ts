import { Personal } from '#platform';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export const ENROLMENT_STATES = ['requested', 'approved', 'refused', 'expired'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** This instance's place in a federation: one at a time. */
@Entity('enrolment')
@Check('enrolment_is_one', '"one"')
export class EnrolmentEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'enrolment_pk', default: true })
  readonly one!: boolean;

  @Column('text', { name: 'hub_id' })
  hubId!: string;

  @Column('text', { name: 'hub_name' })
  hubName!: string;

  @Column('text', { name: 'hub_url' })
  hubUrl!: string;

  /** The hub's key that the invitation's thumbprint pinned. */
  @Column('text', { name: 'hub_public_key' })
  hubPublicKey!: string;

  @Column('text', { name: 'hub_age_recipient' })
  hubAgeRecipient!: string;

  /** The invitation, until it is answered. */
  @Personal({
    column: 'code',
    name: {
      en: 'the invitation to the federation',
      es: 'la invitación a la federación',
      fr: 'l’invitation à la fédération',
    },
    kind: 'credential',
    purpose: {
      en: 'Asks the committee for admission to the federation.',
      es: 'Pide al comité la admisión en la federación.',
      fr: 'Demande au comité l’admission dans la fédération.',
    },
    readers: [],
    retention: {
      lasts: 'use',
      en: 'until the committee answered',
      es: 'hasta que el comité responda',
      fr: 'jusqu’à la réponse du comité',
    },
    owner: { nobody: 'the node’s own' },
    nullable: true,
  })
  code!: string | null;

  @Column('enum', { enum: ENROLMENT_STATES, enumName: 'enrolment_state' })
  state!: EnrolmentState;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;
}
