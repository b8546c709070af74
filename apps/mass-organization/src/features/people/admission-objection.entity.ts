import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AdmissionEntity } from './admission.entity.js';

/** Why somebody is against an admission: shown to the person at once. */
@Entity('admission_objection')
@Unique('admission_objection_once_uq', ['admissionId', 'authorRef'])
export class AdmissionObjectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'admission_objection_pk' })
  readonly id!: string;

  @ForeignKey(() => AdmissionEntity, { name: 'admission_objection_admission_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'admission_id' })
  readonly admissionId!: string;

  @ForeignKey(() => PersonEntity, { name: 'admission_objection_author_fk' })
  @Column('text', { name: 'author_ref' })
  readonly authorRef!: string;

  /** Whether the others learn whose it is. */
  @Column('boolean', { name: 'is_signed' })
  readonly isSigned!: boolean;

  @Column('date', { name: 'made_on' })
  readonly madeOn!: string;

  @Personal({
    column: 'reason',
    name: {
      en: 'an objection to your admission',
      es: 'una objeción a tu admisión',
      fr: 'une objection à ton admission',
    },
    kind: 'free-text',
    purpose: {
      en: 'so that you can answer it and members can weigh it before they decide',
      es: 'para que puedas responder y quienes integran la organización la sopesen antes de decidir',
      fr: 'pour que tu puisses y répondre et que les membres la pèsent avant de décider',
    },
    readers: ['self', 'admission:take-part'],
    retention: {
      limits: [{ days: 90, after: 'admission_id > admission.closed_on' }],
      ends: 'own-job',
      en: 'until 90 days after the matter closed',
      es: 'hasta 90 días después de cerrado el asunto',
      fr: 'jusqu’à 90 jours après la fin de l’affaire',
    },
    owner: 'admission_id > admission.person_ref',
    erasure: 'delete-row',
  })
  reason!: string;
}
