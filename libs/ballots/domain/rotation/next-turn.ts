import { addDays } from '#domain-kit';
import { rankPool, turnBegins, turnNumber } from './rotation-order.js';
import type { RankedMember, RotationFacts, ServedTerm, Turn } from './rotation.types.js';

/**
 * Whose turn it is, and why. Nobody has a say in it: the facts decide, and each has its place in the record. The
 * understudy is who would be due if the one due had begun.
 */
export function nextTurn(facts: RotationFacts): Turn {
  const order = rankPool(facts);
  const turn = turnNumber(facts);
  const beginsOn = turnBegins(facts);
  const endsOn = addDays(beginsOn, facts.rule.termDays - 1);
  const dueRef = dueIn(order);
  const begun: ServedTerm[] = dueRef ? [{ id: `turn-${turn}`, holderRef: dueRef, beginsOn, lastDay: endsOn }] : [];
  const understudyRef = dueRef ? dueIn(rankPool({ ...facts, terms: [...facts.terms, ...begun] })) : null;
  return { turn, beginsOn, endsOn, order, dueRef, understudyRef, nth: nthOf(order, dueRef), of: order.length };
}

const dueIn = (order: readonly RankedMember[]): string | null =>
  order.find(({ standing }) => standing === 'due')?.ref ?? null;

/** One more than those of the pool who have served more often: they had their turn in this round. */
function nthOf(order: readonly RankedMember[], dueRef: string | null): number {
  const due = order.find(({ ref }) => ref === dueRef);
  return due ? 1 + order.filter(({ served }) => served > due.served).length : 0;
}
