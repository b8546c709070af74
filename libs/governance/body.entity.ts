import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A body that decides: the assembly, later its committees. */
@Entity('body')
@Unique('body_code_uq', ['code'])
export class BodyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'body_pk' })
  readonly id!: string;

  @Column('text')
  readonly code!: string;

  @Column('text')
  readonly name!: string;
}
