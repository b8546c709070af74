const PREFIX = 'massline.draft.';
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export type DraftValues = Readonly<Record<string, string | number | boolean | null>>;
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Storage may be refused (private windows) or full: the draft then lasts until the page closes. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return otherwise;
    throw error;
  }
}

const sameKind = (stored: unknown, empty: unknown): boolean =>
  stored === null || empty === null
    ? ['string', 'number', 'boolean'].includes(typeof stored) || stored === null
    : typeof stored === typeof empty;

/** The stored values that still fit the form; null if there are none, or they are older than seven days. */
export function readDraft<T extends DraftValues>(
  place: string,
  empty: T,
  { store = localStorage, now = Date.now() }: { store?: DraftStore; now?: number } = {},
): T | null {
  const text = attempt(() => store.getItem(PREFIX + place), null);
  const stored = attempt(() => JSON.parse(text ?? 'null') as { at?: number; values?: DraftValues } | null, null);
  if (!stored?.values || typeof stored.at !== 'number' || now - stored.at > KEPT_MS) return null;
  const { values } = stored;
  const fitting = Object.entries(empty).filter(([key, value]) => key in values && sameKind(values[key], value));
  return { ...empty, ...Object.fromEntries(fitting.map(([key]) => [key, values[key]])) };
}

export function writeDraft(
  place: string,
  values: DraftValues,
  { store = localStorage, now = Date.now() }: { store?: DraftStore; now?: number } = {},
): void {
  attempt(() => store.setItem(PREFIX + place, JSON.stringify({ at: now, values })), undefined);
}

export function clearDraft(place: string, store: DraftStore = localStorage): void {
  attempt(() => store.removeItem(PREFIX + place), undefined);
}

/** At the sign-out: the next person at this machine finds nothing. */
export function clearAllDrafts(store: DraftStore = localStorage): void {
  attempt(() => {
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
    for (const key of keys) if (key?.startsWith(PREFIX)) store.removeItem(key);
  }, undefined);
}
