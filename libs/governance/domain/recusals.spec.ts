import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { affiliationName, namedIn, RECUSAL_DAYS, recuse, type RecusableDecision } from './recusals.js';

const DECISION: RecusableDecision = {
  ...{ state: 'recorded', recordedOn: '2026-03-10', recordedBy: 'ana', secondedBy: null },
};
const codeOf = (decision: Partial<RecusableDecision>, who: object = {}): string => {
  const said = recuse({ ...DECISION, ...decision }, { personRef: 'cleo', recused: false, today: '2026-03-10', ...who });
  return said.ok ? 'ok' : said.error.code;
};

describe('a recusal', () => {
  it.each([
    ['ok', {}, {}],
    ['ok', { state: 'in-force', secondedBy: 'bea' }, { today: addDays('2026-03-10', RECUSAL_DAYS) }],
    ['RECUSED_ALREADY', {}, { recused: true }],
    ['TOOK_PART', {}, { personRef: 'ana' }],
    ['TOOK_PART', { state: 'in-force', secondedBy: 'cleo' }, {}],
    ['RECUSAL_TOO_LATE', { state: 'lapsed' }, {}],
    ['RECUSAL_TOO_LATE', {}, { today: addDays('2026-03-10', RECUSAL_DAYS + 1) }],
  ] as const)('is answered by %s', (code, decision, who) => expect(codeOf(decision, who)).toBe(code));
});

describe('an affiliation', () => {
  it('is the name of an organization in one line', () => {
    expect(affiliationName('  Riverside   Choir ')).toBe('Riverside Choir');
    for (const text of ['', 'ab', 'x'.repeat(121), 'Choir\nand more', 'Choir\u0007'])
      expect(affiliationName(text)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = affiliationName(text);
        expect(name === null ? null : affiliationName(name)).toBe(name);
      }),
    );
  });

  it('is named by a decision that has all of its words', () => {
    const own = ['Mill Garden', 'Riverside Choir'];
    expect(namedIn('We lend our hall to the CHOIR of Riverside.', own)).toBe('Riverside Choir');
    expect(namedIn('We lend our hall to a choir.', own)).toBeNull();
    expect([namedIn(null, own), namedIn('Riverside Choir', [])]).toEqual([null, null]);
  });
});
