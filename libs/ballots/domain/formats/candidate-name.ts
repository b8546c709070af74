/** A candidate, or an election's title, as several hands type it. */
export interface TypedName {
  readonly name: string;
  readonly party: string | null;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const withoutQuotes = (text: string): string => tidy(text.replaceAll(/["“”]/gu, ' '));

/**
 * Reads `"Nina Baker"`, `Nina Baker`, `"Nina Baker" "Green"`, `"Nina Baker ""Green"""`, `"Nina Baker","Green",` and
 * `"Candidate 1","Nina Baker","Green"`. A party in brackets stays part of the name, as it was typed.
 */
export function readName(line: string): TypedName {
  const typed = withoutComment(tidy(line))
    .replace(/(?: ?,)+ ?$/u, '')
    .trim();
  if (!typed.includes('"')) return { name: tidy(typed.replace(/^'(.*)'$/u, '$1')), party: null };
  const parts = splitQuoted(typed).filter((part) => part !== '');
  const [first = '', second, third] = parts;
  if (second !== undefined && /^candidate \d+$/iu.test(first)) return { name: second, party: third ?? null };
  return { name: first, party: second ?? null };
}

/** `"Ana" # Candidate 1`; a bare name keeps its `#`, unless it says what counting programs write behind one. */
const withoutComment = (typed: string): string =>
  typed.replace(/^("[^#]*")[ ,]*#.*$/u, '$1').replace(/ # ?(?:candidate|(?:election )?title)\b[^"]*$/iu, '');

/** Pieces between quotes and commas outside of quotes; a doubled quote within a quoted piece opens the next piece. */
function splitQuoted(text: string): string[] {
  const doubled = /^"(.*)""(.*)"""$/u.exec(text);
  if (doubled) return [withoutQuotes(doubled[1]!), withoutQuotes(doubled[2]!)];
  return text.split(/"[\s,]*"|"\s*,\s*|\s*,\s*"/u).map(withoutQuotes);
}
