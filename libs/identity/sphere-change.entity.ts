import { Check, Column, Entity, ForeignKey, Generated, PrimaryColumn, Unique } from 'typeorm';
import type { SphereReason, Standing } from './domain/sphere.types.js';
import { PersonEntity } from './person.entity.js';

/** One change of somebody's sphere: who, when, why and by which decision (R30). Append-only by a trigger. */
@Entity('sphere_change')
@Unique('sphere_change_order_uq', ['personRef', 'position'])
@Check('sphere_change_changes', '"from_standing" <> "to_standing"')
@Check('sphere_change_from_known', `"from_standing" IN ('none', 'volunteer', 'member', 'left')`)
@Check('sphere_change_to_known', `"to_standing" IN ('volunteer', 'member', 'left')`)
export class SphereChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sphere_change_pk' })
  readonly id!: string;

  /** Order of recording. */
  @Column('int')
  @Generated('increment')
  readonly position!: number;

  @ForeignKey(() => PersonEntity, { name: 'sphere_change_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  @Column('text', { name: 'from_standing' })
  readonly from!: Standing;

  @Column('text', { name: 'to_standing' })
  readonly to!: Exclude<Standing, 'none'>;

  /** The first day of the new sphere, or the first without one. */
  @Column('date')
  readonly day!: string;

  @Column('text')
  readonly reason!: SphereReason;

  @Column('uuid', { name: 'decision_id', nullable: true })
  readonly decisionId!: string | null;

  /** Null for what ended by the passing of time, and for what was before this history. */
  @ForeignKey(() => PersonEntity, { name: 'sphere_change_recorded_by_fk' })
  @Column('text', { name: 'recorded_by', nullable: true })
  readonly recordedBy!: string | null;
}
