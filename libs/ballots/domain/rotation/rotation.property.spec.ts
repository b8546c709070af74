import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { nextTurn } from './next-turn.js';
import { swapTurn } from './swap-turn.js';
import type { PoolMember, RotationFacts, ServedTerm } from './rotation.types.js';

/** One thing that happens between two terms; numbers pick a person by remainder. */
type Happening =
  | { readonly what: 'serve'; readonly cutShort: number }
  | { readonly what: 'pass' | 'join' | 'leave' | 'return'; readonly who: number }
  | { readonly what: 'swap'; readonly who: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('serve' as const), cutShort: fc.nat(40) }) },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constantFrom('pass', 'join', 'leave', 'return'), who: fc.nat(20) }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('swap' as const), who: fc.nat(20) }) },
);

const BEGIN = '2026-01-01';
const member = (index: number, day: string): PoolMember => ({ ref: `p${index}`, memberSince: day, inPoolSince: day });
const start = (size: number, cooldownTerms: number, seats: number): RotationFacts => ({
  office: 'secretary',
  day: BEGIN,
  rule: { termDays: 30, cooldownTerms, seats },
  seed: 'a'.repeat(64),
  pool: Array.from({ length: size }, (_, index) => member(index, BEGIN)),
  terms: [],
  passes: [],
  swaps: [],
});

/** What a node does with the facts, in miniature. */
class Rotation {
  facts: RotationFacts;
  private readonly away: PoolMember[] = [];
  private people: number;

  constructor(facts: RotationFacts) {
    this.facts = facts;
    this.people = facts.pool.length;
  }

  go(happens: Happening): ServedTerm | null {
    const { pool } = this.facts;
    switch (happens.what) {
      case 'serve':
        return this.serve(happens.cutShort);
      case 'pass': {
        const turn = nextTurn(this.facts);
        if (turn.dueRef) this.set({ passes: [...this.facts.passes, { turn: turn.turn, ref: turn.dueRef }] });
        return null;
      }
      case 'join':
        this.set({ pool: [...pool, member(this.people++, this.facts.day)] });
        return null;
      case 'leave': {
        const who = pool[happens.who % pool.length];
        if (!who || pool.length < 2) return null;
        this.away.push(who);
        this.set({ pool: pool.filter((one) => one !== who) });
        return null;
      }
      case 'return': {
        const who = this.away.shift();
        if (who) this.set({ pool: [...pool, { ...who, inPoolSince: this.facts.day }] });
        return null;
      }
      case 'swap': {
        const { dueRef } = nextTurn(this.facts);
        const swapped = dueRef ? swapTurn(this.facts, dueRef, pool[happens.who % pool.length]!.ref) : null;
        if (swapped?.ok) this.facts = swapped.value;
        return null;
      }
    }
  }

  private serve(cutShort: number): ServedTerm | null {
    const { turn, dueRef, beginsOn, endsOn } = nextTurn(this.facts);
    if (!dueRef) return null;
    const lastDay = cutShort < 30 ? addDays(beginsOn, cutShort) : endsOn;
    const term = { id: `t${turn}`, holderRef: dueRef, beginsOn, lastDay };
    this.set({ terms: [...this.facts.terms, term], day: addDays(beginsOn, 1) });
    return term;
  }

  private set(change: Partial<RotationFacts>): void {
    this.facts = { ...this.facts, ...change };
  }
}

/**
 * R42 word for word, over every stretch of terms: `holder` served k + 2 times in it and `other` fewer than k, though
 * both were in the pool throughout and `other` neither let a turn pass, nor gave one away, nor still held a seat in it.
 */
function breachesOf({ pool, terms, passes, swaps }: RotationFacts): string[] {
  const breaches: string[] = [];
  for (const holder of pool) {
    for (const other of pool) {
      const joined = holder.inPoolSince > other.inPoolSince ? holder.inPoolSince : other.inPoolSince;
      const declined = (turn: number): boolean =>
        passes.some((pass) => pass.ref === other.ref && pass.turn === turn) ||
        swaps.some((swap) => swap.giverRef === other.ref && swap.turn === turn) ||
        terms.slice(0, turn - 1).some((one) => one.holderRef === other.ref && one.lastDay >= terms[turn - 1]!.beginsOn);
      for (let from = 0; from < terms.length; from++) {
        const stretch = terms.slice(from);
        if (stretch[0]!.beginsOn < joined || stretch.some((_, index) => declined(from + index + 1))) continue;
        const times = (ref: string): number => stretch.filter(({ holderRef }) => holderRef === ref).length;
        if (times(holder.ref) - 2 > times(other.ref)) breaches.push(`${holder.ref} over ${other.ref} from ${from + 1}`);
      }
    }
  }
  return breaches;
}

const run = fc.record({
  size: fc.integer({ min: 1, max: 7 }),
  cooldownTerms: fc.integer({ min: 0, max: 3 }),
  seats: fc.integer({ min: 1, max: 2 }),
  happenings: fc.array(happening, { maxLength: 60 }),
});

describe('R42: a rotation', () => {
  it('lets nobody serve k + 2 times before another served k times, who declined nothing', () => {
    fc.assert(
      fc.property(run, ({ size, cooldownTerms, seats, happenings }) => {
        const rotation = new Rotation(start(size, cooldownTerms, seats));
        const breaches = happenings.flatMap((happens) => (rotation.go(happens) ? breachesOf(rotation.facts) : []));
        expect(breaches).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives each person of a pool that stays the same one turn a round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }), (size, rounds) => {
        const rotation = new Rotation(start(size, 0, 1));
        const holders = Array.from(
          { length: size * rounds },
          () => rotation.go({ what: 'serve', cutShort: 40 })!.holderRef,
        );
        const first = holders.slice(0, size);
        expect(new Set(first).size).toBe(size);
        for (let round = 1; round < rounds; round++)
          expect(holders.slice(round * size, (round + 1) * size)).toEqual(first);
      }),
    );
  });

  it('never puts in office who serves, passed, cools down or is outside the pool', () => {
    fc.assert(
      fc.property(run, ({ size, cooldownTerms, seats, happenings }) => {
        const rotation = new Rotation(start(size, cooldownTerms, seats));
        for (const happens of happenings) {
          const { pool, terms, passes } = rotation.facts;
          const term = rotation.go(happens);
          if (!term) continue;
          expect(pool.map(({ ref }) => ref)).toContain(term.holderRef);
          expect(passes).not.toContainEqual({ turn: terms.length + 1, ref: term.holderRef });
          const recent = cooldownTerms ? terms.slice(-cooldownTerms) : [];
          expect(recent.map(({ holderRef }) => holderRef)).not.toContain(term.holderRef);
          const held = terms.filter(({ lastDay }) => lastDay >= term.beginsOn);
          expect(held.length).toBeLessThan(seats);
          expect(held.map(({ holderRef }) => holderRef)).not.toContain(term.holderRef);
        }
      }),
      { numRuns: 500 },
    );
  });
});
