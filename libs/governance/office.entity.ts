import type { Permission } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { BodyEntity } from './body.entity.js';

/** An office and its charter: duties, the longest term, what it confers. */
@Entity('office')
@Unique('office_code_uq', ['code'])
@Check('office_has_duties', `"duties" <> ''`)
@Check('office_term_is_limited', '"term_days" BETWEEN 1 AND 1500')
export class OfficeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'office_pk' })
  readonly id!: string;

  @ForeignKey(() => BodyEntity, { name: 'office_body_fk' })
  @Column('uuid', { name: 'body_id' })
  readonly bodyId!: string;

  @Column('text')
  readonly code!: string;

  @Column('text')
  readonly title!: string;

  @Column('text')
  readonly duties!: string;

  @Column('int', { name: 'term_days' })
  readonly termDays!: number;

  @Column('text', { array: true })
  readonly permissions!: Permission[];
}
