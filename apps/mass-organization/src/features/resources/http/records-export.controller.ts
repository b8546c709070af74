import { type Actor, Allow, CurrentActor, LimitedExport } from '#identity';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { RecordsExport } from '../records-export.service.js';

@Controller()
@LimitedExport()
export class RecordsExportController {
  constructor(private readonly records: RecordsExport) {}

  /** Workers' pseudonyms go only to who may write records. */
  @Allow('records:read')
  @Get('records.csv')
  csv(@CurrentActor() { permissions }: Actor): StreamableFile {
    const csv = this.records.csv({ withWorkers: permissions.has('records:write') });
    return file(csv, { type: 'text/csv; charset=utf-8', name: 'records.csv' });
  }

  @Allow('records:read')
  @Get('records.json')
  json(@CurrentActor() { permissions }: Actor): StreamableFile {
    const json = this.records.json({ withWorkers: permissions.has('records:write') });
    return file(json, { type: 'application/json; charset=utf-8', name: 'records.json' });
  }
}

const file = (pieces: AsyncIterable<string>, { type, name }: { readonly type: string; readonly name: string }) =>
  new StreamableFile(Readable.from(pieces, { objectMode: false }), {
    type,
    disposition: `attachment; filename="${name}"`,
  });
