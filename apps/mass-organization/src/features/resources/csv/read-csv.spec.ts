import { decodeCsv, detectDelimiter } from './decode-csv.js';
import { previewCsv } from './preview-csv.js';
import { readCsv } from './read-csv.js';

async function rowsOf(text: string): Promise<(readonly [line: number, cells: readonly string[] | null])[]> {
  const rows: (readonly [number, readonly string[] | null])[] = [];
  for await (const { line, cells } of readCsv(text, detectDelimiter(text))) rows.push([line, cells]);
  return rows;
}

describe('reading a CSV', () => {
  it.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2'],
  ])('with %s', async (_case, text) => {
    expect(await rowsOf(text)).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  it('counts lines as an editor does, over blank rows and quoted line breaks', async () => {
    expect(await rowsOf('a,b\n\n"x\r\ny","say ""hi"""\n,\n1,2\n')).toEqual([
      [1, ['a', 'b']],
      [3, ['x\r\ny', 'say "hi"']],
      [6, ['1', '2']],
    ]);
  });

  it('chooses the separator outside quotes', () => {
    expect(detectDelimiter('"a,b,c";d\n1,2,3;4')).toBe(';');
  });

  it.each([
    ['text after a closing quote', 'a,b\n1,"x"y\n3,4\n', [3, ['3', '4']]],
    ['a quote open to the end', 'a,b\n1,"x\n3,4\n5,6\n', [4, ['5', '6']]],
    ['a quote closed by a later row', 'a,b,c\n1,"x,3\n3,4,"\n5,6,7\n', [4, ['5', '6', '7']]],
  ])('loses no good row to %s', async (_case, text, last) => {
    const rows = await rowsOf(text);
    expect(rows[1]).toEqual([2, null]);
    expect(rows.at(-1)).toEqual(last);
  });

  it('takes a quote inside a plain cell for text', async () => {
    expect(await rowsOf('a,b\n1,5" pipe\n3,4\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '5" pipe']],
      [3, ['3', '4']],
    ]);
  });

  it('finds every row of a file with an open quote in the middle, whatever the chunks', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${index},"name, ${index}"`);
    lines[15_000] = '15000,"open';
    const rows = await rowsOf(`n,name\n${lines.join('\n')}\n`);
    expect(rows).toHaveLength(30_001);
    expect(rows.filter(([, cells]) => cells === null)).toEqual([[15_002, null]]);
    expect(rows.every(([line], index) => line === index + 1)).toBe(true);
  });
});

describe('bytes that are no UTF-8 text', () => {
  const code = (bytes: Uint8Array): string => {
    const decoded = decodeCsv(bytes);
    return decoded.ok ? decoded.value : decoded.error.code;
  };

  it.each([
    ['Latin-1', Buffer.from('a,b\nañejo,2', 'latin1'), 'NOT_UTF8'],
    ['UTF-16', Buffer.from('\ufeffa,b', 'utf16le'), 'NOT_UTF8'],
    ['zero bytes', Buffer.from('a,b\n\0,1'), 'NOT_TEXT'],
    ['blanks', Buffer.from(' \n'), 'EMPTY_FILE'],
    ['nothing', Buffer.alloc(0), 'EMPTY_FILE'],
  ])('%s: %s', (_case, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  it('lose their byte order mark only', () => {
    expect(code(Buffer.from('\ufeffñ,b'))).toBe('ñ,b');
  });
});

describe('a file that is made to cost much', () => {
  /** How often somebody else got a turn while it was read. */
  async function turnsDuring(read: () => Promise<unknown>): Promise<number> {
    let [turns, isOver] = [0, false];
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await read();
    isOver = true;
    return turns;
  }

  it.each([
    ['a stray quote in each row', 'a,b\n' + '1,5" pipe\n'.repeat(200), 150],
    ['a quote that is never closed in each row', 'a,b\n' + '1,"x\n'.repeat(200), 150],
    ['megabytes of plain rows', 'a,b\n' + '1,2\n'.repeat(50_000), 5],
  ])('lets others have their turn: %s', async (_case, text, least) => {
    expect(await turnsDuring(() => rowsOf(text))).toBeGreaterThan(least);
  });

  it('has 200 columns at most: each is looked at in each row', async () => {
    const wide = (columns: number): Buffer => Buffer.from(`${Array.from({ length: columns }, (_, i) => `c${i}`)}\nx\n`);
    expect(await previewCsv(wide(200))).toMatchObject({ ok: true });
    expect(await previewCsv(wide(201))).toMatchObject({ ok: false, error: { code: 'TOO_MANY_COLUMNS' } });
  });

  it('is no archive and no workbook, whatever its name', async () => {
    const zip = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0'), Buffer.alloc(64)]);
    expect(await previewCsv(zip)).toMatchObject({ ok: false, error: { code: 'NOT_TEXT' } });
    const gzip = Buffer.from('1f8b0808a1b2c3d4', 'hex');
    expect(await previewCsv(gzip)).toMatchObject({ ok: false, error: { code: 'NOT_UTF8' } });
  });

  it('shows 80 characters of a huge cell, and takes a row of more than 16 KiB for a quote that nobody closed', async () => {
    const large = await previewCsv(Buffer.from(`a,b\n1,${'x'.repeat(10_000)}\n`));
    expect(large.ok && large.value.preview[0]?.[1]).toHaveLength(80);
    expect(await rowsOf(`a,b\n1,"${'x'.repeat(40_000)}"\n3,4\n`)).toEqual([
      [1, ['a', 'b']],
      [2, null],
      [3, ['3', '4']],
    ]);
  });
});

describe('the preview', () => {
  it('counts rows, shows the first and proposes a mapping', async () => {
    const preview = await previewCsv(Buffer.from('Fecha;Sitio;Tipo\n13/01/2025;norte;Comida\n\n14/01/2025;norte;\n'));
    if (!preview.ok) throw new Error(preview.error.code);
    expect(preview.value).toMatchObject({
      rows: 2,
      preview: [
        ['13/01/2025', 'norte', 'Comida'],
        ['14/01/2025', 'norte', ''],
      ],
      columns: [
        { index: 0, name: 'Fecha', samples: ['13/01/2025', '14/01/2025'] },
        { index: 1, name: 'Sitio', samples: ['norte'] },
        { index: 2, name: 'Tipo', samples: ['Comida'] },
      ],
      suggestedMapping: { day: 'Fecha', site: 'Sitio', kind: 'Tipo', dateOrder: 'day-month-year' },
    });
  });

  it('refuses a file without a heading of columns', async () => {
    const preview = await previewCsv(Buffer.from('just words\nmore'));
    expect(preview).toMatchObject({ ok: false, error: { code: 'NO_HEADING' } });
  });
});
