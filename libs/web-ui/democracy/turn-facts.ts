import type { ComingTurnsQuery, HeldOfficesQuery } from '../generated/graphql.js';

export type Turn = ComingTurnsQuery['comingTurns'][number];
export type HeldOffice = HeldOfficesQuery['offices'][number];
export type HeldMandate = HeldOffice['mandates'][number];

export const TURN_REASONS = ['away', 'circumstances', 'other-duty', 'not-prepared'] as const;
export type TurnReason = (typeof TURN_REASONS)[number];

/** Null where the person was erased or is not known. */
export const nameIn = ({ proof }: Turn, ref: string | null): string | null =>
  proof.people.find((person) => person.ref === ref)?.name ?? null;

/** The days ahead in which the holder is asked for the hand-over note. */
const HAND_OVER_AHEAD_MS = 30 * 86_400_000;

export interface HandOverDue {
  readonly office: HeldOffice;
  readonly mandate: HeldMandate;
  /** False for the note of a predecessor, which the present holder may write. */
  readonly own: boolean;
}

/** The notes that this reader can write now: of own terms that end soon or are over, and of terms before one's own. */
export function handOversDue(offices: readonly HeldOffice[], me: string, today: string): HandOverDue[] {
  const soon = new Date(Date.parse(today) + HAND_OVER_AHEAD_MS).toISOString().slice(0, 10);
  return offices.flatMap((office) => {
    const holdsNow = office.mandates.some(({ holderRef, state }) => holderRef === me && state === 'held');
    return office.mandates.flatMap((mandate): HandOverDue[] => {
      const own = mandate.holderRef === me;
      if (mandate.handOver === 'overdue') return own || holdsNow ? [{ office, mandate, own }] : [];
      return own && mandate.handOver === 'open' && mandate.endsOn <= soon ? [{ office, mandate, own }] : [];
    });
  });
}

/** Offices in which it is this reader's turn next, or in which somebody asks this reader to swap. */
export const turnsOf = (turns: readonly Turn[], me: string): Turn[] =>
  turns.filter(({ dueRef, offer, waitingDecision }) => (dueRef === me && !waitingDecision) || offer?.takerRef === me);
