import type { Day, Language } from '#domain-kit';

/** Texts that an organization adopts in versions. */
export const DOCUMENT_KINDS = ['points-of-unity', 'member-obligations', 'working-rules'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export const isDocumentKind = (text: string): text is DocumentKind =>
  (DOCUMENT_KINDS as readonly string[]).includes(text);

/** One numbered clause: its number is its place in the list, from 1. */
export interface Clause {
  readonly title: string;
  readonly text: string;
}

/** What a document says, and all that its hash covers. */
export interface DocumentContent {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly clauses: readonly Clause[];
}

/** How a document relates to its parent, the text from which it came: taken as it is, changed, or written from nothing. */
export type Lineage = 'adopted' | 'adapted' | 'own';

/** What is asked of whoever stands on a version. */
export interface VersionTerms {
  readonly version: number;
  readonly adoptedOn: Day;
  /** Days from the adoption in which members affirm what is new in it; null: the assembly that founded it set none. */
  readonly affirmWithinDays: number | null;
  readonly clauseHashes: readonly string[];
}

export const AFFIRMATION_ACTS = ['affirmed', 'withdrawn'] as const;
/** What a person said of one clause; the last word on a clause's text holds. */
export interface AffirmationAct {
  readonly clauseHash: string;
  readonly act: (typeof AFFIRMATION_ACTS)[number];
  readonly day: Day;
}
