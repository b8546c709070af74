import { KeptFor } from '#platform';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Tries at one login (by its blind index, whether or not such an account exists), of one invitation, files that one account fetched, or, in one row, tries at the whole node. */
@Entity('sign_in_attempt')
@KeptFor({ days: 1, after: 'last_at' })
@Index('sign_in_attempt_age_idx', ['lastAt'])
@Check('sign_in_attempt_level_not_negative', '"level" >= 0')
export class SignInAttemptEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'sign_in_attempt_pk' })
  readonly bucket!: Buffer;

  @Column('double precision')
  level!: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt!: Date;
}
