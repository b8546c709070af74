/** What kept somebody from studying so far, as they say themselves. Nothing asks why, and nobody else says it. */
export const BARRIERS = ['time', 'language', 'mentor'] as const;
export type Barrier = (typeof BARRIERS)[number];

export const isBarrier = (word: string): word is Barrier => (BARRIERS as readonly string[]).includes(word);

export interface StudentFacts {
  readonly ref: string;
  /** Attended a session, or had an understanding confirmed. */
  readonly hasStudied: boolean;
  readonly barriers: readonly Barrier[];
}

/** How many had no chance yet, and of these, how many named each reason. One person may name several. */
export function countChances(people: readonly StudentFacts[]): {
  readonly people: number;
  readonly without: number;
  readonly byBarrier: Readonly<Record<Barrier, number>>;
} {
  const without = people.filter(({ hasStudied }) => !hasStudied);
  const naming = (barrier: Barrier): number => without.filter(({ barriers }) => barriers.includes(barrier)).length;
  const byBarrier = { time: naming('time'), language: naming('language'), mentor: naming('mentor') };
  return { people: people.length, without: without.length, byBarrier };
}
