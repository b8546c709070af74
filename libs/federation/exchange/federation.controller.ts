import { Controller, Get, HttpCode, Inject, Post, Req, Res, SetMetadata, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseInboxRequest, parseStrictJson } from '../messages/index.js';
import { CollectAnswers } from './collect-answers.service.js';
import { ExchangeProblemFilter } from './exchange-problem.filter.js';
import { ExchangeProblem } from './exchange.errors.js';
import { InboxService } from './inbox.service.js';
import { NodeDocuments } from './node-documents.service.js';
import { RecoveryService } from './recovery.service.js';
import { type Authenticated, SignedRequests } from './signed-requests.service.js';

export type RawRequest = FastifyRequest & { rawBody?: Buffer };

const BODY_BYTES_MAX = 1_048_576;

/** What a node answers to other nodes. Open to no session: every route but the node document demands a peer's signature. */
@Controller()
@SetMetadata('massline:allow', 'public')
@UseFilters(ExchangeProblemFilter)
export class FederationController {
  constructor(
    private readonly requests: SignedRequests,
    private readonly inbox: InboxService,
    private readonly recovery: RecoveryService,
    private readonly documents: NodeDocuments,
  ) {}

  @Inject() private readonly collecting!: CollectAnswers;

  @Get('.well-known/massline')
  async document(): Promise<unknown> {
    return this.documents.own();
  }

  @Post('federation/inbox')
  @HttpCode(202)
  async receive(@Req() request: RawRequest, @Res() reply: FastifyReply): Promise<void> {
    const { from, json } = await this.open(request);
    const parsed = parseInboxRequest(json);
    if (!parsed.ok) throw new ExchangeProblem('malformed');
    const answer = await this.inbox.receive(from.sender, parsed.value.messages);
    await this.requests.answer(reply, { status: 202, body: answer, to: from });
  }

  @Post('federation/collect')
  async collect(@Req() request: RawRequest, @Res() reply: FastifyReply): Promise<void> {
    const { from, json } = await this.open(request);
    const answer = await this.collecting.answer(from.sender, json);
    await this.requests.answer(reply, { status: answer ? 200 : 204, body: answer, to: from });
  }

  /** Messages above the caller's cursor with the receipts that we hold for them: protocol.md, `massline recover`. */
  @Post('federation/recover')
  async recover(@Req() request: RawRequest, @Res() reply: FastifyReply): Promise<void> {
    const { from, json } = await this.open(request);
    const answer = await this.recovery.answer(from.sender, json);
    await this.requests.answer(reply, { status: 200, to: from, ...answer });
  }

  /** Size, signature, digest, freshness and nonce are judged over the raw bytes, before anything is parsed. */
  private async open(request: RawRequest): Promise<{ from: Authenticated; json: unknown }> {
    const body = request.rawBody ?? Buffer.alloc(0);
    if (body.length > BODY_BYTES_MAX) throw new ExchangeProblem('too_large');
    if (request.headers['content-type'] !== 'application/json') throw new ExchangeProblem('unsupported_media_type');
    const from = await this.requests.authenticate({
      method: request.method,
      path: request.url,
      headers: request.headers,
      body,
    });
    const json = parseStrictJson(body);
    if (!json.ok) throw new ExchangeProblem('malformed');
    return { from, json: json.value };
  }
}
