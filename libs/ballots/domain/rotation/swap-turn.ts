import { type Day, err, ok, type Result } from '#domain-kit';
import { rankPool, turnBegins, turnNumber } from './rotation-order.js';
import type { PoolMember, RotationFacts, ServedTerm, SwapRefusalCode } from './rotation.types.js';

/**
 * May the one whose turn it is exchange places with another? Both must have agreed; this asks whether the rotation
 * stays a rotation. Answers the facts with the swap in them.
 */
export function swapTurn(
  facts: RotationFacts,
  giverRef: string,
  takerRef: string,
): Result<RotationFacts, SwapRefusalCode> {
  const order = rankPool(facts);
  const taker = order.find(({ ref }) => ref === takerRef);
  if (giverRef === takerRef) return err('SAME_PERSON');
  if (order.find(({ ref }) => ref === giverRef)?.standing !== 'due') return err('NOT_THE_GIVERS_TURN');
  if (!taker) return err('TAKER_NOT_IN_POOL');
  if (taker.standing !== 'later') return err('TAKER_CANNOT_SERVE');
  const swapped = { ...facts, swaps: [...facts.swaps, { turn: turnNumber(facts), giverRef, takerRef }] };
  const begun = { id: 'swap', holderRef: takerRef, beginsOn: turnBegins(facts), lastDay: turnBegins(facts) };
  return findConcentration(swapped, begun) ? err('SWAP_CONCENTRATES') : ok(swapped);
}

export interface Concentration {
  readonly holderRef: string;
  readonly waitingRef: string;
}

/**
 * R42, looked for after one more term: somebody who has served `k + 2` times before another served `k` times, counted
 * from any turn since which both are in the pool and the other let none pass, gave none away, and was not kept from
 * serving by a seat still held.
 */
export function findConcentration(facts: RotationFacts, begun?: ServedTerm): Concentration | null {
  const terms = begun ? [...facts.terms, begun] : facts.terms;
  const holder = facts.pool.find(({ ref }) => ref === terms.at(-1)?.holderRef);
  const waiting =
    holder && facts.pool.find((member) => member !== holder && isOverlooked(facts, terms, holder, member));
  return waiting ? { holderRef: holder.ref, waitingRef: waiting.ref } : null;
}

function isOverlooked(
  facts: RotationFacts,
  terms: readonly ServedTerm[],
  holder: PoolMember,
  other: PoolMember,
): boolean {
  const since = holder.inPoolSince > other.inPoolSince ? holder.inPoolSince : other.inPoolSince;
  const declined = [
    ...facts.passes.filter(({ ref }) => ref === other.ref),
    ...facts.swaps.filter(({ giverRef }) => giverRef === other.ref),
  ];
  const lastDeclined = Math.max(0, ...declined.map(({ turn }) => turn));
  const holds = (day: Day, before: number): boolean =>
    terms.slice(0, before).some(({ holderRef, lastDay }) => holderRef === other.ref && lastDay >= day);
  let ahead = 0;
  for (let turn = terms.length; turn > lastDeclined && terms[turn - 1]!.beginsOn >= since; turn--) {
    const { holderRef, beginsOn } = terms[turn - 1]!;
    if (holds(beginsOn, turn - 1)) return false;
    if (holderRef === holder.ref) ahead += 1;
    if (holderRef === other.ref) ahead -= 1;
    if (ahead > 2) return true;
  }
  return false;
}
