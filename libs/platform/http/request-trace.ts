import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Logger } from '../log/logger.js';
import { withTrace } from '../log/trace.js';
import { Metrics } from '../metrics/metrics.js';

/**
 * Puts each request into the trace that its `traceparent` names, measures it, and logs it by its route: never the
 * address it came from, nor the path or query, which may name somebody.
 */
export function addTracing(server: FastifyInstance, app: NestFastifyApplication): void {
  const logger = app.get(Logger);
  const seconds = app
    .get(Metrics)
    .histogram('massline_http_seconds', 'Time that requests took, by route and status', ['method', 'route', 'status']);

  server.addHook('onRequest', (request, _reply, done) => {
    const { traceparent } = request.headers;
    withTrace(typeof traceparent === 'string' ? traceparent : undefined, done);
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    seconds.observe(labels, reply.elapsedTime / 1000);
    logger.debug({ ...labels, ms: Math.round(reply.elapsedTime) }, 'request');
  });
}
