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

/** What the end of a term means for one of the two whom it concerns; `name` is the other one, where there is one. */
export interface TermTurning {
  readonly key: 'ends' | 'endsTo' | 'begins' | 'noNote' | 'note';
  readonly office: HeldOffice;
  readonly mandate: HeldMandate;
  /** Null of somebody who was erased, and where nobody follows on record. */
  readonly name: string | null;
}

/**
 * The thirty days around the end of a term, for who leaves and for who comes: who follows, and who hands over; whether the
 * note of the term before is there, or is the successor's to write.
 */
export function termsTurning(offices: readonly HeldOffice[], me: string, today: string): TermTurning[] {
  const shift = (ms: number): string => new Date(Date.parse(today) + ms).toISOString().slice(0, 10);
  const [soon, lately] = [shift(HAND_OVER_AHEAD_MS), shift(-HAND_OVER_AHEAD_MS)];
  return offices.flatMap((office) => {
    const { mandates } = office;
    const before = (own: HeldMandate): HeldMandate | undefined =>
      mandates
        .filter((one) => one.holderRef !== me && one.state !== 'upcoming' && one.beginsOn <= own.beginsOn)
        .toSorted((a, b) => a.beginsOn.localeCompare(b.beginsOn))
        .at(-1);
    return mandates.flatMap((mandate): TermTurning[] => {
      if (mandate.holderRef !== me) return [];
      const about = (key: TermTurning['key'], other?: HeldMandate): TermTurning[] => [
        { key, office, mandate, name: other?.holderName ?? null },
      ];
      if (mandate.state === 'upcoming') return mandate.beginsOn <= soon ? about('begins', before(mandate)) : [];
      if (mandate.state !== 'held') return [];
      const next = mandates.find((one) => one.state === 'upcoming');
      const ends = mandate.endsOn <= soon ? about(next ? 'endsTo' : 'ends', next) : [];
      const last = before(mandate);
      if (last?.state !== 'ended') return ends;
      if (last.handOver === 'overdue') return [...about('noNote', last), ...ends];
      return last.handOver === 'done' && mandate.beginsOn >= lately ? [...about('note', last), ...ends] : ends;
    });
  });
}

/** Offices in which it is this reader's turn next, or in which somebody asks this reader to swap. */
export const turnsOf = (turns: readonly Turn[], me: string): Turn[] =>
  turns.filter(({ dueRef, offer, waitingDecision }) => (dueRef === me && !waitingDecision) || offer?.takerRef === me);
