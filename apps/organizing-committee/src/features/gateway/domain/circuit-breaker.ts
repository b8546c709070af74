export interface BreakerRule {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** While open, one call per this time is let through to see whether the peer is back, ms. */
  readonly probeEveryMs: number;
}

const DEFAULT_RULE: BreakerRule = { failures: 5, probeEveryMs: 30_000 };

interface Record {
  failures: number;
  /** The next probe may start now or later; meaningless while closed. */
  probeAt: number;
}

/**
 * Keeps a hung peer from costing every query its deadline: opens after failures in a row, lets one probe through from time
 * to time, closes at the first success. `now` is any clock in ms that never goes back. A cache: losing it costs a few calls.
 */
export class CircuitBreaker {
  readonly #records = new Map<string, Record>();

  constructor(private readonly rule: BreakerRule = DEFAULT_RULE) {}

  /** Whether to call `peer` now. While open it takes the probe, so that the answer is yes once per interval. */
  admits(peer: string, now: number): boolean {
    const record = this.#records.get(peer);
    if (!record || record.failures < this.rule.failures) return true;
    if (now < record.probeAt) return false;
    record.probeAt = now + this.rule.probeEveryMs;
    return true;
  }

  succeeded(peer: string): void {
    this.#records.delete(peer);
  }

  failed(peer: string, now: number): void {
    const record = this.#records.get(peer) ?? { failures: 0, probeAt: 0 };
    record.failures += 1;
    if (record.failures === this.rule.failures) record.probeAt = now + this.rule.probeEveryMs;
    this.#records.set(peer, record);
  }
}
