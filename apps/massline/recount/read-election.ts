import { BltReader, type CountingMethod, type Election, type FormatProblem, readCsv } from '#ballots';
import type { Result } from '#domain-kit';
import { createReadStream } from 'node:fs';

const OUR_CSV = /^(title|seats|papers)[,;]/u;
const HEAD_BYTES = 65_536;

/** BLT as a stream of any length; our CSV, which begins with `title,`, `seats,` or `papers,`, whole. */
export async function readElection(file: string, method: CountingMethod): Promise<Result<Election, FormatProblem>> {
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: HEAD_BYTES });
  let csv: string | undefined;
  let reader: BltReader | undefined;
  for await (const chunk of stream as AsyncIterable<string>) {
    if (csv === undefined && reader === undefined) {
      if (OUR_CSV.test(chunk.replace(/^\uFEFF/u, ''))) csv = '';
      else reader = new BltReader({ equal: method === 'meek-stv' || method === 'approval' });
    }
    if (reader) reader.push(chunk);
    else csv += chunk;
  }
  if (csv !== undefined) return readCsv(csv, method === 'score' ? 'points' : 'ranks');
  return (reader ?? new BltReader()).end();
}
