/** One of the organization's own names, and the code that reports use for it. */
export interface OwnName {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** The code of whatever is in no other: names that stand there were told apart by nobody yet, or by purpose. */
export const UNMAPPED = 'other';

/** Those that no code tells apart first; within both by name. */
export const unmappedFirst = <Name extends OwnName>(names: readonly Name[]): Name[] =>
  names.toSorted((a, b) => Number(b.code === UNMAPPED) - Number(a.code === UNMAPPED) || a.name.localeCompare(b.name));

interface MonthCount {
  readonly month: string;
  readonly count: number;
}

interface MonthState {
  readonly month: string;
  readonly state: string;
  readonly approvedRevision: number | null;
}

/** What another code for a name does to the months in which intakes stand under it. */
export interface Effect {
  readonly intakes: number;
  readonly months: number;
  /** Drafts that say something else then: they are drafted again before anybody can approve them. */
  readonly drafts: readonly string[];
  /** Approved months that the records contradict then: each may be corrected. */
  readonly approved: readonly string[];
}

export function effectOf(counts: readonly MonthCount[], states: readonly MonthState[]): Effect {
  const touched = new Set(counts.map(({ month }) => month));
  const of = (keep: (one: MonthState) => boolean): string[] =>
    states
      .filter((one) => touched.has(one.month) && keep(one))
      .map(({ month }) => month)
      .toSorted();
  return {
    intakes: counts.reduce((sum, { count }) => sum + count, 0),
    months: touched.size,
    drafts: of(({ state }) => state === 'DRAFTED'),
    approved: of(({ approvedRevision }) => approvedRevision !== null),
  };
}
