import type { Day } from '#domain-kit';
import type { LedgerEntry } from './entry.types.js';

/**
 * Reads a log in order and finds rules of a body that hold too early. They begin after the day of the decision that set
 * them, which stands before them; those that the founding assembly gave begin with the founding. Its decisions are the
 * first: after any other, none is by its rule.
 */
export class RulesInTime {
  readonly #founding = new Set<string>();
  #isFounding = true;
  #last: { readonly decision: string; readonly day: Day } | null = null;

  isTooEarly({ kind, subject }: Pick<LedgerEntry, 'kind' | 'subject'>): boolean {
    const decision = subject.ids?.['decision'];
    if (decision === undefined) return false;
    if (kind === 'decision.recorded') this.#decided(decision, subject);
    if (kind !== 'body.rules-set') return false;
    const beginsOn = subject.days?.['beginsOn'];
    if (beginsOn === undefined || this.#last?.decision !== decision) return false;
    const isEarlier = beginsOn < this.#last.day;
    return isEarlier || (beginsOn === this.#last.day && !this.#founding.has(decision));
  }

  #decided(decision: string, { codes, days }: LedgerEntry['subject']): void {
    const day = days?.['decidedOn'];
    this.#last = day === undefined ? null : { decision, day };
    this.#isFounding &&= codes?.['rule'] === 'founding';
    if (this.#isFounding) this.#founding.add(decision);
  }
}
