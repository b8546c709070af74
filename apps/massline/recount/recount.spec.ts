import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readElection } from './read-election.js';
import { recount } from './recount.js';

const TEXT = '2 1\n3 1 0\n2 2 0\n0\n"Zoë Ñuñez"\n"Jürgen"\n"Élection"\n';
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('massline recount', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'massline-recount-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });
  const put = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 of the other order', swapped(`\uFEFF${TEXT}`)],
    ['Latin-1 behind more than one piece', Buffer.from(`${'# \n'.repeat(30_000)}${TEXT}`, 'latin1')],
    ['UTF-8 across pieces', Buffer.from(`# ${'ñ€'.repeat(30_000)}\n${TEXT}`)],
  ])('reads names in %s', async (_, bytes) => {
    const read = await readElection(put('a.blt', bytes), 'irv');
    if (!read.ok) throw new Error(read.error.message);
    expect([read.value.title, ...read.value.candidates.map(({ name }) => name)]).toEqual([
      ...['Élection', 'Zoë Ñuñez', 'Jürgen'],
    ]);
  });

  it('counts the other files when some cannot be read, names these with the line, and ends with 1', async () => {
    const said: string[] = [];
    const blamed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => blamed.push(String(text)) > 0);
    const good = put('good.blt', TEXT);
    const bad = put('bad.blt', TEXT.replace('2 2 0', '2 7 0'));
    const picture = put('picture.blt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    const seats = put('seats.blt', TEXT.replace('2 1', '2 3'));
    const nobody = put('nobody.blt', '2 2\n0\nAna\nBen\n');
    const all = put('all.blt', TEXT.replace('2 1', '2 2'));
    const files = [bad, join(folder, 'absent.blt'), folder, picture, seats, nobody, good, all];
    expect(await recount(files, { method: 'scottish-stv', json: true })).toBe(1);
    const counted = said.map((line) => JSON.parse(line) as { file: string; elected: { name: string }[] });
    expect(counted.map(({ file, elected }) => [file, ...elected.map(({ name }) => name)])).toEqual([
      ['good.blt', 'Zoë Ñuñez'],
      ['all.blt', 'Zoë Ñuñez', 'Jürgen'],
    ]);
    expect(blamed).toHaveLength(6);
    expect(blamed[0]).toContain(`${bad}:3: There is no candidate 7`);
    expect(blamed[3]).toContain(`${picture}:1: Expected the number of candidates`);
    expect(blamed[5]).toContain('there is no valid ballot');
    expect(await recount([good], { method: 'irv', json: true })).toBe(0);
  });
});
