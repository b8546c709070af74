import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TurnReason } from '../domain/turn-reasons.js';
import { OfficeEntity } from '../office.entity.js';

/** A member left the pool of an office, or came back. Without a row a member is in it. Append-only: the last row holds. */
@Entity('pool_choice')
@Unique('pool_choice_position_uq', ['position'])
@Index('pool_choice_office_idx', ['officeId'])
@Check('pool_choice_known', `"choice" IN ('left', 'entered')`)
@Check('pool_choice_reason_known', `"reason" IN ('away', 'circumstances', 'other-duty', 'not-prepared')`)
@Check('pool_choice_leaving_has_reason', `("choice" = 'left') = ("reason" IS NOT NULL)`)
export class PoolChoiceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pool_choice_pk' })
  readonly id!: string;

  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => OfficeEntity, { name: 'pool_choice_office_fk' })
  @Column('uuid', { name: 'office_id' })
  readonly officeId!: string;

  @ForeignKey(() => PersonEntity, { name: 'pool_choice_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Column('text')
  readonly choice!: 'left' | 'entered';

  @Column('text', { nullable: true })
  readonly reason!: TurnReason | null;

  @Column('date', { name: 'chosen_on' })
  readonly chosenOn!: string;
}
