import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { OfficeEntity } from '../office.entity.js';

export type SwapState = 'offered' | 'accepted' | 'refused' | 'withdrawn';

/** One person offers another to exchange their turns; it holds once the other accepts. Of one turn one offer is open. */
@Entity('turn_swap')
@Unique('turn_swap_position_uq', ['position'])
@Index('turn_swap_open_idx', ['officeId', 'turn'], { unique: true, where: `"state" = 'offered'` })
@Check('turn_swap_turn_positive', '"turn" > 0')
@Check('turn_swap_state_known', `"state" IN ('offered', 'accepted', 'refused', 'withdrawn')`)
@Check('turn_swap_between_two', '"giver_ref" <> "taker_ref"')
@Check('turn_swap_answered_on_a_day', `("state" = 'offered') = ("answered_on" IS NULL)`)
export class TurnSwapEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'turn_swap_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => OfficeEntity, { name: 'turn_swap_office_fk' })
  @Column('uuid', { name: 'office_id' })
  readonly officeId!: string;

  @Column('int')
  readonly turn!: number;

  @ForeignKey(() => PersonEntity, { name: 'turn_swap_giver_fk' })
  @Column('text', { name: 'giver_ref' })
  readonly giverRef!: string;

  @ForeignKey(() => PersonEntity, { name: 'turn_swap_taker_fk' })
  @Column('text', { name: 'taker_ref' })
  readonly takerRef!: string;

  @Column('date', { name: 'offered_on' })
  readonly offeredOn!: string;

  @Column('text')
  state!: SwapState;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn!: string | null;
}
