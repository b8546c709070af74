import fc from 'fast-check';
import { addDays } from '#domain-kit';
import { answer, ANSWER_DAYS, checkWords, close, isOverdue, MOST_OPEN, names, write } from './criticism.js';
import { type Criticism, CRITICISM_STATES } from './criticism.types.js';

const TODAY = '2026-03-10';
const note = (state: Criticism['state']): Criticism => ({ authorRef: 'a', state, dueOn: addDays(TODAY, ANSWER_DAYS) });

describe('a criticism', () => {
  it('is about work: it names none of those who did it, however they are written', () => {
    const word = fc.stringMatching(/^[a-zé]{2,8}$/);
    fc.assert(
      fc.property(word, word, word, (before, name, after) => {
        for (const said of [name, name.toUpperCase()]) {
          expect(names(`${before} ${said}, ${after}`, name)).toBe(true);
          expect(checkWords(`${said}: ${before}`, [name])).toEqual({ ok: false, error: 'NAMES_A_PERSON' });
        }
        expect(names(`${before}x${name}x${after}`, `x${name}x${after}x`)).toBe(false);
      }),
    );
    for (const unseen of ['\u200b', '\u200c', '\u00ad', '\u2060']) {
      expect(names(`A${unseen}na’s plan`, 'Ana')).toBe(true);
      expect(checkWords(`A${unseen}na’s plan`, ['Ana']).ok).toBe(false);
    }
    expect(checkWords('The plan \u202eis late', [])).toEqual({ ok: false, error: 'WORDS_INVALID' });
    expect(names('The plan is late.', 'Ana')).toBe(false);
    expect(names('Banana prices rose.', 'Ana')).toBe(false);
    expect(names('Ana Ruiz’s plan', 'ana ruiz')).toBe(true);
    expect(checkWords('  The plan is late. ', ['Ana'])).toEqual({ ok: true, value: 'The plan is late.' });
    expect(checkWords(' ', [])).toEqual({ ok: false, error: 'WORDS_INVALID' });
    expect(checkWords('x'.repeat(4_001), [])).toEqual({ ok: false, error: 'WORDS_INVALID' });
  });

  it('is open once for each writer and matter, and owed an answer for two weeks', () => {
    expect(write({ open: 0, hasOpenOnIt: false }, TODAY)).toEqual({ ok: true, value: { dueOn: '2026-03-24' } });
    expect(write({ open: 1, hasOpenOnIt: true }, TODAY)).toEqual({ ok: false, error: 'OPEN_ALREADY' });
    expect(write({ open: MOST_OPEN, hasOpenOnIt: false }, TODAY)).toEqual({ ok: false, error: 'TOO_MANY_OPEN' });
    expect(isOverdue(note('open'), '2026-03-24')).toBe(false);
    expect(isOverdue(note('open'), '2026-03-25')).toBe(true);
    expect(isOverdue(note('answered'), '2026-03-25')).toBe(false);
  });

  it('is answered by its body and closed by its writer, and by nobody else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CRITICISM_STATES),
        fc.constantFrom('a', 'b'),
        fc.boolean(),
        (state, ref, isOfBody) => {
          expect(answer(note(state), { ref, isOfBody }).ok).toBe(state === 'open' && ref !== 'a' && isOfBody);
          expect(close(note(state), ref).ok).toBe(ref === 'a' && state !== 'closed');
        },
      ),
    );
  });
});
