import { Controller, Get, Header, Inject, NotFoundException, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { endsAtServer, HOME_SECRET, homeProof, isNonce, NONCE_HEADER, PROOF_PATH } from './home-proof.js';

/** Proves to a command, before it sends a password, that this process is the node of the home that it was given. */
@Controller()
export class HomeProofController {
  constructor(@Inject(HOME_SECRET) private readonly secret: string | undefined) {}

  @Get(PROOF_PATH)
  @Header('cache-control', 'no-store')
  proof(@Req() { headers, socket }: FastifyRequest): string {
    const nonce = headers[NONCE_HEADER];
    if (this.secret === undefined || !isNonce(nonce)) throw new NotFoundException();
    return homeProof(this.secret, nonce, endsAtServer(socket));
  }
}
