import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import type { Lineage } from '../domain/points-of-unity.js';

/** A version of the points of unity, adopted by a decision. The highest version is in force. */
@Entity('points_of_unity')
@Unique('points_of_unity_version_uq', ['version'])
@Check('points_of_unity_version_from_one', '"version" >= 1')
@Check('points_of_unity_lineage_known', `"lineage" IN ('adopted', 'adapted', 'own')`)
@Check('points_of_unity_pack_iff_not_own', `("lineage" = 'own') = ("pack" IS NULL)`)
@Check('points_of_unity_text_is_committed', `"text_commitment" ~ '^[0-9a-f]{64}$'`)
export class PointsOfUnityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'points_of_unity_pk' })
  readonly id!: string;

  @Column('integer')
  readonly version!: number;

  @ForeignKey(() => DecisionEntity, { name: 'points_of_unity_decision_fk' })
  @Column('uuid', { name: 'decision_id' })
  readonly decisionId!: string;

  @Column('date', { name: 'adopted_on' })
  readonly adoptedOn!: string;

  /** Code of the pack from which the text came. */
  @Column('text', { nullable: true })
  readonly pack!: string | null;

  @Column('text')
  readonly lineage!: Lineage;

  /** `commitText(salt, RFC 8785 of { clauses, language })`. */
  @Column('text', { name: 'text_commitment' })
  readonly textCommitment!: string;
}
