import { PersonEntity } from '#identity';
import { BodyEntity } from '#governance';
import { GoesWith, ToldTo } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Admission, AdmissionState, RefusalReason } from './domain/admission.types.js';

/** A proposal to admit a volunteer, from the sponsor's word to its end. */
@Entity('admission')
@Index('admission_one_open_idx', ['personRef'], {
  unique: true,
  where: `"state" IN ('open', 'accepted', 'appealed')`,
})
@Index('admission_person_idx', ['personRef'])
@Check('admission_sponsor_is_another', '"sponsor_ref" <> "person_ref"')
@Check('admission_appeal_to_another_body', '"appeal_body_id" <> "body_id"')
@Check('admission_decided_by_a_body', '("decided_on" IS NULL) = ("body_id" IS NULL)')
@Check(
  'admission_state_known',
  `"state" IN ('open', 'accepted', 'admitted', 'refused', 'appealed', 'upheld', 'withdrawn', 'declined')`,
)
export class AdmissionEntity implements Admission {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'admission_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'admission_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @ForeignKey(() => PersonEntity, { name: 'admission_sponsor_fk' })
  @Column('text', { name: 'sponsor_ref' })
  readonly sponsorRef!: string;

  @Column('text')
  state!: AdmissionState;

  @Column('date', { name: 'proposed_on' })
  readonly proposedOn!: string;

  /** The last day of the discussion. */
  @Column('date', { name: 'discuss_until' })
  discussUntil!: string;

  @Column('boolean')
  extended!: boolean;

  @ForeignKey(() => BodyEntity, { name: 'admission_body_fk' })
  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId!: string | null;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  /** Who recorded the decision by which the person is admitted. */
  @ForeignKey(() => PersonEntity, { name: 'admission_recorded_by_fk' })
  @Column('text', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn!: string | null;

  /** Of a refusal: told to the person, not to the sponsor nor to who recorded it. */
  @GoesWith('value', 'person_ref')
  @ToldTo('person_ref')
  @Column('text', { nullable: true })
  reason!: RefusalReason | null;

  @ForeignKey(() => BodyEntity, { name: 'admission_appeal_body_fk' })
  @Column('uuid', { name: 'appeal_body_id', nullable: true })
  appealBodyId!: string | null;

  /** The day on which the matter closed: objections are kept for 90 days more. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;
}
