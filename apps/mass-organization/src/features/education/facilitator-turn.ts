import { nextTurn, type PoolMember } from '#ballots';
import { type Day, sha256Hex } from '#domain-kit';

export interface FacilitationFacts {
  readonly circleId: string;
  readonly heldOn: Day;
  /** Those of the circle who take turns, with the day on which they joined. */
  readonly pool: readonly { readonly ref: string; readonly joinedOn: Day }[];
  /** Sessions before this one, in order. */
  readonly earlier: readonly { readonly id: string; readonly heldOn: Day; readonly facilitatorRef: string | null }[];
  /** Who stepped aside for this session. */
  readonly passed: readonly string[];
}

/**
 * Who facilitates (R12): never before, or longest ago, by the rotation of all offices. The lot between equals is drawn by
 * the circle's id, which nobody chooses. Null if nobody can.
 */
export function facilitatorOf({ circleId, heldOn, pool, earlier, passed }: FacilitationFacts): string | null {
  const terms = earlier.flatMap(({ id, heldOn: day, facilitatorRef }) =>
    facilitatorRef === null ? [] : [{ id, holderRef: facilitatorRef, beginsOn: day, lastDay: day }],
  );
  const member = ({ ref, joinedOn }: { ref: string; joinedOn: Day }): PoolMember => ({
    ...{ ref, memberSince: joinedOn, inPoolSince: joinedOn },
  });
  return nextTurn({
    office: 'facilitator',
    day: heldOn,
    rule: { termDays: 1, cooldownTerms: 0, seats: 1 },
    seed: sha256Hex(circleId),
    pool: pool.map(member),
    terms,
    passes: passed.map((ref) => ({ turn: terms.length + 1, ref })),
    swaps: [],
  }).dueRef;
}
