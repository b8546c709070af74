import type { Clause, DocumentKind } from '../../domain/document.types.js';

/** A document to begin with, as data: an organization takes it, changes it, or writes its own. */
export interface DocumentPack {
  readonly code: string;
  readonly kind: DocumentKind;
  readonly title: Readonly<Record<'en' | 'es', string>>;
  readonly clauses: Readonly<Record<'en' | 'es', readonly Clause[]>>;
}
