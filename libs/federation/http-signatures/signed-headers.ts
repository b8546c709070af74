/** Header fields as a server or client hands them over: names in any case, absent ones undefined. */
export type HeaderFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One value of each named field, or undefined for a field that comes twice, folded or with control characters. */
export type SingleFields = Readonly<Record<string, string | undefined>>;

/** Printable ASCII without leading or trailing space: what every hop leaves as it is. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/**
 * Picks fields that must come exactly once. `'absent'` and `'ambiguous'` tell why not, so that a field given twice under two
 * spellings of its name, or as a list, can never mean one thing to the verifier and another to the reader.
 */
export function pickSingle(headers: HeaderFields, names: readonly string[]): SingleFields | 'absent' | 'ambiguous' {
  const picked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (value === undefined || !names.includes(lower)) continue;
    const only = typeof value === 'string' ? value : value.length === 1 ? value[0]! : undefined;
    if (only === undefined || Object.hasOwn(picked, lower) || !PLAIN.test(only)) return 'ambiguous';
    picked[lower] = only;
  }
  return names.every((name) => Object.hasOwn(picked, name)) ? picked : 'absent';
}
