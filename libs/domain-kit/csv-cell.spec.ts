import * as fc from 'fast-check';
import { csvCell, withFormulaGuard, withoutFormulaGuard } from './csv-cell.js';

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
    fc.assert(fc.property(cells, (cell) => withoutFormulaGuard(withFormulaGuard(cell)) === cell));
  });

  it('works inside quotes too', () => {
    expect(csvCell('=HYPERLINK("http://x","y")')).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
  });
});
