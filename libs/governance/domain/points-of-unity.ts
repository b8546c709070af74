import { err, ok, type Result } from '#domain-kit';

/** One numbered point of unity: its number is its place in the list. */
export interface Clause {
  readonly title: string;
  readonly text: string;
}

/** How a document relates to the pack from which it came: taken as it is, changed, or written from nothing. */
export type Lineage = 'adopted' | 'adapted' | 'own';

const MOST_CLAUSES = 40;
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

/** `pack` is absent where none was taken. */
export function lineageOf(clauses: readonly Clause[], pack: readonly Clause[] | undefined): Lineage {
  if (!pack) return 'own';
  const same =
    clauses.length === pack.length &&
    clauses.every(({ title, text }, index) => title === pack[index]?.title && text === pack[index]?.text);
  return same ? 'adopted' : 'adapted';
}
