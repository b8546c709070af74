import * as fc from 'fast-check';
import { delayAfter, tryExport, tryLogin, tryNode, type Attempts } from './throttle.js';

const noon = new Date('2026-01-05T12:00:00Z');
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1000);

describe('throttling one login', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [10, 32],
    [14, 512],
    [15, 900],
    [5000, 900],
  ])('after %i wrong tries the next is looked at after %i s', (failures, seconds) => {
    expect(delayAfter(failures)).toBe(seconds);
  });

  it('refuses a try that comes too early, and says when', () => {
    expect(tryLogin({ level: 10, lastAt: noon }, after(30))).toEqual({
      ok: false,
      error: { code: 'TRY_LATER', retryAfterSeconds: 2 },
    });
    expect(tryLogin({ level: 10, lastAt: noon }, after(32))).toEqual({
      ok: true,
      value: { level: 11, lastAt: after(32) },
    });
  });

  it('forgets after a day', () => {
    expect(tryLogin({ level: 500, lastAt: noon }, after(86_400))).toEqual({
      ok: true,
      value: { level: 1, lastAt: after(86_400) },
    });
  });

  it('never makes anybody wait longer than a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (level, seconds) => {
        const answer = tryLogin({ level, lastAt: noon }, after(seconds));
        expect(answer.ok ? 0 : answer.error.retryAfterSeconds + seconds).toBeLessThanOrEqual(901);
      }),
    );
  });

  it('looks at no more than 110 tries a day, whenever they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3000, maxLength: 3000 }), (gaps) => {
        let past: Attempts | null = null;
        let looked = 0;
        let elapsed = 0;
        for (const gap of gaps) {
          elapsed += gap;
          if (elapsed >= 86_400) break;
          const answer = tryLogin(past, after(elapsed));
          if (answer.ok) {
            past = answer.value;
            looked += 1;
          }
        }
        expect(looked).toBeLessThanOrEqual(110);
      }),
      { numRuns: 20 },
    );
  });
});

describe('throttling the node', () => {
  it('takes sixty at once, then one a second', () => {
    let past: Attempts | null = null;
    for (let count = 0; count < 60; count += 1) {
      const answer = tryNode(past, noon);
      expect(answer.ok).toBe(true);
      if (answer.ok) past = answer.value;
    }
    expect(tryNode(past, noon)).toEqual({ ok: false, error: { code: 'TRY_LATER', retryAfterSeconds: 1 } });
    expect(tryNode(past, after(1)).ok).toBe(true);
    expect(tryNode(past, after(0.5)).ok).toBe(false);
  });
});

describe('fetching files', () => {
  it('gives at most sixty at once and one more each minute, whatever the gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 300 }), (gaps) => {
        let past: Attempts | null = null;
        let elapsed = 0;
        let given = 0;
        for (const gap of gaps) {
          elapsed += gap;
          const answer = tryExport(past, after(elapsed));
          if (!answer.ok) continue;
          past = answer.value;
          given += 1;
        }
        expect(given).toBeLessThanOrEqual(60 + elapsed / 60);
      }),
    );
  });
});
