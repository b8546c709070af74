import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from './request.js';

/**
 * Options that every `GraphQLModule` with `@Allow` needs. Without the enhancer the guard does not see entity
 * references; without the reply nobody can sign in.
 */
export const secureGraphql = {
  fieldResolverEnhancers: ['guards' as const],
  csrfPrevention: true,
  context: (req: FastifyRequest, reply: FastifyReply): RequestContext => ({ req, reply }),
};
