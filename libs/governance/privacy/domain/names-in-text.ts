const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Whether a text names a person: the whole name as they are called, in any case, with no letter beside it, so that
 * "Ana" is not found in "Anaïs". A text that says it otherwise ("our baker") is found by no program; its reader says so.
 */
export function namesPerson(text: string, displayName: string): boolean {
  const name = folded(displayName).trim();
  const words = folded(text);
  if (name === '') return false;
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    const before = Array.from(words.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
    const after = Array.from(words.slice(at + name.length, at + name.length + 2))[0] ?? '';
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}
