import fc from 'fast-check';
import { printable } from './print-lines.js';

describe('a line of the terminal', () => {
  it.each([
    ['an escape sequence', '\u001B]0;owned\u0007', '\uFFFD]0;owned\uFFFD'],
    ['a line of its own', 'Hub\n  1. maple', 'Hub\uFFFD  1. maple'],
    ['a line that is written over', 'one\rtwo\u0085three\u2028four', 'one\uFFFDtwo\uFFFDthree\uFFFDfour'],
    ['text that runs the other way', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
  ])('holds nothing of %s', (_, given, shown) => {
    expect(printable(given)).toBe(shown);
  });

  it('is otherwise as it was, in every script', () => {
    expect(printable('Ñandú, Þorn, می‌خواهم, 👩‍🌾')).toBe('Ñandú, Þorn, می‌خواهم, 👩‍🌾');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => printable(text).length === text.length));
  });
});
