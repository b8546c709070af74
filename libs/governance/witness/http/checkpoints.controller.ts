import { ExchangeProblem, ExchangeProblemFilter, PeersService, RecoveryService, SignedRequests } from '#federation';
import { Allow } from '#identity';
import { Controller, HttpCode, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readCheckpointExchange } from '../checkpoint-exchange.js';
import { OwnCheckpoints } from '../own-checkpoints.service.js';
import { Witness } from '../witness.service.js';

const BODY_BYTES_MAX = 16_384;

/** Each side proves to the other that its record only grew: protocol.md, *Checkpoints*. Open to no session, only to a peer's signature. */
@Controller()
@Allow('public')
@UseFilters(ExchangeProblemFilter)
export class CheckpointsController {
  @Inject() private readonly recovery!: RecoveryService;

  constructor(
    private readonly requests: SignedRequests,
    private readonly peers: PeersService,
    private readonly own: OwnCheckpoints,
    private readonly witness: Witness,
  ) {}

  @Post('federation/checkpoints')
  @HttpCode(200)
  async answer(@Req() request: FastifyRequest & { rawBody?: Buffer }, @Res() reply: FastifyReply): Promise<void> {
    const bytes = request.rawBody ?? Buffer.alloc(0);
    if (bytes.length > BODY_BYTES_MAX) throw new ExchangeProblem('too_large');
    const { method, url: path, headers } = request;
    if (headers['content-type'] !== 'application/json') throw new ExchangeProblem('unsupported_media_type');
    const from = await this.requests.authenticate({ method, path, headers, body: bytes });
    const said = readCheckpointExchange(bytes);
    if (!said) throw new ExchangeProblem('malformed');
    const peer = await this.peers.find(from.sender);
    if (!peer || peer.state === 'left') throw new ExchangeProblem('wrong_sender');
    if (await this.recovery.isRecovering()) throw new ExchangeProblem('unavailable', { retryAfterSeconds: 30 });
    const wanted = await this.witness.hear(peer.id, said);
    const body = { restores: await this.own.restores(), wanted, shown: await this.own.show(said.wanted) };
    await this.requests.answer(reply, { status: 200, body, to: from });
  }
}
