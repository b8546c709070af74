import { type Actor, Allow, CurrentActor } from '#identity';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { RecordsExport } from '../records-export.service.js';

@Controller()
export class RecordsExportController {
  constructor(private readonly records: RecordsExport) {}

  /** Workers' pseudonyms go only to who may write records. */
  @Allow('records:read')
  @Get('records.csv')
  export(@CurrentActor() { permissions }: Actor): StreamableFile {
    const csv = this.records.csv({ withWorkers: permissions.has('records:write') });
    return new StreamableFile(Readable.from(csv, { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="records.csv"',
    });
  }
}
