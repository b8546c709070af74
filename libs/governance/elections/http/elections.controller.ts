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
import type { BallotReceipt, ElectionExport } from '#ballots';
import type { FastifyRequest } from 'fastify';
import { ELECTION_MESSAGES } from '../election.errors.js';
import { ElectionBoards } from '../election-boards.service.js';
import { Papers } from '../papers.service.js';

/** Where papers are put in, which asks nobody who they are; and the finished board. */
@Controller('elections')
export class ElectionsController {
  constructor(
    private readonly papers: Papers,
    private readonly boards: ElectionBoards,
  ) {}

  /** Refuses whoever says who they are: the request of a signed-in browser would stand beside the ballot in memory. */
  @Allow('public')
  @Post('ballots')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async cast(@Body() ballot: unknown, @Req() { headers }: FastifyRequest): Promise<BallotReceipt> {
    if (headers.cookie !== undefined || headers.authorization !== undefined) {
      const message = 'Send a ballot without signing in: without cookies, without authorization.';
      throw new BadRequestException({ code: 'BALLOT_NAMES_SENDER', message });
    }
    const cast = await this.papers.cast(ballot);
    if (!cast.ok) throw new ConflictException({ code: cast.error, message: ELECTION_MESSAGES[cast.error] });
    return cast.value;
  }

  /** What `massline verify-election` checks, for members to keep and to hand on. */
  @Allow('record:read')
  @Get(':id/board')
  @Header('content-disposition', 'attachment; filename="election.json"')
  @Header('cache-control', 'no-store')
  async board(@Param('id') id: string): Promise<ElectionExport> {
    const board = await this.boards.export(id);
    if (board) return board;
    const message = 'There is no counted election of this id.';
    throw new NotFoundException({ code: 'ELECTION_NOT_COUNTED', message });
  }
}
