import { err, isUuid, ok, type Result } from '#domain-kit';
import { type DocumentKind, isDocumentKind } from './document.types.js';

export const MOST_CITATIONS = 20;

/** What a decision refers to: a clause, `points-of-unity/3`, kept with its version as `points-of-unity/3@2`; or `decision/<id>`. */
export type Citation =
  | { readonly kind: DocumentKind; readonly clause: number; readonly version: number | null }
  | { readonly kind: 'decision'; readonly id: string };

const CLAUSE = /^([a-z-]+)\/([1-9]\d?)(?:@([1-9]\d{0,5}))?$/;
const DECISION = 'decision/';

/** Null for what cites nothing. */
export function readCitation(text: string): Citation | null {
  if (text.startsWith(DECISION)) {
    const id = text.slice(DECISION.length);
    return isUuid(id) ? { kind: 'decision', id } : null;
  }
  const [, kind = '', clause, version] = CLAUSE.exec(text) ?? [];
  if (!isDocumentKind(kind)) return null;
  return { kind, clause: Number(clause), version: version === undefined ? null : Number(version) };
}

/** As people write them: each once, without versions; or the first that cannot be read, as `citations.2`. */
export function checkCitations(texts: readonly string[]): Result<readonly Citation[], string> {
  if (texts.length > MOST_CITATIONS) return err('citations');
  const read: Citation[] = [];
  for (const [index, text] of texts.entries()) {
    const citation = readCitation(text);
    const given = citation && citation.kind !== 'decision' && citation.version !== null;
    if (!citation || given || texts.indexOf(text) !== index) return err(`citations.${index}`);
    read.push(citation);
  }
  return ok(read);
}
