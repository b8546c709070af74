import type { Day } from '#domain-kit';
import { isHeld, type Term } from './terms.js';

export interface SignalTerm extends Term {
  readonly id: string;
  readonly holderRef: string;
  readonly handOverOverdue: boolean;
  readonly understudyRef: string | null;
}

/** An office with its terms in order of beginning. */
export interface SignalOffice {
  readonly code: string;
  /** Null where no policy says it: then one holder is enough. */
  readonly seats: number | null;
  readonly terms: readonly SignalTerm[];
}

/** How many people have had an office: counts, no names. */
export interface Coverage {
  readonly office: string;
  readonly haveServed: number;
  readonly haveBeenUnderstudy: number;
}

/** What the record names so that a meeting talks about it. It judges nobody, and counts nothing else (R45). */
export type Signal =
  | { readonly code: 'same-holder'; readonly office: string; readonly holderRef: string; readonly terms: number }
  | { readonly code: 'unfilled-post'; readonly office: string; readonly seats: number }
  | {
      readonly code: 'hand-over-overdue';
      readonly office: string;
      readonly mandateId: string;
      readonly holderRef: string;
    };

/** More terms than this in a row by one person is a signal. */
export const MOST_TERMS_IN_A_ROW = 2;

export const coverageOf = ({ code, terms }: SignalOffice, today: Day): Coverage => {
  const begun = terms.filter(({ beginsOn }) => beginsOn <= today);
  const understudies = begun.flatMap(({ understudyRef }) => understudyRef ?? []);
  return {
    office: code,
    haveServed: new Set(begun.map(({ holderRef }) => holderRef)).size,
    haveBeenUnderstudy: new Set(understudies).size,
  };
};

export function signalsOf(office: SignalOffice, today: Day): Signal[] {
  const { code, terms } = office;
  const signals: Signal[] = [];
  const held = terms.filter((term) => isHeld(term, today));
  for (const holderRef of new Set(held.map((term) => term.holderRef))) {
    const inARow = rowOf(terms, holderRef, today);
    if (inARow > MOST_TERMS_IN_A_ROW) signals.push({ code: 'same-holder', office: code, holderRef, terms: inARow });
  }
  const unfilled = (office.seats ?? 1) - held.length;
  if (unfilled > 0) signals.push({ code: 'unfilled-post', office: code, seats: unfilled });
  for (const { id, holderRef, handOverOverdue } of terms)
    if (handOverOverdue) signals.push({ code: 'hand-over-overdue', office: code, mandateId: id, holderRef });
  return signals;
}

/** Terms of one person, up to the one held today, between which nobody else's term lay. */
function rowOf(terms: readonly SignalTerm[], holderRef: string, today: Day): number {
  const own = terms.filter((term) => term.holderRef === holderRef && term.beginsOn <= today);
  let inARow = 1;
  for (let at = own.length - 1; at > 0; at--) {
    const between = terms.some(
      (other) =>
        other.holderRef !== holderRef &&
        other.beginsOn > own[at - 1]!.beginsOn &&
        other.beginsOn < own[at]!.beginsOn &&
        !isHeld(other, own[at]!.beginsOn),
    );
    if (between) break;
    inARow += 1;
  }
  return inARow;
}
