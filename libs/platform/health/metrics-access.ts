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
  const { authorization, forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
  if (token !== undefined) return constantTimeEqual(sha256(authorization ?? ''), sha256(`Bearer ${token}`));
  return forwarded === undefined && forwardedFor === undefined && LOOPBACK.test(request.socket.remoteAddress ?? '');
}
