import { nextTurn, type RotationFacts } from '#ballots/rotation';
import { sha256Hex } from '#domain-kit';

export interface TurnToCheck {
  readonly turn: number;
  readonly dueRef: string | null;
  readonly understudyRef: string | null;
  readonly beginsOn: string;
  readonly proof: { readonly factsJson: string; readonly factsHash: string };
}

export interface TurnCheck {
  readonly agrees: boolean;
  readonly members: number;
  readonly terms: number;
  readonly hash: string;
}

/** Computes a turn anew from its facts, and compares whatever the node says of it. */
export function checkTurn({ turn, dueRef, understudyRef, beginsOn, proof }: TurnToCheck): TurnCheck {
  const facts = JSON.parse(proof.factsJson) as RotationFacts;
  const computed = nextTurn(facts);
  const hash = sha256Hex(proof.factsJson);
  const agrees =
    hash === proof.factsHash &&
    computed.turn === turn &&
    computed.dueRef === dueRef &&
    computed.understudyRef === understudyRef &&
    computed.beginsOn === beginsOn;
  return { agrees, members: facts.pool.length, terms: facts.terms.length, hash };
}
