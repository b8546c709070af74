import type { Language, Words } from '#domain-kit';
import type { Clause, DocumentKind } from '../../domain/document.types.js';

/** A document to begin with, as data: an organization takes it, changes it, or writes its own. */
export interface DocumentPack {
  readonly code: string;
  readonly kind: DocumentKind;
  readonly title: Words;
  readonly clauses: Readonly<Record<Language, readonly Clause[]>>;
}
