import { toCsv } from './csv.js';
import { formatAgo, formatDay, formatInstant, formatMonth, formatNumber } from './format.js';

describe('numbers and dates for people', () => {
  it.each([
    { given: 'a thousand in English', is: formatNumber(1234, 'en'), reads: '1,234' },
    { given: 'ten thousand in Spanish', is: formatNumber(12345, 'es'), reads: '12.345' },
    { given: 'a day in English', is: formatDay('2023-03-01', 'en'), reads: 'March 1, 2023' },
    { given: 'a day in Spanish', is: formatDay('2023-03-01', 'es'), reads: '1 de marzo de 2023' },
    { given: 'a month in English', is: formatMonth('2023-03', 'en'), reads: 'March 2023' },
    { given: 'a month in Spanish', is: formatMonth('2023-03', 'es'), reads: 'marzo de 2023' },
    {
      given: 'an instant at the reader’s clock',
      is: formatInstant('2023-03-01T23:30:00Z', 'en', 'UTC').replace('\u202F', ' '),
      reads: 'Mar 1, 2023, 11:30 PM',
    },
    { given: 'a bare day where an instant may stand', is: formatInstant('2023-03-01', 'en'), reads: 'March 1, 2023' },
    { given: 'ten thousand in French', is: formatNumber(12345, 'fr'), reads: '12\u202F345' },
    { given: 'a day in French', is: formatDay('2023-03-02', 'fr'), reads: '2 mars 2023' },
    { given: 'a month in French', is: formatMonth('2023-08', 'fr'), reads: 'août 2023' },
    { given: 'a day that is none', is: formatDay('someday', 'en'), reads: 'someday' },
  ])('$given reads "$reads"', ({ is, reads }) => expect(is).toBe(reads));

  const now = new Date('2023-03-02T12:00:00Z');
  it.each([
    { instant: '2023-03-02T11:59:40Z', reads: 'now' },
    { instant: '2023-03-02T09:10:00Z', reads: '2 hours ago' },
    { instant: '2023-03-01T11:00:00Z', reads: 'yesterday' },
    { instant: '2022-11-01T12:00:00Z', reads: '4 months ago' },
  ])('$instant was $reads', ({ instant, reads }) => expect(formatAgo(instant, now, 'en')).toBe(reads));
});

describe('a table as CSV', () => {
  const lines = (rows: (string | number | null)[][]): string[] => toCsv(['a', 'b'], rows).slice(1).split('\r\n');
  it('quotes separators, quotes and line ends', () => {
    expect(lines([['x,y', 'say "no"']])).toEqual(['a,b', '"x,y","say ""no"""', '']);
  });
  it.each(['=1+1', '+1', '-1', '@a', '\tx'])('makes a text out of the formula %j', (formula) => {
    expect(lines([[formula, 1]])[1]).toBe(`'${formula},1`);
  });
  it('keeps a negative number a number, and nothing nothing', () => {
    expect(lines([[-1, null]])[1]).toBe('-1,');
  });
  it('says that it is UTF-8', () => expect(toCsv(['ñ'], [])).toBe('\uFEFFñ\r\n'));
});
