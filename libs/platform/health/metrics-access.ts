import { constantTimeEqual, sha256 } from '#domain-kit';
import type { FastifyRequest } from 'fastify';

/** What `metricsAllowed` is told by the environment. */
export const METRICS_TOKEN = Symbol('MetricsToken');

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/**
 * The rhythm of a node's numbers tells when its people work, so they are not for everybody: with a token for who sends it,
 * without one for this machine itself. A request that a proxy passed on is never this machine's own.
 */
export function metricsAllowed(
  request: Pick<FastifyRequest, 'headers' | 'socket'>,
  token: string | undefined,
): boolean {
  const { authorization } = request.headers;
  if (token !== undefined) return constantTimeEqual(sha256(authorization ?? ''), sha256(`Bearer ${token}`));
  return isOfThisMachine(request);
}

/** Whether a request began on this very machine, and no proxy says that it passed it on for another. */
export function isOfThisMachine({ headers, socket }: Pick<FastifyRequest, 'headers' | 'socket'>): boolean {
  const { forwarded, 'x-forwarded-for': forwardedFor } = headers;
  return forwarded === undefined && forwardedFor === undefined && LOOPBACK.test(socket.remoteAddress ?? '');
}
