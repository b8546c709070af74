import { checkDisplayName } from './display-name.js';

describe('a name', () => {
  it.each([
    [' Gita Núñez (she/they) ', 'Gita Núñez (she/they)'],
    ['א', 'א'],
    ['😀'.repeat(100), '😀'.repeat(100)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(checkDisplayName(typed)).toEqual({ ok: true, value: kept });
  });

  it.each(['', '  ', 'x'.repeat(101), 'two\nlines', 'half \ud800'])('is not %j', (typed) => {
    expect(checkDisplayName(typed)).toEqual({ ok: false, error: { code: 'NAME_INVALID' } });
  });
});
