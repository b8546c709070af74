import { checkLabel } from './device-label.js';

describe('a label of a device', () => {
  it.each([
    ['  my phone ', 'my phone'],
    ['', null],
    ['x'.repeat(60), 'x'.repeat(60)],
  ])('"%s" is kept as %j', (given, kept) => {
    expect(checkLabel(given)).toEqual({ ok: true, value: kept });
  });

  it.each(['x'.repeat(61), 'two\nlines', 'half \ud800'])('is not %j', (given) => {
    expect(checkLabel(given)).toEqual({ ok: false, error: { code: 'LABEL_INVALID' } });
  });
});
