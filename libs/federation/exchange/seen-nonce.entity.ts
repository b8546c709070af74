import { KeptFor } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A nonce that has been used; kept for 900 s, longer than any signature lives with its tolerated skew. */
@Entity('seen_nonce')
@KeptFor({ days: 1, after: 'seen_at' })
@Index('seen_nonce_age', ['seenAt'])
export class SeenNonceEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'seen_nonce_pk' })
  readonly keyid!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'seen_nonce_pk' })
  readonly nonce!: string;

  @Column('timestamptz', { name: 'seen_at' })
  readonly seenAt!: Date;
}
