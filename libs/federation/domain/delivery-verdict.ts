/** What a sender does after an answer to a delivery: protocol.md, *Sending*, "By status". */
export type DeliveryVerdict =
  /** `lost`: how many delivered messages the answer's cursor put back into the line. */
  | { readonly kind: 'accepted'; readonly lost?: number }
  /** Several messages: the batch is halved and tried again at once, so that one bad message cannot hold the others. */
  | { readonly kind: 'halve' }
  | { readonly kind: 'park'; readonly reason: string }
  /** Nothing goes to this peer but one probe an hour, until a person acts or a probe succeeds. */
  | { readonly kind: 'probe-hourly'; readonly reason: string }
  /** Nothing goes to this peer until a person decides. */
  | { readonly kind: 'stop'; readonly reason: string }
  | { readonly kind: 'hold-suspended' }
  | { readonly kind: 'back-off'; readonly reason: string; readonly atLeastMs: number };

export interface DeliveryAnswer {
  readonly status: number;
  /** `code` of the RFC 9457 problem, if the answer was one. */
  readonly problem?: string | undefined;
  /** Whether the answer's own signature verified. Only a signed 202 counts. */
  readonly signed: boolean;
  readonly retryAfterSeconds?: number | undefined;
}

const HOUR_MS = 3_600_000;

export function deliveryVerdict(answer: DeliveryAnswer, batchSize: number): DeliveryVerdict {
  const reason = answer.problem ? `${answer.status} ${answer.problem}` : String(answer.status);
  const verdict = verdictOf(answer, batchSize, reason);
  const needsPerson = verdict.kind === 'park' || verdict.kind === 'stop';
  return needsPerson && !answer.problem ? { kind: 'back-off', reason, atLeastMs: 0 } : verdict;
}

/** Something between the nodes, a proxy say, may give these statuses too: without a problem of ours nothing ends by them. */
function verdictOf(answer: DeliveryAnswer, batchSize: number, reason: string): DeliveryVerdict {
  switch (answer.status) {
    case 202:
      return answer.signed ? { kind: 'accepted' } : { kind: 'back-off', reason: 'unsigned answer', atLeastMs: 0 };
    case 400:
    case 413:
    case 415:
      return batchSize > 1 ? { kind: 'halve' } : { kind: 'park', reason };
    case 401:
      return answer.problem === 'clock_skew'
        ? { kind: 'back-off', reason, atLeastMs: 0 }
        : { kind: 'probe-hourly', reason };
    case 403:
      return answer.problem === 'suspended' ? { kind: 'hold-suspended' } : { kind: 'probe-hourly', reason };
    case 409:
      return { kind: 'stop', reason };
    case 421:
      return { kind: 'probe-hourly', reason };
    case 429:
    case 503:
      return { kind: 'back-off', reason, atLeastMs: Math.min((answer.retryAfterSeconds ?? 0) * 1000, HOUR_MS) };
    default:
      return { kind: 'back-off', reason, atLeastMs: 0 };
  }
}

/**
 * Milliseconds to wait before attempt `failures + 1`: exponential with full jitter between 1 s and 1 h, without an end.
 * `random` is uniform in [0, 1).
 */
export function backOffMs(failures: number, random: number): number {
  const ceiling = Math.min(1000 * 2 ** Math.min(failures, 22), HOUR_MS);
  return 1000 + Math.floor(random * Math.max(ceiling - 1000, 0));
}
