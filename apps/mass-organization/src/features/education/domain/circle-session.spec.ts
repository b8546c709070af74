import fc from 'fast-check';
import {
  checkClose,
  checkEntry,
  checkSessionDay,
  ENTRY_KINDS,
  MOST_ENTRIES,
  type SessionFacts,
} from './circle-session.js';

const whole: SessionFacts = {
  ...{ facilitatorRef: 'ana', isClosed: false, attending: ['ana', 'bea'] },
  entries: ['question', 'position'],
};
const codeOf = (result: ReturnType<typeof checkClose>): string => (result.ok ? 'ok' : result.error.code);

describe('closing a session', () => {
  it.each([
    { given: 'questions and positions', session: whole, code: 'ok' },
    {
      given: 'a minority’s position alone',
      session: { ...whole, entries: ['question', 'minority-position'] as const },
      code: 'ok',
    },
    { given: 'no question', session: { ...whole, entries: ['position'] as const }, code: 'QUESTIONS_MISSING' },
    {
      given: 'no position',
      session: { ...whole, entries: ['question', 'question'] as const },
      code: 'POSITIONS_MISSING',
    },
    { given: 'nobody there', session: { ...whole, attending: [] }, code: 'NOBODY_ATTENDED' },
    { given: 'another facilitator', session: { ...whole, facilitatorRef: 'bea' }, code: 'NOT_FACILITATOR' },
    { given: 'a closed one', session: { ...whole, isClosed: true }, code: 'SESSION_CLOSED' },
  ])('with $given: $code', ({ session, code }) => {
    expect(codeOf(checkClose(session, 'ana'))).toBe(code);
  });

  it('never happens without something asked and something held', () => {
    const entries = fc.array(fc.constantFrom(...ENTRY_KINDS), { maxLength: 6 });
    fc.assert(
      fc.property(entries, (all) => {
        const isWhole = all.includes('question') && all.some((kind) => kind !== 'question');
        expect(checkClose({ ...whole, entries: all }, 'ana').ok).toBe(isWhole);
      }),
    );
  });
});

describe('writing down', () => {
  const entry = { by: 'bea', kind: 'position', text: ' We see it so. ' };
  const code = (session: SessionFacts, change: Partial<typeof entry> = {}): string => {
    const checked = checkEntry(session, { ...entry, ...change });
    return checked.ok ? checked.value.text : checked.error.code;
  };

  it('is for those who take part, while the session lasts, and for a minority also afterwards', () => {
    const closed = { ...whole, isClosed: true };
    expect(code(whole)).toBe('We see it so.');
    expect(code(whole, { by: 'cleo' })).toBe('NOT_ATTENDING');
    expect(code(closed)).toBe('SESSION_CLOSED');
    expect(code(closed, { kind: 'question' })).toBe('SESSION_CLOSED');
    expect(code(closed, { kind: 'minority-position' })).toBe('We see it so.');
    expect(code(whole, { kind: 'vote' })).toBe('KIND_INVALID');
    expect(code(whole, { text: ' \n' })).toBe('TEXT_INVALID');
    expect(code(whole, { text: 'x'.repeat(2_001) })).toBe('TEXT_INVALID');
    expect(code({ ...whole, entries: Array.from({ length: MOST_ENTRIES }, () => 'question') })).toBe(
      'TOO_MANY_ENTRIES',
    );
  });
});

describe('the day of a session', () => {
  it.each([
    { heldOn: '2026-03-10', last: null, isFree: true },
    { heldOn: '2026-03-10', last: '2026-03-09', isFree: true },
    { heldOn: '2026-03-10', last: '2026-03-10', isFree: false },
    { heldOn: '2026-05-10', last: null, isFree: false },
    { heldOn: '2026-01-08', last: null, isFree: false },
  ])('$heldOn after $last: $isFree', ({ heldOn, last, isFree }) => {
    expect(checkSessionDay(heldOn, last, '2026-03-10').ok).toBe(isFree);
  });
});
