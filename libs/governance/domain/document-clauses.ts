import { canonicalJson, err, ok, type Result, sha256Hex } from '#domain-kit';
import type { Clause, DocumentContent, Lineage } from './document.types.js';

export const MOST_CLAUSES = 40;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 10_000;

const isText = (text: string, longest: number): boolean =>
  text.length > 0 && text.length <= longest && text.isWellFormed();

/** Clauses that can be adopted, trimmed; or the field that cannot, as `1.title`; `''` if there are too few or many. */
export function checkClauses(clauses: readonly Clause[]): Result<readonly Clause[], string> {
  if (clauses.length === 0 || clauses.length > MOST_CLAUSES) return err('');
  const trimmed = clauses.map(({ title, text }) => ({ title: title.trim(), text: text.trim() }));
  for (const [index, { title, text }] of trimmed.entries()) {
    if (!isText(title, LONGEST_TITLE)) return err(`${index}.title`);
    if (!isText(text, LONGEST_TEXT)) return err(`${index}.text`);
  }
  return ok(trimmed);
}

/** SHA-256, in hex, of RFC 8785 of `{ text, title }`: what a person affirms. Neither number nor version is in it. */
export const clauseHash = ({ title, text }: Clause): string => sha256Hex(canonicalJson({ text, title }));

/** SHA-256, in hex, of RFC 8785 of `{ clauses, kind, language }`: equal wherever the words are equal. */
export const documentHash = ({ kind, language, clauses }: DocumentContent): string =>
  sha256Hex(canonicalJson({ clauses: clauses.map(({ title, text }) => ({ text, title })), kind, language }));

/** `parent` is absent where the text came from nowhere else. */
export function lineageOf(clauses: readonly Clause[], parent: readonly Clause[] | undefined): Lineage {
  if (!parent) return 'own';
  const same =
    clauses.length === parent.length &&
    clauses.every(({ title, text }, index) => title === parent[index]?.title && text === parent[index]?.text);
  return same ? 'adopted' : 'adapted';
}
