import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly flags: string;
}

const current = new AsyncLocalStorage<Span>();
/** W3C Trace Context, version 00: version, trace id, parent id, flags. */
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/**
 * Runs `fn` as one step of the trace that `header`, a W3C `traceparent`, continues; of a new trace if it is absent or
 * malformed. What `fn` starts belongs to that step too.
 */
export function withTrace<T>(header: string | undefined, fn: () => T): T {
  return current.run(spanAfter(header), fn);
}

/** The `traceparent` to send on with a request or a job; undefined outside a trace. */
export function currentTraceparent(): string | undefined {
  const span = current.getStore();
  return span && `00-${span.traceId}-${span.spanId}-${span.flags}`;
}

/** Stands in every log line of the trace. */
export const currentTraceId = (): string | undefined => current.getStore()?.traceId;

function spanAfter(header: string | undefined): Span {
  const [, traceId, , flags] = TRACEPARENT.exec(header ?? '') ?? [];
  const spanId = randomBytes(8).toString('hex');
  if (!traceId || !flags || /^0+$/.test(traceId))
    return { traceId: randomBytes(16).toString('hex'), spanId, flags: '01' };
  return { traceId, spanId, flags };
}
