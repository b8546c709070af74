import { PersonEntity } from '#identity';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CircleSessionEntity } from './circle-session.entity.js';

/** Somebody takes part in a session: by signing up, or written down by who facilitates it. */
@Entity('session_attendance')
@Index('session_attendance_person_idx', ['personRef'])
export class SessionAttendanceEntity {
  @ForeignKey(() => CircleSessionEntity, { name: 'session_attendance_session_fk' })
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'session_attendance_pk' })
  readonly sessionId!: string;

  @ForeignKey(() => PersonEntity, { name: 'session_attendance_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'session_attendance_pk' })
  readonly personRef!: string;
}
