import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { CircleSessionEntity } from './circle-session.entity.js';
import type { EntryKind } from './domain/circle-session.js';

/** That a question was asked or a position held. Append-only: dissent is never deleted (R12). */
@Entity('session_entry')
@Unique('session_entry_position_uq', ['position'])
@Index('session_entry_session_idx', ['sessionId'])
@Check('session_entry_kind_known', `"kind" IN ('question', 'position', 'minority-position')`)
@Check('session_entry_text_is_committed', `"text_commitment" ~ '^[0-9a-f]{64}$'`)
export class SessionEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_entry_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => CircleSessionEntity, { name: 'session_entry_session_fk' })
  @Column('uuid', { name: 'session_id' })
  readonly sessionId!: string;

  @Column('text')
  readonly kind!: EntryKind;

  /** Null where it is written down without a name. Then nothing says who wrote it. */
  @ForeignKey(() => PersonEntity, { name: 'session_entry_author_fk' })
  @Column('text', { name: 'author_ref', nullable: true })
  readonly authorRef!: string | null;

  @Column('date', { name: 'noted_on' })
  readonly notedOn!: string;

  /** SHA-256 of a 32-byte salt and the text. */
  @Column('text', { name: 'text_commitment' })
  readonly textCommitment!: string;
}
