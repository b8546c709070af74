import { countElection } from '../domain/counting/count.js';
import { readCsv } from './read-csv.js';

const TEXT = 'title,"Delegates, spring"\nseats,2\npapers,Ana,Ben,"Cho, A."\n4,1,2,\n2,1,1,3\n3,,,\n';

describe('our table of papers', () => {
  it('holds ranks by candidate, equal ones too; a row without any is blank papers', () => {
    const read = readCsv(TEXT);
    if (!read.ok) throw new Error(read.error.message);
    const { title, seats, candidates, ballots, blank } = read.value;
    expect([title, seats, blank, ballots.total]).toEqual(['Delegates, spring', 2, 3, 6]);
    expect(candidates.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cho, A.']);
    expect([ballots.ranking(0), ballots.ranking(1)]).toEqual([
      [[1], [2]],
      [[1, 2], [3]],
    ]);
  });

  it('holds points for a score election', () => {
    const read = readCsv(TEXT, 'points');
    if (!read.ok) throw new Error(read.error.message);
    expect(countElection(read.value, 'score').stages[0]!.votes).toEqual(['6', '10', '6']);
  });

  it.each([
    ['semicolons', TEXT.replace('"Cho, A."', 'Cho').replaceAll('"Delegates, spring"', 'D').replaceAll(',', ';')],
    ['tabs', TEXT.replace('"Cho, A."', 'Cho').replaceAll('"Delegates, spring"', 'D').replaceAll(',', '\t')],
    [
      'a mark, quotes, capitals, blank lines, decimals',
      '\uFEFF"Title",D\r\n\r\nSeats,2.0\r\nPapers,Ana,Ben,Cho,,\r\n4.0,1,2\r\n2,1,1,3,,\r\n,,,\r\n3,,,',
    ],
  ])('is read with %s', (_, text) => {
    const read = readCsv(text);
    if (!read.ok) throw new Error(read.error.message);
    const { title, seats, candidates, ballots, blank } = read.value;
    expect([title, seats, candidates.length, ballots.total, blank]).toEqual(['D', 2, 3, 6, 3]);
  });

  it.each([
    ['1,2\n', 'HEADER_MISSING', 1],
    ['papers,Ana\n1,x\n', 'NOT_A_NUMBER', 2],
    ['papers,Ana\nmany,1\n', 'NOT_A_NUMBER', 2],
    ['title,T\n\n\npapers,Ana\n1,x\n', 'NOT_A_NUMBER', 5],
    ['papers,Ana,,Ben\n1,1,,2\n', 'NAMES_MISSING', 1],
    ['papers,Ana\n1,1,2\n', 'BAD_TABLE', 2],
    ['papers,Ana\n1,"1\n', 'BAD_TABLE', 2],
    ['papers,Ana\n1,900000000\n', 'TOO_MANY_POINTS', 2],
  ])('refuses %j as %s', (text, code, line) => {
    expect(readCsv(text, code === 'TOO_MANY_POINTS' ? 'points' : 'ranks')).toMatchObject({
      ok: false,
      error: { code, line },
    });
  });
});
