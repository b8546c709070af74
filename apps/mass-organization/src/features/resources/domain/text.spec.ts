import * as fc from 'fast-check';
import { csvCell, normaliseText, slug, withFormulaGuard, withoutFormulaGuard } from './text.js';

describe('texts that look the same', () => {
  it.each([
    ['outer blanks', '  Meals ', 'Meals'],
    ['inner blanks', 'Rescued   \t Groceries', 'Rescued Groceries'],
    ['a no-break space', 'Food\u00a0Drive', 'Food Drive'],
    ['a composed and a decomposed accent', 'Cafe\u0301', 'Café'],
    ['a byte order mark inside', 'Me\ufeffals', 'Meals'],
    ['an override that turns text around', 'ab\u202edc', 'abdc'],
    ['a control character', 'ab\u0007c', 'abc'],
    ['half of a surrogate pair', 'a\ud800', 'a\ufffd'],
  ])('%s', (_case, written, expected) => {
    expect(normaliseText(written)).toBe(expected);
  });

  it('are normalised once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text)),
      ),
    );
  });

  it('keep letters of every script and joined emoji', () => {
    expect(normaliseText('食堂 👩‍🌾')).toBe('食堂 👩‍🌾');
  });
});

describe('the formula guard', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''@x"])(
    'makes %j text for a spreadsheet',
    (cell) => {
      expect(withFormulaGuard(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['Meals', '', "O'Neill", "'s Kitchen", '2025-01-01'])('leaves %j alone', (cell) => {
    expect(withFormulaGuard(cell)).toBe(cell);
  });

  it('is taken off exactly', () => {
    const cells = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', ' ') });
    fc.assert(fc.property(cells, (cell) => expect(withoutFormulaGuard(withFormulaGuard(cell))).toBe(cell)));
  });

  it('works inside quotes too', () => {
    expect(csvCell('=HYPERLINK("http://x","y")')).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
  });
});

it('makes a code of a name', () => {
  expect(slug(' Cocina   Económica (norte) ')).toBe('cocina-economica-norte');
});
