import { addDays, type Day, sha256Hex } from '#domain-kit';
import type { Place, PoolMember, RankedMember, RotationFacts, ServedTerm, Standing } from './rotation.types.js';

/** The number of the turn that comes next. */
export const turnNumber = ({ terms }: RotationFacts): number => terms.length + 1;

/** The first day, not before the day asked, on which the office has a free seat. */
export function turnBegins({ day, rule, terms }: RotationFacts): Day {
  const ends = terms.map(({ lastDay }) => lastDay).filter((lastDay) => lastDay >= day);
  ends.sort().reverse();
  const blocking = ends[rule.seats - 1];
  return blocking === undefined ? day : addDays(blocking, 1);
}

const later = (a: Day | null, b: Day): Day => (a === null || a < b ? b : a);

/** Who never served stands before who served longest ago; equals by membership, and then by a lot nobody can draw twice. */
export function comparePlaces(a: Place, b: Place): number {
  const keys = ({ servedUntil, memberSince, lot }: Place): readonly string[] => [servedUntil ?? '', memberSince, lot];
  const [ofA, ofB] = [keys(a), keys(b)];
  for (const [index, key] of ofA.entries()) if (key !== ofB[index]) return key < ofB[index]! ? -1 : 1;
  return 0;
}

/**
 * The place of each person of the pool before the next turn. Serving moves a person behind all who waited longer; a
 * swap exchanges two places as they stood at that turn.
 */
export function placesOf(facts: RotationFacts): ReadonlyMap<string, Place> {
  const own = new Map(facts.pool.map((member) => [member.ref, firstPlace(facts.seed, member)]));
  const places = new Map(own);
  const exchange = (turn: number): void => {
    for (const { giverRef, takerRef } of facts.swaps.filter((swap) => swap.turn === turn)) {
      const [given, taken] = [places.get(giverRef), places.get(takerRef)];
      if (given && taken) places.set(giverRef, taken).set(takerRef, given);
    }
  };
  const served = new Map<string, Day>();
  for (const [index, { holderRef, lastDay }] of facts.terms.entries()) {
    exchange(index + 1);
    const servedUntil = later(served.get(holderRef) ?? null, lastDay);
    served.set(holderRef, servedUntil);
    const place = own.get(holderRef);
    if (place) places.set(holderRef, { ...place, servedUntil });
  }
  exchange(turnNumber(facts));
  return places;
}

const firstPlace = (seed: string, { ref, memberSince }: PoolMember): Place => ({
  servedUntil: null,
  memberSince,
  lot: sha256Hex(seed + ref),
});

/** The pool in order, each with the reason why it is, or is not, this person's turn. */
export function rankPool(facts: RotationFacts): RankedMember[] {
  const [turn, beginsOn, places] = [turnNumber(facts), turnBegins(facts), placesOf(facts)];
  const passed = new Set(facts.passes.filter((pass) => pass.turn === turn).map(({ ref }) => ref));
  const { cooldownTerms } = facts.rule;
  const cooling = new Set(
    (cooldownTerms > 0 ? facts.terms.slice(-cooldownTerms) : []).map(({ holderRef }) => holderRef),
  );
  const serving = new Set(facts.terms.filter(({ lastDay }) => lastDay >= beginsOn).map(({ holderRef }) => holderRef));
  const barred = (ref: string): Standing | null => {
    if (serving.has(ref)) return 'serving';
    if (passed.has(ref)) return 'passed';
    return cooling.has(ref) ? 'cooling-down' : null;
  };
  const sorted = facts.pool
    .map((member) => ({ member, place: places.get(member.ref)! }))
    .sort((a, b) => comparePlaces(a.place, b.place) || (a.member.ref < b.member.ref ? -1 : 1));
  let due = false;
  return sorted.map(({ member, place }) => {
    const standing = barred(member.ref) ?? (due ? 'later' : 'due');
    due ||= standing === 'due';
    return { ref: member.ref, place, served: timesServed(facts.terms, member.ref, member.inPoolSince), standing };
  });
}

/** Terms that a person began on a day or later. */
export const timesServed = (terms: readonly ServedTerm[], ref: string, since: Day): number =>
  terms.filter(({ holderRef, beginsOn }) => holderRef === ref && beginsOn >= since).length;
