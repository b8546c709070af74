import { BltReader, type CountingMethod, type Election, type FormatProblem, readCsv } from '#ballots';
import type { Result } from '#domain-kit';
import { createReadStream } from 'node:fs';
import { TextDecoding } from './decode-text.js';

const OUR_CSV = /^[\s\uFEFF]*"?(title|seats|papers)"?[,;\t]/iu;
const HEAD_BYTES = 65_536;

/** BLT as a stream of any length; our CSV, which begins with `title,`, `seats,` or `papers,`, whole. */
export async function readElection(file: string, method: CountingMethod): Promise<Result<Election, FormatProblem>> {
  const decoding = new TextDecoding();
  let csv: string | undefined;
  let reader: BltReader | undefined;
  const take = (text: string): void => {
    if (text === '') return;
    if (csv === undefined && reader === undefined) {
      if (OUR_CSV.test(text)) csv = '';
      else reader = new BltReader({ equal: method === 'meek-stv' || method === 'approval' });
    }
    if (reader) reader.push(text);
    else csv += text;
  };
  for await (const bytes of createReadStream(file, { highWaterMark: HEAD_BYTES }) as AsyncIterable<Buffer>) {
    take(decoding.push(bytes));
  }
  take(decoding.end());
  if (csv !== undefined) return readCsv(csv, method === 'score' ? 'points' : 'ranks');
  return (reader ?? new BltReader()).end();
}
