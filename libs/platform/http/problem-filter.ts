import { AppError } from '#domain-kit';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Logger } from '../log/logger.js';
import { isFederationUrl } from './bodies.js';

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
}

/**
 * Answers what handlers throw over HTTP: `{ code, message }`, and under /federation an RFC 9457 problem. A fault of the
 * caller is told to the caller; anything else is logged, and the caller learns only that it happened.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') return thrown; // GraphQL has its own formatError
    const [request, reply] = host.getArgs<[FastifyRequest, FastifyReply]>();
    const answer = answerTo(thrown);
    if (answer.status >= 500) this.logger.error({ err: thrown, status: answer.status }, 'request failed');
    if (reply.sent) return undefined;
    return send(answer, request, reply);
  }
}

/** An address that Fastify cannot read, or with too long a part: no handler and no filter sees it. */
export const answerUnroutable = (_: unknown, request: FastifyRequest, reply: FastifyReply): void =>
  void send({ status: 404, code: codeOf(404) }, request, reply);

function send(answer: Answer, { url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const federation = isFederationUrl(url);
  return reply
    .status(answer.status)
    .header('content-type', federation ? 'application/problem+json' : 'application/json; charset=utf-8')
    .send(Buffer.from(JSON.stringify(federation ? problemOf(answer) : plainOf(answer))));
}

const plainOf = ({ status, code, detail }: Answer): Record<string, unknown> => ({
  code,
  message: detail ?? STATUS_CODES[status] ?? 'Error',
});

const problemOf = ({ status, code, detail }: Answer): Record<string, unknown> => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  ...(detail && { detail }),
});

function answerTo(thrown: unknown): Answer {
  if (thrown instanceof AppError) return { status: 400, code: thrown.code, detail: thrown.message };
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusOf(thrown);
  if (status >= 400 && status < 500) return { status, code: codeOf(status), ...toldBy(thrown) };
  return { status: status === 503 ? 503 : 500, code: status === 503 ? 'unavailable' : 'internal' };
}

/** A refusal that names itself is told as it is; what Nest says of its own accord is not. */
function toldBy(thrown: unknown): { readonly code: string; readonly detail: string } | null {
  const told = thrown instanceof HttpException ? thrown.getResponse() : null;
  if (typeof told !== 'object' || told === null) return null;
  const { code, message } = told as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === 'string' && typeof message === 'string' ? { code, detail: message } : null;
}

/** Fastify's own errors carry their status: a body too large, an unknown media type. */
function statusOf(thrown: unknown): number {
  const status = (thrown as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

const CODES: Readonly<Record<number, string>> = {
  400: 'malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

const codeOf = (status: number): string => CODES[status] ?? 'refused';
