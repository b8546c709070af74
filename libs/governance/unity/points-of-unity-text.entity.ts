import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Clause } from '../domain/points-of-unity.js';
import { PointsOfUnityEntity } from './points-of-unity.entity.js';

/** The words of a version. Erasable: without this row the adoption stands. */
@Entity('points_of_unity_text')
@Check('points_of_unity_text_salt_length', 'octet_length("salt") = 32')
export class PointsOfUnityTextEntity {
  @ForeignKey(() => PointsOfUnityEntity, { name: 'points_of_unity_text_fk' })
  @PrimaryColumn('uuid', { name: 'points_of_unity_id', primaryKeyConstraintName: 'points_of_unity_text_pk' })
  readonly pointsOfUnityId!: string;

  @Column('bytea')
  readonly salt!: Buffer;

  @Column('text')
  readonly language!: string;

  @Column('jsonb')
  readonly clauses!: readonly Clause[];
}
