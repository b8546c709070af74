import { KeptFor } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a key has asked in the minute that began then: one row a key, for all processes of this node. */
@Entity('request_rate')
@KeptFor({ days: 1, after: 'began_at' })
export class RequestRateEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'request_rate_pk' })
  readonly keyid!: string;

  @Column('timestamptz', { name: 'began_at' })
  readonly beganAt!: Date;

  @Column('integer')
  readonly count!: number;
}
