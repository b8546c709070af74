import {
  type Authenticated,
  ExchangeProblem,
  ExchangeProblemFilter,
  keyIdOf,
  parseEnrolmentRequest,
  parseStrictJson,
  publicKeyOf,
  readKeyid,
  roleOf,
  SignedRequests,
} from '#federation';
import { Allow } from '#identity';
import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refused } from './invitations.service.js';
import { EnrolmentsService } from './enrolments.service.js';

/** Where a node asks to belong and how its request stands. Signed by the key that asks, which is no peer's yet. */
@Controller('federation/enrolments')
@Allow('public')
@UseFilters(ExchangeProblemFilter)
export class EnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly requests: SignedRequests,
  ) {}

  @Post()
  async request(@Req() request: FastifyRequest & { rawBody?: Buffer }, @Res() reply: FastifyReply): Promise<void> {
    const body = request.rawBody ?? Buffer.alloc(0);
    if (body.length > 16_384) throw new ExchangeProblem('too_large');
    if (request.headers['content-type'] !== 'application/json') throw new ExchangeProblem('unsupported_media_type');
    const json = parseStrictJson(body);
    const parsed = json.ok ? parseEnrolmentRequest(json.value) : json;
    if (!parsed.ok) throw new ExchangeProblem('malformed', { detail: parsed.error.code });
    const { id, publicKey, kind } = parsed.value;
    if (roleOf(kind) === 'hub') throw new ExchangeProblem('malformed', { detail: 'A federation has one committee.' });
    // Before the signature: whoever asks brings the key that verifies it, and each verified request leaves a nonce.
    if (!(await this.enrolments.isExpected(parsed.value))) throw refused();
    const from = await this.authenticate(request, body, (keyid) =>
      keyid === keyIdOf(id, publicKey) ? publicKey : undefined,
    );
    const state = await this.enrolments.request(parsed.value);
    await this.requests.answer(reply, { status: 202, body: { state }, to: from });
  }

  /** To the key that asked, and to nobody else: strangers learn not even whether it did. */
  @Get(':thumbprint')
  async state(
    @Param('thumbprint') thumbprint: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const row = THUMBPRINT.test(thumbprint) ? await this.enrolments.find(thumbprint) : null;
    const from = await this.authenticate(request, Buffer.alloc(0), (keyid) =>
      readKeyid(keyid)?.thumbprint === thumbprint ? row?.publicKey : undefined,
    ).catch(asIfThereWereNone);
    if (!row) throw new ExchangeProblem('not_found');
    const under = await this.enrolments.pinnedKey(row);
    await this.requests.answer(reply, { status: 200, body: { state: row.state }, to: from, under });
  }

  private authenticate(
    request: FastifyRequest,
    body: Buffer,
    keyOf: (keyid: string) => string | undefined,
  ): Promise<Authenticated> {
    const incoming = { method: request.method, path: request.url, headers: request.headers, body };
    return this.requests.authenticate(incoming, (keyid) => {
      const encoded = keyOf(keyid);
      const key = encoded === undefined ? undefined : publicKeyOf(encoded);
      return Promise.resolve(key?.ok ? key.value : undefined);
    });
  }
}

/** RFC 7638, base64url. */
const THUMBPRINT = /^[\w-]{43}$/;

function asIfThereWereNone(error: unknown): never {
  const isStranger = error instanceof ExchangeProblem && ['bad_signature', 'unknown_key'].includes(error.problem.code);
  throw isStranger ? new ExchangeProblem('not_found') : error;
}
