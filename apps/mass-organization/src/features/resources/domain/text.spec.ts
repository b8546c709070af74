import * as fc from 'fast-check';
import { normaliseText, slug } from './text.js';

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
      fc.property(fc.string({ unit: 'binary' }), (text) => normaliseText(normaliseText(text)) === normaliseText(text)),
    );
  });

  it('keep letters of every script and joined emoji', () => {
    expect(normaliseText('食堂 👩‍🌾')).toBe('食堂 👩‍🌾');
  });
});

it('makes a code of a name', () => {
  expect(slug(' Cocina   Económica (norte) ')).toBe('cocina-economica-norte');
});
