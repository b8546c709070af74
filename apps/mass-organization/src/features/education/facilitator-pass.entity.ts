import { PersonEntity } from '#identity';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CircleSessionEntity } from './circle-session.entity.js';

/** Somebody stepped aside for one session, and keeps their place in the order. */
@Entity('facilitator_pass')
export class FacilitatorPassEntity {
  @ForeignKey(() => CircleSessionEntity, { name: 'facilitator_pass_session_fk' })
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'facilitator_pass_pk' })
  readonly sessionId!: string;

  @ForeignKey(() => PersonEntity, { name: 'facilitator_pass_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'facilitator_pass_pk' })
  readonly personRef!: string;
}
