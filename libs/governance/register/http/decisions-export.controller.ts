import { type Actor, Allow, CurrentActor, LimitedExport } from '#identity';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { readerOf, readFilter, readOrder } from '../asked-decisions.js';
import { DecisionsExport, type DecisionsWanted } from '../decisions-export.service.js';

type Asked = Readonly<Record<string, unknown>>;

/** The register of decisions as files, by the filter and the order of `decisions`. */
@Controller()
@LimitedExport()
export class DecisionsExportController {
  constructor(private readonly decisions: DecisionsExport) {}

  @Allow('record:read')
  @Get('decisions.csv')
  @Header('cache-control', 'no-store')
  csv(@CurrentActor() actor: Actor, @Query() asked: Asked): StreamableFile {
    return file(this.decisions.csv(wantedBy(actor, asked)), { type: 'text/csv; charset=utf-8', name: 'decisions.csv' });
  }

  @Allow('record:read')
  @Get('decisions.json')
  @Header('cache-control', 'no-store')
  json(@CurrentActor() actor: Actor, @Query() asked: Asked): StreamableFile {
    const json = this.decisions.json(wantedBy(actor, asked));
    return file(json, { type: 'application/json; charset=utf-8', name: 'decisions.json' });
  }
}

function wantedBy(actor: Actor, asked: Asked): DecisionsWanted {
  const text = (name: string): string | null => (typeof asked[name] === 'string' && asked[name]) || null;
  const filter = readFilter({
    ...{ bodyId: text('bodyId'), from: text('from'), until: text('until'), kind: text('kind'), state: text('state') },
    ...{ rule: text('rule'), ownerRef: text('ownerRef'), words: text('words') },
  });
  const withNames = actor.permissions.has('decision:record');
  return { filter, order: readOrder(text('order') ?? 'latest'), reader: readerOf(actor), withNames };
}

const file = (pieces: AsyncIterable<string>, { type, name }: { readonly type: string; readonly name: string }) =>
  new StreamableFile(Readable.from(pieces, { objectMode: false }), {
    type,
    disposition: `attachment; filename="${name}"`,
  });
