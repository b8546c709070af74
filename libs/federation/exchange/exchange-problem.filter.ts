import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PROBLEM_CONTENT_TYPE } from '../problems/index.js';
import { ExchangeProblem } from './exchange.errors.js';

/** Says a refusal of the exchange as RFC 9457. */
@Catch(ExchangeProblem)
export class ExchangeProblemFilter implements ExceptionFilter<ExchangeProblem> {
  async catch({ problem, retryAfterSeconds }: ExchangeProblem, host: ArgumentsHost): Promise<void> {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
    await reply.status(problem.status).header('content-type', PROBLEM_CONTENT_TYPE).send(JSON.stringify(problem));
  }
}
