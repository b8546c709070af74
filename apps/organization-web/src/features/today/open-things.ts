/** What is open, from the states of months, imports and the exchange. Pure; the words are the page's. */
export type OpenThing =
  | { readonly kind: 'approve' | 'draft' | 'refused'; readonly month: string }
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'importing'; readonly file: string }
  | { readonly kind: 'stopped'; readonly peer: string }
  | { readonly kind: 'join' | 'compare' };

interface Facts {
  readonly months: readonly { readonly month: string; readonly state: string; readonly outcome: string | null }[];
  readonly imports: readonly { readonly fileName: string; readonly state: string }[];
  /** Null for a reader who may not see the exchange. */
  readonly federation: {
    readonly peers: readonly { readonly displayName: string; readonly state: string }[];
    readonly enrolment: { readonly state: string } | null;
  } | null;
  /** The month that is not over yet, `YYYY-MM`. */
  readonly current: string;
}

const MONTHS_SHOWN = 3;

/** Drafts that wait for approval first, the oldest month first; a month that is not over waits for nothing. */
export function openThings({ months, imports, federation, current }: Facts): OpenThing[] {
  const over = months.filter(({ month }) => month < current).toSorted((a, b) => a.month.localeCompare(b.month));
  const waiting = [
    ...over.filter(({ outcome }) => outcome === 'refused').map(({ month }) => ({ kind: 'refused' as const, month })),
    ...over.filter(({ state }) => state === 'DRAFTED').map(({ month }) => ({ kind: 'approve' as const, month })),
    ...over.filter(({ state }) => state === 'NOT_DRAFTED').map(({ month }) => ({ kind: 'draft' as const, month })),
  ];
  const rest = waiting.length - MONTHS_SHOWN;
  return [
    ...imports
      .filter(({ state }) => state === 'RUNNING')
      .map(({ fileName }) => ({ kind: 'importing' as const, file: fileName })),
    ...waiting.slice(0, MONTHS_SHOWN),
    ...(rest > 0 ? [{ kind: 'more' as const, count: rest }] : []),
    ...exchangeThings(federation),
  ];
}

function exchangeThings(federation: Facts['federation']): OpenThing[] {
  if (!federation) return [];
  const { peers, enrolment } = federation;
  if (peers.length === 0) return [{ kind: enrolment?.state === 'REQUESTED' ? 'compare' : 'join' }];
  return peers
    .filter(({ state }) => state === 'stopped')
    .map(({ displayName }) => ({ kind: 'stopped', peer: displayName }));
}
