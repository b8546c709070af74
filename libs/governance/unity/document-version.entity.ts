import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import type { DocumentKind, Lineage } from '../domain/document.types.js';

/** A version of a document, adopted by a decision in force: a trigger asks for it. The highest of its kind holds. */
@Entity('document_version')
@Unique('document_version_uq', ['kind', 'version'])
@Check('document_version_kind_known', `"kind" IN ('points-of-unity', 'member-obligations', 'working-rules')`)
@Check('document_version_from_one', '"version" >= 1')
@Check('document_version_lineage_known', `"lineage" IN ('adopted', 'adapted', 'own')`)
@Check('document_version_parent_iff_not_own', `("lineage" = 'own') = ("parent_hash" IS NULL)`)
@Check('document_version_window_is_days', '"affirm_within_days" BETWEEN 14 AND 365')
@Check('document_version_text_is_committed', `"text_commitment" ~ '^[0-9a-f]{64}$'`)
export class DocumentVersionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_version_pk' })
  readonly id!: string;

  @Column('text')
  readonly kind!: DocumentKind;

  @Column('integer')
  readonly version!: number;

  @ForeignKey(() => DecisionEntity, { name: 'document_version_decision_fk' })
  @Column('uuid', { name: 'decision_id' })
  readonly decisionId!: string;

  @Column('date', { name: 'adopted_on' })
  readonly adoptedOn!: string;

  @Column('text')
  readonly lineage!: Lineage;

  /** `documentHash` of the text from which it came: a pack, or a document that was brought in. */
  @Column('text', { name: 'parent_hash', nullable: true })
  readonly parentHash!: string | null;

  /** Null where a founding assembly adopted it. */
  @Column('integer', { name: 'affirm_within_days', nullable: true })
  readonly affirmWithinDays!: number | null;

  /** `clauseHash` of each clause, in order. */
  @Column('text', { name: 'clause_hashes', array: true })
  readonly clauseHashes!: readonly string[];

  /** `commitText(salt, RFC 8785 of { clauses, language })`. */
  @Column('text', { name: 'text_commitment' })
  readonly textCommitment!: string;
}
