import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The context of each GraphQL operation: what a resolver needs to read and to set cookies. */
export interface RequestContext {
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
}

export const isGraphql = (context: ExecutionContext): boolean => context.getType<string>() === 'graphql';

/** The HTTP request behind a handler of any kind, entity references included; null where there is none. */
export const requestOf = (context: ExecutionContext): FastifyRequest | null =>
  isGraphql(context)
    ? (GqlExecutionContext.create(context).getContext<Partial<RequestContext> | undefined>()?.req ?? null)
    : (context.switchToHttp().getRequest<FastifyRequest | undefined>() ?? null);
