import { addDays, LANGUAGES } from '#domain-kit';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { codeLetter, digestLetter } from './digest-letter.js';
import { FIRST_HOUR, hourIn, isDigestTime } from './digest-time.js';
import { stopPage } from './stop-page.js';
import { hasUntold, toldOf } from './told-notices.js';

const today = '2026-03-10';
const hash = (key: string): Buffer => createHash('sha256').update(key).digest();
const stop = 'https://north.example/mail/stop?t=abc';
const page = 'https://north.example/notices';

describe('the time for a letter', () => {
  it.each([
    { rhythm: 'daily', lastOn: null, is: true },
    { rhythm: 'daily', lastOn: addDays(today, -1), is: true },
    { rhythm: 'daily', lastOn: today, is: false },
    { rhythm: 'weekly', lastOn: addDays(today, -6), is: false },
    { rhythm: 'weekly', lastOn: addDays(today, -7), is: true },
    // The clock was set back, or the zone was changed.
    { rhythm: 'daily', lastOn: addDays(today, 1), is: false },
  ] as const)('is $is for one that is $rhythm after $lastOn', ({ rhythm, lastOn, is }) => {
    expect(isDigestTime({ rhythm, lastOn }, { today, hour: 12 })).toBe(is);
    expect(isDigestTime({ rhythm, lastOn }, { today, hour: FIRST_HOUR - 1 })).toBe(false);
  });

  it.each([
    ['UTC', 4],
    ['America/New_York', 0],
    ['Asia/Kathmandu', 9],
  ])('is counted in %s', (zone, hour) => expect(hourIn(new Date('2026-03-10T04:00:00Z'), zone)).toBe(hour));
});

describe('what was told', () => {
  it('is known again, and nothing else is', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(300)), fc.array(fc.nat(300)), (told, now) => {
        const hashes = (keys: readonly number[]) => keys.map((key) => hash(String(key)));
        const isNew = now.some((key) => !told.includes(key));
        expect(hasUntold(toldOf(hashes(told)), hashes(now))).toBe(isNew);
      }),
    ));
});

describe.each(LANGUAGES)('a letter in %s', (language) => {
  it('tells how many, by when, where, and how to stop', () => {
    const { subject, text } = digestLetter({ count: 3, firstDay: '2026-03-12', page, stop }, language);
    expect(subject).toMatch(/^[^\n{}]+3$/);
    expect(text).toContain(page);
    expect(text).toContain(stop);
    expect(text).toMatch(/12 (de )?\w+ (de )?2026/);
    expect(text).not.toMatch(/[{}]|undefined/);
    const open = digestLetter({ count: 3, firstDay: null, page, stop }, language).text;
    expect(open).not.toMatch(/2026|[{}]|\n\n\n/);
  });

  it('with a code holds the code, and how to stop', () => {
    const { subject, text } = codeLetter({ code: '01234567', page, stop }, language);
    expect(subject + text).not.toMatch(/[{}]|undefined/);
    expect(subject).not.toContain('01234567');
    for (const part of ['01234567', page, stop]) expect(text).toContain(part);
  });

  it('leads to a page that asks, by a form and without a script', () => {
    const asked = stopPage('question', '"><b>', language);
    expect(asked).toContain(`<html lang="${language}">`);
    expect(asked).toContain(`action="/mail/stop?t=%22%3E%3Cb%3E&amp;lang=${language}"`);
    expect(asked).not.toMatch(/<script|<style|<link|https?:/);
    for (const state of ['stopped', 'unknown'] as const) expect(stopPage(state, 't', language)).not.toContain('<form');
  });
});
