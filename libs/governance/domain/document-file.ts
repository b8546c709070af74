import { err, isLanguage, ok, parsedJson, type Result } from '#domain-kit';
import { checkClauses, documentHash } from './document-clauses.js';
import { type Clause, type DocumentContent, isDocumentKind } from './document.types.js';
import type { DraftRefusal } from './document.refusals.js';

const FORMAT = 'massline.document/1';
/** 40 clauses of 10,000 characters, each escaped, and some room. */
export const LONGEST_FILE = 1_000_000;
const LONGEST_NAME = 200;

/** A document as it is carried from one organization to another. */
export interface DocumentFile extends DocumentContent {
  /** Whose it is: a public name. */
  readonly name: string;
}

/** JSON to save. `hash` is `documentHash`; the name is not in it. */
export const writeDocumentFile = ({ name, kind, language, clauses }: DocumentFile): string =>
  `${JSON.stringify({ format: FORMAT, name, kind, language, clauses, hash: documentHash({ kind, language, clauses }) }, null, 2)}\n`;

const invalid = (field: string): Result<never, DraftRefusal> => err({ code: 'FILE_INVALID', field });
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isClause = (value: unknown): value is Clause =>
  isObject(value) && typeof value['title'] === 'string' && typeof value['text'] === 'string';

/** What a file says, if it is whole: its hash is counted anew. */
export function readDocumentFile(text: string): Result<DocumentFile & { readonly hash: string }, DraftRefusal> {
  if (text.length > LONGEST_FILE) return invalid('file');
  const file = parsedJson(text);
  if (!isObject(file) || file['format'] !== FORMAT) return invalid('format');
  const { name, kind, language, clauses, hash } = file;
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME || !name.isWellFormed())
    return invalid('name');
  if (typeof kind !== 'string' || !isDocumentKind(kind)) return invalid('kind');
  if (typeof language !== 'string' || !isLanguage(language)) return invalid('language');
  if (!Array.isArray(clauses) || !clauses.every(isClause)) return invalid('clauses');
  const checked = checkClauses(clauses);
  if (!checked.ok) return invalid(checked.error ? `clauses.${checked.error}` : 'clauses');
  const content = { kind, language, clauses: checked.value };
  const counted = documentHash(content);
  return counted === hash ? ok({ ...content, name: name.trim(), hash: counted }) : err({ code: 'FILE_ALTERED' });
}
