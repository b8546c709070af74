import type { Language } from '#domain-kit';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Clause } from '../domain/document.types.js';
import { DocumentVersionEntity } from './document-version.entity.js';

/** The words of a version. Erasable: without this row the adoption stands. */
@Entity('document_text')
@Check('document_text_salt_length', 'octet_length("salt") = 32')
export class DocumentTextEntity {
  @ForeignKey(() => DocumentVersionEntity, { name: 'document_text_version_fk' })
  @PrimaryColumn('uuid', { name: 'version_id', primaryKeyConstraintName: 'document_text_pk' })
  readonly versionId!: string;

  @Column('bytea')
  readonly salt!: Buffer;

  @Column('text')
  readonly language!: Language;

  @Column('jsonb')
  readonly clauses!: readonly Clause[];
}
