import fc from 'fast-check';
import { linesOf } from './lines-of.js';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const read: string[] = [];
  for await (const line of lines) read.push(line);
  return read;
}

describe('the lines of a stream', () => {
  it('end at line feeds alone, however the bytes come', async () => {
    const character = fc.oneof(
      fc.constantFrom('\u2028', '\u2029', '\r', '\u0085', 'ñ', '🜂'),
      fc.string({ unit: 'binary' }),
    );
    const line = fc.array(character).map((parts) => parts.join('').replaceAll('\n', '').toWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        expect(await all(linesOf(inPieces(bytes, size)))).toEqual(lines);
      }),
    );
  });

  it('are given without a line feed at the end too, and an error is passed on', async () => {
    expect(await all(linesOf(inPieces(Buffer.from('a\nb'), 2)))).toEqual(['a', 'b']);
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('a\nb');
      throw new Error('damaged');
    }
    const lines = linesOf(failing());
    expect(await lines.next()).toEqual({ done: false, value: 'a' });
    await expect(lines.next()).rejects.toThrow('damaged');
  });
});
