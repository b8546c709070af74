import { ActorsService, Allow, LimitedExport } from '#identity';
import { Controller, Get, Header, NotFoundException, Param, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { OwnExport } from '../own-export.service.js';

const FORMATS = {
  json: { type: 'application/json; charset=utf-8', name: 'my-data.json' },
  csv: { type: 'text/csv; charset=utf-8', name: 'my-data.csv' },
} as const;

@Controller()
@LimitedExport()
export class OwnExportController {
  constructor(
    private readonly exports: OwnExport,
    private readonly actors: ActorsService,
  ) {}

  /** The ticket is worth nothing without the session that asked for it. */
  @Allow('signed-in')
  @Get('own-data/:ticket')
  @Header('cache-control', 'no-store')
  async fetch(
    @Param('ticket') ticket: string,
    @Query('format') format: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const personRef = await this.exports.redeem(ticket, this.actors.tokenOf(request) ?? '');
    if (personRef === null) {
      const message = 'This link was used, or is older than five minutes. Ask for your data again, on this device.';
      throw new NotFoundException({ code: 'EXPORT_LINK_SPENT', message });
    }
    const { type, name } = FORMATS[format === 'csv' ? 'csv' : 'json'];
    const pieces = format === 'csv' ? this.exports.csv(personRef) : this.exports.json(personRef);
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
