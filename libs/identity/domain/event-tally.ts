/** How often each event came out in each way: `counts['sign-in']['WRONG_CREDENTIALS']`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What one period held, and when it began. */
export interface Tallied {
  readonly from: Date;
  readonly counts: Counts;
}

/** Counts by periods that begin at fixed times of UTC. Of an event it keeps neither who nor when. */
export class EventTally {
  #from: number | null = null;
  #counts: Record<string, Record<string, number>> = {};

  constructor(private readonly periodMs: number) {}

  /** Counts one, and says how many there are of this event now; `ended` is the period before, if it held anything. */
  add(event: string, outcome: string, now: Date): { readonly ended: Tallied | null; readonly ofEvent: number } {
    const from = Math.floor(now.getTime() / this.periodMs) * this.periodMs;
    const ended = this.#from === from ? null : this.end();
    this.#from = from;
    const outcomes = (this.#counts[event] ??= {});
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    return { ended, ofEvent: Object.values(outcomes).reduce((sum, count) => sum + count, 0) };
  }

  /** Takes out what the period held so far; null if nothing. */
  end(): Tallied | null {
    if (this.#from === null) return null;
    const tallied = { from: new Date(this.#from), counts: this.#counts };
    this.#from = null;
    this.#counts = {};
    return tallied;
  }
}
