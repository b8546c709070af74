import { type Actor, Allow, CurrentActor, LimitedExport } from '#identity';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Download } from '../download-sets.js';
import { DOWNLOAD_FORMATS, Downloads } from '../downloads.service.js';

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/** Each file asks for what its pages ask for. Records have a file of their own: `/records.csv`. */
@Controller('downloads')
@LimitedExport()
export class DownloadsController {
  constructor(private readonly downloads: Downloads) {}

  /** The words, which may name somebody, go only to who has the mandate to record decisions. */
  @Allow('record:read')
  @Get('decisions')
  @Header('cache-control', 'no-store')
  decisions(@CurrentActor() { permissions }: Actor, @Query('format') format?: string): StreamableFile {
    return this.file('decisions', format, permissions.has('decision:record'));
  }

  @Allow('record:read')
  @Get('ledger')
  @Header('cache-control', 'no-store')
  ledger(@CurrentActor() { permissions }: Actor, @Query('format') format?: string): StreamableFile {
    return this.file('ledger', format, permissions.has('decision:record'));
  }

  @Allow('exchange:read')
  @Get('receipts')
  @Header('cache-control', 'no-store')
  receipts(@Query('format') format?: string): StreamableFile {
    return this.file('receipts', format);
  }

  @Allow('report:read')
  @Get('reports')
  @Header('cache-control', 'no-store')
  reports(@Query('format') format?: string): StreamableFile {
    return this.file('reports', format);
  }

  @Allow('study:take')
  @Get('study')
  @Header('cache-control', 'no-store')
  study(@Query('format') format?: string): StreamableFile {
    return this.file('study', format);
  }

  @Allow('unity:read')
  @Get('unity')
  @Header('cache-control', 'no-store')
  unity(@Query('format') format?: string): StreamableFile {
    return this.file('unity', format);
  }

  private file(set: Download, wanted: string | undefined, withReserved = false): StreamableFile {
    const format = DOWNLOAD_FORMATS.find((one) => one === wanted) ?? 'csv';
    const pieces = this.downloads.pieces({ set, withReserved }, format);
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: TYPES[format],
      disposition: `attachment; filename="${set}.${format}"`,
    });
  }
}
