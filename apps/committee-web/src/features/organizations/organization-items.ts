/** A line of Today about organizations. The words are the page's. */
export interface OrganizationItem {
  readonly kind: 'overdue' | 'moreOverdue' | 'stale' | 'stopped';
  readonly name?: string;
  readonly id?: string;
  readonly count: number;
}

interface OverdueFacts {
  readonly id: string;
  readonly displayName: string;
  readonly overdueMonths: number;
}

interface CountFacts {
  readonly overdue: number;
  readonly stale: number;
  readonly stopped: number;
}

/** So many are named; the others are one line that leads to the list. */
const NAMED = 3;

/** Who misses reports, the longest first, then how many are silent and how many refuse what they are sent. */
export function organizationItems(overdue: readonly OverdueFacts[], counts: CountFacts): OrganizationItem[] {
  const named = overdue.filter(({ overdueMonths }) => overdueMonths > 0).slice(0, NAMED);
  const rest = counts.overdue - named.length;
  return [
    ...named.map(({ id, displayName: name, overdueMonths: count }) => ({ kind: 'overdue' as const, id, name, count })),
    ...(rest > 0 ? [{ kind: 'moreOverdue' as const, count: rest }] : []),
    ...(['stale', 'stopped'] as const).flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : [])),
  ];
}
