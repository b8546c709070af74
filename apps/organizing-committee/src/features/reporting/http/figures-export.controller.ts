import { Allow, LimitedExport } from '#identity';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { languageOf } from '#domain-kit';
import { FiguresExport } from '../figures-export.service.js';

@Controller()
@LimitedExport()
export class FiguresExportController {
  constructor(private readonly figures: FiguresExport) {}

  /** One indicator, one row for each of what it is grouped by; `groupBy=CELL` gives every month of every organization. */
  @Allow('figures:read')
  @Get('figures.csv')
  async export(@Query() query: Readonly<Record<string, unknown>>): Promise<StreamableFile> {
    const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
    const asked = { indicator: text('indicator'), from: text('from'), to: text('to') };
    const pieces = this.figures.csv(asked, {
      ...{ group: text('groupBy'), period: text('period'), language: languageOf(text('language')) },
    });
    return new StreamableFile(Readable.from(await begun(pieces), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="figures.csv"',
    });
  }
}

/** A question that cannot be answered is refused before the answer has begun, with a status of its own. */
async function begun(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = await pieces.next();
  async function* all(): AsyncGenerator<string> {
    if (!first.done) yield first.value;
    yield* pieces;
  }
  return all();
}
