/** A line of Today about a month's report. The words are the page's. */
export interface ReportItem {
  readonly kind: 'refused' | 'approve' | 'draft' | 'changed' | 'more' | 'unreceipted' | 'received';
  readonly month: string;
  /** How many further months `more` stands for. */
  readonly count?: number;
  readonly when: 'now' | 'waiting' | 'news';
  readonly at?: string;
}

export interface MonthFacts {
  readonly month: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly deliveredAt: string | null;
  readonly recordsChanged: boolean;
}

interface Reader {
  readonly mayDraft: boolean;
  readonly mayApprove: boolean;
  readonly now: Date;
}

const MONTHS_SHOWN = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
const NEWS_MS = 14 * DAY_MS;

/** What a month waits for; null if for nothing. The month is over: others have no report yet. */
function need({ state, outcome, recordsChanged }: MonthFacts): 'refused' | 'approve' | 'draft' | 'changed' | null {
  if (state === 'DRAFTED') return 'approve';
  if (outcome === 'refused') return 'refused';
  if (state === 'NOT_DRAFTED') return 'draft';
  return recordsChanged ? 'changed' : null;
}

/** The oldest three months that wait, the number of the others, reports on their way, and receipts of two weeks. */
export function reportItems(months: readonly MonthFacts[], { mayDraft, mayApprove, now }: Reader): ReportItem[] {
  const sorted = months.toSorted((a, b) => a.month.localeCompare(b.month));
  const waiting = sorted.flatMap((facts): ReportItem[] => {
    const kind = need(facts);
    if (!kind) return [];
    const able = kind === 'approve' ? mayApprove : mayDraft;
    return [{ kind, month: facts.month, when: able ? 'now' : 'waiting' }];
  });
  // A correction is never as urgent as a month that the committee has not heard of.
  const inOrder = [
    ...waiting.filter(({ kind }) => kind !== 'changed'),
    ...waiting.filter(({ kind }) => kind === 'changed'),
  ];
  const rest = inOrder.slice(MONTHS_SHOWN);
  const sent = sorted.filter(({ state, outcome }) => (state === 'SENT' || state === 'APPROVED') && outcome === null);
  const received = sorted.filter(
    ({ outcome, deliveredAt }) =>
      outcome === 'accepted' && deliveredAt !== null && now.getTime() - new Date(deliveredAt).getTime() < NEWS_MS,
  );
  return [
    ...inOrder.slice(0, MONTHS_SHOWN),
    ...(rest[0] ? [{ kind: 'more' as const, month: rest[0].month, count: rest.length, when: rest[0].when }] : []),
    ...sent.map(({ month }) => ({ kind: 'unreceipted' as const, month, when: 'waiting' as const })),
    ...received.map(({ month, deliveredAt }) => ({
      ...{ kind: 'received' as const, month, when: 'news' as const },
      ...(deliveredAt ? { at: deliveredAt } : {}),
    })),
  ];
}
