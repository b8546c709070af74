import type { Language } from '#domain-kit';
import { PersonEntity } from '#identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Clause, DocumentKind } from '../domain/document.types.js';

/** A version that might be adopted. Members write it together; it goes when it is adopted or thrown away. */
@Entity('document_draft')
@Check('document_draft_kind_known', `"kind" IN ('points-of-unity', 'member-obligations', 'working-rules')`)
export class DocumentDraftEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_draft_pk' })
  readonly id!: string;

  @Column('text')
  readonly kind!: DocumentKind;

  @Column('text')
  language!: Language;

  @Column('text', { name: 'parent_hash', nullable: true })
  readonly parentHash!: string | null;

  @Column('jsonb')
  clauses!: readonly Clause[];

  /** Rises with each change, so that nobody overwrites what they have not read. */
  @Column('integer')
  revision!: number;

  @ForeignKey(() => PersonEntity, { name: 'document_draft_person_fk' })
  @Column('text', { name: 'changed_by' })
  changedBy!: string;

  @Column('date', { name: 'changed_on' })
  changedOn!: string;
}
