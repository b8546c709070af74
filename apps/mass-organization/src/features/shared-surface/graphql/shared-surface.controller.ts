import {
  ExchangeProblem,
  ExchangeProblemFilter,
  parseStrictJson,
  PeersService,
  SignedRequests,
  Suspensions,
} from '#federation';
import { Allow } from '#identity';
import { Controller, HttpCode, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PinnedOperations } from './pinned-operations.js';
import { SurfaceOfNode } from './surface-of-node.js';

/** Small: an operation is named by its hash, and its variables name one organization. */
const BODY_BYTES_MAX = 16_384;

const questionSchema = z.strictObject({
  operation: z.string().regex(/^[0-9a-f]{64}$/),
  variables: z.strictObject({
    representations: z.tuple([z.strictObject({ __typename: z.literal('MassOrganization'), id: z.string().max(40) })]),
    stage: z.boolean(),
    offices: z.boolean(),
    releasedCells: z.boolean(),
    sites: z.boolean(),
  }),
});

/** The live view of the organizing committee: protocol.md, *Live queries*. Open to no session, only to the hub's signature. */
@Controller()
@Allow('public')
@UseFilters(ExchangeProblemFilter)
export class SharedSurfaceController {
  @Inject() private readonly suspensions!: Suspensions;

  constructor(
    private readonly requests: SignedRequests,
    private readonly peers: PeersService,
    private readonly operations: PinnedOperations,
    private readonly surface: SurfaceOfNode,
  ) {}

  @Post('federation/graphql')
  @HttpCode(200)
  async answer(@Req() request: FastifyRequest & { rawBody?: Buffer }, @Res() reply: FastifyReply): Promise<void> {
    const body = request.rawBody ?? Buffer.alloc(0);
    if (body.length > BODY_BYTES_MAX) throw new ExchangeProblem('too_large');
    const { method, url: path, headers } = request;
    const from = await this.requests.authenticate({ method, path, headers, body });
    await this.demandHub(from.sender);
    const { operation, variables } = read(body);
    if (!this.operations.knows(operation)) throw new ExchangeProblem('not_found', { detail: 'unknown_operation' });
    const answer = await this.operations.answer(operation, variables, await this.surface.question());
    await this.requests.answer(reply, { status: 200, body: answer, to: from });
  }

  /** Every peer has a key here; only one of them is the hub. */
  private async demandHub(sender: string): Promise<void> {
    const peer = await this.peers.find(sender);
    if (peer?.kind !== 'organizing-committee' || peer.state === 'left') throw new ExchangeProblem('wrong_sender');
    if ((await this.suspensions.inForce([sender])).has(sender)) throw new ExchangeProblem('suspended');
  }
}

function read(body: Buffer): z.output<typeof questionSchema> {
  const json = parseStrictJson(body);
  const question = json.ok ? questionSchema.safeParse(json.value) : undefined;
  if (!question?.success) throw new ExchangeProblem('malformed');
  return question.data;
}
