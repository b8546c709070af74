import { afterWrongCode, isFoundingCode, waitForCode } from './founding-code.js';

const noon = new Date('2026-03-10T12:00:00Z');
const minutes = (count: number): Date => new Date(noon.getTime() + count * 60_000);

describe('the founding code', () => {
  it('is the one that the operator set', () => {
    expect(isFoundingCode(' open sesame\n', 'open sesame')).toBe(true);
    expect(isFoundingCode('open', 'open sesame')).toBe(false);
    expect(isFoundingCode('', '')).toBe(false);
    expect(isFoundingCode('', undefined)).toBe(false);
    expect(isFoundingCode('undefined', undefined)).toBe(false);
  });

  it('may be wrong five times in a quarter of an hour', () => {
    let tries = { wrong: 0, lastWrongAt: noon };
    for (let count = 0; count < 5; count += 1) {
      expect(waitForCode(tries, noon)).toBe(0);
      tries = afterWrongCode(tries, noon);
    }
    expect(waitForCode(tries, noon)).toBe(900);
    expect(waitForCode(tries, minutes(14))).toBe(60);
    expect(waitForCode(tries, minutes(15))).toBe(0);
    expect(afterWrongCode(tries, minutes(15))).toEqual({ wrong: 1, lastWrongAt: minutes(15) });
  });
});
