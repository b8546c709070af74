/** What is open, from the states of months, imports and the exchange. Pure; the words are the page's. */
export type OpenThing =
  | { readonly kind: 'approve' | 'draft'; readonly month: string }
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'importing'; readonly file: string }
  | { readonly kind: 'parked'; readonly peer: string; readonly count: number }
  | { readonly kind: 'join' | 'compare' };

interface Facts {
  readonly months: readonly { readonly month: string; readonly state: string }[];
  readonly imports: readonly { readonly fileName: string; readonly state: string }[];
  readonly peers: readonly { readonly displayName: string; readonly parked: number }[];
  readonly enrolment: { readonly state: string } | null;
  /** The month that is not over yet, `YYYY-MM`. */
  readonly current: string;
}

const MONTHS_SHOWN = 3;

/** Drafts that wait for approval first, the oldest month first; a month that is not over waits for nothing. */
export function openThings({ months, imports, peers, enrolment, current }: Facts): OpenThing[] {
  const over = months.filter(({ month }) => month < current).toSorted((a, b) => a.month.localeCompare(b.month));
  const waiting = [
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
    ...peers
      .filter(({ parked }) => parked > 0)
      .map(({ displayName, parked }) => ({ kind: 'parked' as const, peer: displayName, count: parked })),
    ...(enrolment?.state === 'REQUESTED' ? [{ kind: 'compare' as const }] : []),
    ...(peers.length === 0 && enrolment?.state !== 'REQUESTED' ? [{ kind: 'join' as const }] : []),
  ];
}
