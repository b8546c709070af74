/** What no honest client sends where a text is asked: empty, unreadable, steering, much too long, of another kind. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...['', ' ', '\u0000', 'a\u0000b', '\ud800', '\u202e', 'ﷺ'.repeat(300), 'x'.repeat(20_000)],
  ...["'; DELETE FROM person; --", '%_\\', '../../../etc/passwd', '{{7*7}}', '<script>alert(1)</script>'],
  ...['00000000-0000-4000-8000-000000000000', 'not-a-uuid', '2026-02-30', '-1', '__proto__', 'toString', 'null'],
];

/** What stands in a text's place. */
export const HOSTILE_OTHERS: readonly unknown[] = [null, 0, -1, 1e308, true, [], {}, [[[]]], { toString: 'x' }];

export type Place = readonly (string | number)[];

/** Where the leaves of a JSON value are, and each object and list of it. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => placesIn(child, [...at, key]))
      : [];
  return [at, ...inside];
}

export function put(value: unknown, [key, ...rest]: Place, there: unknown): unknown {
  if (key === undefined) return there;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[key] = put((value as Record<string | number, unknown>)[key], rest, there);
  return copy;
}

/** `plain` with something hostile in one of its places at a time; `more` are texts that mean something here. */
export function* spoilt(plain: unknown, more: readonly string[] = []): Generator {
  for (const place of placesIn(plain))
    for (const there of [...HOSTILE_OTHERS, ...HOSTILE_TEXTS, ...more]) yield put(plain, place, there);
}
