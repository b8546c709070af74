import fc from 'fast-check';
import type { Rank } from '../ballot-groups.js';
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
    ['line ends of an old Mac, and the mark that ends files of DOS', `${CLEAN.replaceAll('\n', '\r')}\u001A`],
    ['tabs', CLEAN.replaceAll(' ', '\t')],
    ['numbers as tables write them', '3 2\n4.0 1 2 0\n2.00 3 0\n0\n"Ana"\n"Ben"\n"Cho"\n"A ward"'],
    ['lines filled up with zeros', '3 2\n4 1 2 0 0\n2 3 0 0 0\n0 0 0 0 0\n"Ana"\n"Ben"\n"Cho"\n"A ward"'],
    [
      'remarks behind what they are about',
      '3 2 # seats\n4 1 2 0# first\n/* from\nhand */ 2 3 # no zero\n0 # end\n"Ana" # Candidate 1\nBen # Candidate 2\n"Cho" #\n"A ward" # Title',
    ],
    [
      'options of a counting program, and what it writes behind the title',
      '3 2\n[nick a b c] [tie 1 2 3]\n[droop meek variant=warren]\n4 a 2 0\n2 c 0\n0\n"Ana"\n"Ben"\n"Cho"\n"A ward"\n"typed twice"\n"2007"',
    ],
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
    ['a sign that is no hyphen', '\u22122'],
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

  it('passes over those withdrawn on one line or on several', () => {
    for (const lines of ['-1 -3', '-1\n-3', '-3,-1,']) {
      expect(election(`3 1\n${lines}\n1 1 2 3 0\n0\nA\nB\nC\nT`).withdrawn).toEqual([1, 3]);
    }
  });

  it('takes a number that stands twice in one place once', () => {
    for (const equal of [true, false]) {
      expect(papers(election('3 1\n1 2=2 3 0\n0\nA\nB\nC\nT', { equal }))).toEqual([[1, [2], [3]]]);
    }
  });

  it('keeps names that begin with a number sign’s word or hold one', () => {
    const names = election('3 1\n1 1 0\n0\n"List #1"\nList #2\n"No # here"\nT').candidates.map(({ name }) => name);
    expect(names).toEqual(['List #1', 'List #2', 'No # here']);
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
    ['2 1 1 1 2 0 0 "A" "B" "T"', 'HEADER_TOO_LONG', 1],
    ['2 1\r\n1 2 0 1 1 0\r\n0\r\nA\r\nB\r\n', 'MORE_AFTER_ZERO', 2],
    ['3 1\n1 2 0 3 0\n0\nA\nB\nC\n', 'MORE_AFTER_ZERO', 2],
    ['2 1\n0.5 2 0\n0\nA\nB\n', 'NOT_A_NUMBER', 2],
    ['3 1\n1 2-3 0\n0\nA\nB\nC\n', 'NOT_A_NUMBER', 2],
    ['3 1\n1 1=2 9 0\n0\nA\nB\nC\n', 'NO_SUCH_CANDIDATE', 2],
    ['2 1\nx 1 2 0\n1 2 0\n0\nA\nB\n', 'PAPER_AMONG_NAMES', 2],
    ['2 1\n1 2 0\n0\nA\n1 2 0\nB\n', 'PAPER_AMONG_NAMES', 5],
    ['2 1\n1 2 0\n-2\n1 1 0\n0\nA\nB\n', 'LATE_OPTION', 3],
    ['2 1\n1 2 0\n[withdrawn 2]\n0\nA\nB\n', 'LATE_OPTION', 3],
    ['2 1\n-1 2\n1 2 0\n0\nA\nB\n', 'NOT_A_NUMBER', 2],
    ['2 1\n[nick a b\n]\n', 'BAD_OPTION', 2],
    ['2 1\n[nick a a]\n', 'BAD_OPTION', 2],
    ['2 1\n[tie 1]\n', 'BAD_OPTION', 2],
    ['2 1\n1 2 0\n0\nA\nB\nT\nx\ny\nz\n', 'TOO_MANY_NAMES', 9],
    [`2 1\n1 2 0\n0\nA\n"${'x'.repeat(2001)}\n`, 'LINE_TOO_LONG', 5],
    [`2 1\n1 ${' '.repeat(2 ** 18)}2 0\n`, 'LINE_TOO_LONG', 2],
    ['2 1\n999999999999999 2 0\n', 'TOO_MANY_PAPERS', 2],
  ])('refuses %j as %s, with the line', (text, code, line) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code, line } });
  });

  const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });

  function readPieces(text: string, sizes: readonly number[]) {
    const reader = new BltReader();
    for (let at = 0, n = 0; at < text.length; n += 1) {
      const size = sizes[n % sizes.length]!;
      reader.push(text.slice(at, at + size));
      at += size;
    }
    return reader.end();
  }

  it('reads the same in pieces of any size, and names the same line', () => {
    const broken = CLEAN.replace('2 3 0', '2 7 0');
    fc.assert(
      fc.property(pieces, fc.constantFrom('\n', '\r', '\r\n'), (sizes, end) => {
        const answer = readPieces(CLEAN.replaceAll('\n', end), sizes);
        expect(answer.ok && papers(answer.value)).toEqual(papers(election(CLEAN)));
        expect(readPieces(broken.replaceAll('\n', end), sizes)).toMatchObject({ ok: false, error: { line: 3 } });
      }),
    );
  });

  it('reads or refuses whatever is typed, and never counts a paper for nobody', () => {
    const words = fc.constantFrom(
      ...[
        '0',
        '1',
        '2',
        '3',
        '4',
        '-',
        '-2',
        '=',
        '1=2',
        '2==',
        '(a',
        ')',
        '(b) ',
        '#',
        '/*',
        '*/',
        '[nick',
        '[tie',
        ']',
      ],
      ...[
        'a',
        '"',
        '"Ana"',
        ',',
        '\t',
        '\n',
        '\r',
        '\r\n',
        '\uFEFF',
        '\u001A',
        '1.0',
        '.5',
        '1e3',
        '\u0000',
        '99999999999',
      ],
    );
    const property = fc.property(fc.array(words), fc.boolean(), fc.boolean(), (typed, isHeaded, equal) => {
      const answer = read(`${isHeaded ? '3 2\n' : ''}${typed.join(' ')}`, { equal });
      if (!answer.ok) return /^[ -~“”…–−]+$/u.test(answer.error.message);
      const { ballots, withdrawn, blank } = answer.value;
      const said = papers(answer.value).map(([, ...ranks]) => (ranks as Rank[]).flat());
      const isOnce = said.every((one) => one.length > 0 && new Set(one).size === one.length);
      const isKnown = said.flat().every((one) => one >= 1 && one <= 3 && !withdrawn.includes(one));
      return isOnce && isKnown && Number.isSafeInteger(ballots.total + blank);
    });
    expect(fc.check(property, { numRuns: 2000 })).toMatchObject({ failed: false });
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
