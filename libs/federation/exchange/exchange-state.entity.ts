import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: whether this node still asks its peers for what it lost, and must neither fold nor answer until then. */
@Entity('exchange_state')
export class ExchangeStateEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'exchange_state_pk', default: true })
  readonly one!: boolean;

  @Column('timestamptz', { name: 'recovering_since', nullable: true })
  recoveringSince!: Date | null;
}
