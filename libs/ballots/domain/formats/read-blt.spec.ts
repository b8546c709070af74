import fc from 'fast-check';
import type { Election } from '../election.types.js';
import { readName } from './candidate-name.js';
import { type BltOptions, BltReader } from './read-blt.js';

function read(text: string, options?: BltOptions) {
  const reader = new BltReader(options);
  reader.push(text);
  return reader.end();
}

const papers = ({ ballots }: Election) =>
  Array.from({ length: ballots.size }, (_, group) => [ballots.count(group), ...ballots.ranking(group)]);

function election(text: string, options?: BltOptions): Election {
  const answer = read(text, options);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

const CLEAN = '3 2\n4 1 2 0\n2 3 0\n0\n"Ana"\n"Ben"\n"Cho"\n"A ward"\n';

describe('a BLT file as several hands type it', () => {
  it.each([
    ['clean', CLEAN],
    ['trailing blanks', CLEAN.replaceAll('\n', '  \t\n')],
    ['lines that end in commas', CLEAN.replaceAll('\n', ',,,\n')],
    ['commas for blanks, no zeros', '3,2,\n4,1,2,\n2,3,\n"Ana",\n"Ben",\n"Cho",\n"A ward",'],
    ['line ends of another system', CLEAN.replaceAll('\n', '\r\n')],
    ['a byte order mark, blank lines, no last line end', `\uFEFF\n${CLEAN.replaceAll('\n', '\n\n').trimEnd()}`],
    ['bare names', '3 2\n4 1 2 0\n2 3 0\n0\nAna\nBen\nCho\nA ward\n'],
    ['double blanks', '3 2\n4  1  2  0\n 2 3 0\n0\n" Ana "\n"Ben "\n"Cho"\n"A  ward"\n'],
    [
      'comments and paper ids',
      '3 2\n# by hand\n(a1) 1 2 0\n(a2) 1 2 0\n2 1 2 0\n2 3 0\n0\n"Ana"\n"Ben"\n"Cho"\n"A ward"',
    ],
    ['nicknames', '3 2\n[nick a b c]\n4 a b 0\n2 c 0\n0\n"Ana"\n"Ben"\n"Cho"\n"A ward"'],
    ['the same paper in several lines', '3 2\n1 1 2 0\n2 3 0\n3 1 2 0\n0\n"Ana"\n"Ben"\n"Cho"\n"A ward"'],
  ])('%s', (_, text) => {
    const found = election(text);
    expect(found).toMatchObject({ title: 'A ward', seats: 2, withdrawn: [], blank: 0, lot: [1, 2, 3] });
    expect(found.candidates.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cho']);
    expect(papers(found).toSorted((a, b) => Number(b[0]) - Number(a[0]))).toEqual([
      [4, [1], [2]],
      [2, [3]],
    ]);
  });

  it.each([
    ['-2', '-2'],
    ['[withdrawn 2]', '[withdrawn 2]'],
  ])('passes over a candidate withdrawn by %s; a paper for nobody else is blank', (_, option) => {
    const found = election(`3 1\n${option}\n3 2 1 0\n5 2 0\n1 3 0\n0\nA\nB\nC\nT`);
    expect(found).toMatchObject({ withdrawn: [2], blank: 5 });
    expect(papers(found)).toEqual([
      [3, [1]],
      [1, [3]],
    ]);
  });

  it('keeps equal preferences where asked, and else reads a paper up to them', () => {
    const text = '4 1\n2 3 1=2 4 0\n1 1=2 0\n0\nA\nB\nC\nD\nT';
    expect(papers(election(text, { equal: true }))).toEqual([
      [2, [3], [1, 2], [4]],
      [1, [1, 2]],
    ]);
    expect(papers(election(text))).toEqual([[2, [3]]]);
    expect(election(text).blank).toBe(1);
  });

  it('takes a candidate who is named twice once, and a skipped place as nothing', () => {
    expect(papers(election('3 1\n1 2 2 1 0\n1 - 3 0\n0\nA\nB\nC\nT'))).toEqual([
      [1, [2], [1]],
      [1, [3]],
    ]);
  });

  it.each([
    ['', 'HEADER_MISSING', 0],
    ['two 1\n', 'NOT_A_NUMBER', 1],
    ['2 1\n1 3 0\n0\nA\nB\n', 'NO_SUCH_CANDIDATE', 2],
    ['2 1\n1 x 0\n0\nA\nB\n', 'NOT_A_NUMBER', 2],
    ['2 1\n1 2 0\n0\nA\n', 'NAMES_MISSING', 4],
    ['2 1\n[magic 1]\n', 'BAD_OPTION', 2],
    ['99999 1\n', 'TOO_MANY_CANDIDATES', 1],
  ])('refuses %j as %s, with the line', (text, code, line) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code, line } });
  });

  it('reads the same in pieces of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
        const reader = new BltReader();
        for (let at = 0, n = 0; at < CLEAN.length; n += 1) {
          const size = sizes[n % sizes.length]!;
          reader.push(CLEAN.slice(at, at + size));
          at += size;
        }
        const answer = reader.end();
        expect(answer.ok && papers(answer.value)).toEqual(papers(election(CLEAN)));
      }),
    );
  });
});

describe('a candidate’s name', () => {
  it.each([
    ['"Nina Baker"', 'Nina Baker', null],
    ["Jane O'Neill (Lab)", "Jane O'Neill (Lab)", null],
    ['"Jane O\'Neill" "Labour"', "Jane O'Neill", 'Labour'],
    ['"Sandy Keith ""Scottish Labour Party"""', 'Sandy Keith', 'Scottish Labour Party'],
    ['"Nina Baker","Green (Gr)",', 'Nina Baker', 'Green (Gr)'],
    ['"Candidate 1","Nina Baker","Green (Gr)",', 'Nina Baker', 'Green (Gr)'],
    ['"Ward 1 - North, West and Central",', 'Ward 1 - North, West and Central', null],
    ['""Ward 1 - North, West"",', 'Ward 1 - North, West', null],
  ])('%s', (line, name, party) => {
    expect(readName(line)).toEqual({ name, party });
  });
});
