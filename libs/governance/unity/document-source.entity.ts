import type { Language } from '#domain-kit';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clause, DocumentKind } from '../domain/document.types.js';

/** Another's document that was brought in from a file, known by its hash: a text to begin with and to compare with. */
@Entity('document_source')
@Check('document_source_hash_is_sha256', `"hash" ~ '^[0-9a-f]{64}$'`)
export class DocumentSourceEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_source_pk' })
  readonly hash!: string;

  @Column('text')
  readonly kind!: DocumentKind;

  /** Whose it is, as the file says. */
  @Column('text')
  readonly name!: string;

  @Column('text')
  readonly language!: Language;

  @Column('jsonb')
  readonly clauses!: readonly Clause[];

  @Column('date', { name: 'imported_on' })
  readonly importedOn!: string;
}
