import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { CONTACT_DAYS, contactFacts, type ContactDraft, FREE_TIMES, NEXT_STEPS, WISHES } from './contact-facts.js';

const TODAY = '2026-03-10';
const DRAFT: ContactDraft = { reach: '+34 600 111 222', languages: [], freeAt: [], askedFor: [] };
const codeOf = (draft: Partial<ContactDraft>): string => {
  const read = contactFacts({ ...DRAFT, ...draft }, TODAY);
  return read.ok ? 'ok' : read.error.code;
};

describe('what is kept of a contact', () => {
  it('is one spelling, without what repeats', () => {
    const draft = { ...DRAFT, askFor: ' Dana ', languages: ['fr', 'es', 'fr'], freeAt: ['weekends', 'mornings'] };
    const next = { nextStep: 'call', nextOn: TODAY };
    expect(contactFacts({ ...draft, askedFor: ['study', 'study'], ...next }, TODAY)).toEqual({
      ok: true,
      value: {
        ...{ reach: '+34600111222', askFor: 'Dana', languages: ['es', 'fr'] },
        ...{ freeAt: ['mornings', 'weekends'], askedFor: ['study'], ...next },
      },
    });
  });

  it.each([
    ['REACH_INVALID', { reach: 'the tall one from the market' }],
    ['ASK_FOR_INVALID', { askFor: 'Dana! always late' }],
    ['ASK_FOR_INVALID', { askFor: 'a'.repeat(41) }],
    ['LANGUAGES_INVALID', { languages: ['speaks little'] }],
    ['LANGUAGES_INVALID', { languages: ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'] }],
    ['CHOICE_UNKNOWN', { freeAt: ['after work'] }],
    ['CHOICE_UNKNOWN', { askedFor: ['seems keen'] }],
    ['NEXT_STEP_INVALID', { nextStep: 'call' }],
    ['NEXT_STEP_INVALID', { nextOn: TODAY }],
    ['NEXT_STEP_INVALID', { nextStep: 'persuade', nextOn: TODAY }],
    ['NEXT_STEP_INVALID', { nextStep: 'call', nextOn: addDays(TODAY, -1) }],
    ['NEXT_STEP_INVALID', { nextStep: 'call', nextOn: addDays(TODAY, CONTACT_DAYS) }],
    ['NEXT_STEP_INVALID', { nextStep: 'call', nextOn: '2026-02-30' }],
  ] as const)('is refused by %s', (code, draft) => expect(codeOf(draft)).toBe(code));

  it('holds no word that anybody wrote, beside whom to ask for', () => {
    const known = new Set<string>([...FREE_TIMES, ...WISHES, ...NEXT_STEPS]);
    const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...known));
    const draft = fc.record({ freeAt: fc.array(anyText), askedFor: fc.array(anyText), nextStep: anyText });
    fc.assert(
      fc.property(draft, (given) => {
        const read = contactFacts({ ...DRAFT, ...given, nextOn: TODAY }, TODAY);
        if (!read.ok) return;
        const { freeAt, askedFor, nextStep } = read.value;
        for (const word of [...freeAt, ...askedFor, ...(nextStep ? [nextStep] : [])]) expect(known).toContain(word);
      }),
    );
  });
});
