import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Wrong founding codes, counted for the whole node. */
@Entity('founding_attempt')
@Check('founding_attempt_one_row', '"id" = 1')
export class FoundingAttemptEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'founding_attempt_pk' })
  readonly id!: 1;

  @Column('int')
  wrong!: number;

  @Column('timestamptz', { name: 'last_wrong_at' })
  lastWrongAt!: Date;
}
