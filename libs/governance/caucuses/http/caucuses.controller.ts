import { Allow } from '#identity';
import {
  BadRequestException,
  Body,
  ConflictException,
  Controller,
  Get,
  Header,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Req,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CAUCUS_MESSAGES } from '../caucus-messages.js';
import { CaucusReader, type ReadableEntry } from '../caucus-reader.service.js';
import { type CaucusAnswer, Caucuses } from '../caucuses.service.js';

type Sent = Readonly<Record<string, unknown>>;
const sent = (body: unknown): Sent => (typeof body === 'object' && body !== null ? (body as Sent) : {});

/** Refuses whoever says who they are: the request of a signed-in browser would stand beside the step in memory. */
function namesNobody({ headers }: FastifyRequest): void {
  if (headers.cookie === undefined && headers.authorization === undefined) return;
  const message = 'Send it without signing in: without cookies, without authorization.';
  throw new BadRequestException({ code: 'STEP_NAMES_SENDER', message });
}

async function answered(answer: CaucusAnswer): Promise<{ readonly seq: number }> {
  const taken = await answer;
  if (!taken.ok) throw new ConflictException({ code: taken.error, message: CAUCUS_MESSAGES[taken.error] });
  return taken.value;
}

/** Where members of a caucus act and read, which asks nobody who they are. */
@Controller('caucuses')
export class CaucusesController {
  constructor(
    private readonly caucuses: Caucuses,
    private readonly reader: CaucusReader,
  ) {}

  @Allow('public')
  @Post('foundings')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  found(@Body() body: unknown, @Req() request: FastifyRequest): Promise<{ readonly seq: number }> {
    namesNobody(request);
    return answered(this.caucuses.found(sent(body)));
  }

  @Allow('public')
  @Post('steps')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  step(@Body() body: unknown, @Req() request: FastifyRequest): Promise<{ readonly seq: number }> {
    namesNobody(request);
    return answered(this.caucuses.goOn(sent(body)));
  }

  /** Whoever knows the id of a caucus, as its members and all others of the organization do. */
  @Allow('public')
  @Get(':id/chain')
  @Header('cache-control', 'no-store')
  async chain(@Param('id') id: string, @Req() request: FastifyRequest): Promise<{ entries: readonly ReadableEntry[] }> {
    namesNobody(request);
    const entries = await this.reader.chain(id);
    if (entries) return { entries };
    throw new NotFoundException({ code: 'CAUCUS_UNKNOWN', message: CAUCUS_MESSAGES.CAUCUS_UNKNOWN });
  }
}
