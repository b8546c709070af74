import { checkDraft, checkPayload, checkSecond, type Secondable } from './decision-rules.js';
import type { DecisionDraft } from './decision.types.js';

const today = '2026-03-10';
const draft: DecisionDraft = {
  bodyId: 'b',
  rule: 'majority',
  outcome: 'carried',
  day: today,
  text: 'We rest.',
  effect: null,
};
const effect = { kind: 'mandate.end', payload: {} };

describe('recording a decision', () => {
  it.each([
    { given: 'as it should be', change: {}, code: undefined },
    { given: 'with an effect', change: { effect }, code: undefined },
    { given: 'by an unknown rule', change: { rule: 'whim' }, code: 'RULE_UNKNOWN' },
    { given: 'by the founding rule', change: { rule: 'founding' }, code: 'RULE_UNKNOWN' },
    { given: 'with an unknown outcome', change: { outcome: 'maybe' }, code: 'OUTCOME_UNKNOWN' },
    { given: 'decided tomorrow', change: { day: '2026-03-11' }, code: 'DAY_INVALID' },
    { given: 'decided on no day', change: { day: '2026-02-30' }, code: 'DAY_INVALID' },
    { given: 'without a text', change: { text: ' \n' }, code: 'TEXT_INVALID' },
    { given: 'with half a character', change: { text: 'a\ud800' }, code: 'TEXT_INVALID' },
    { given: 'lost, with an effect', change: { outcome: 'lost', effect }, code: 'EFFECT_WITHOUT_MAJORITY' },
  ])('$given: $code', ({ change, code }) => {
    const checked = checkDraft({ ...draft, ...change }, today);
    expect(checked.ok ? undefined : checked.error.code).toBe(code);
  });
});

describe('seconding a decision', () => {
  const decision: Secondable = { state: 'recorded', recordedBy: 'ana', recordedOn: '2026-03-01' };

  it.each([
    { given: 'another person', decision, by: 'bea', on: today, code: undefined },
    { given: 'the same person', decision, by: 'ana', on: today, code: 'SAME_PERSON' },
    { given: 'the last day', decision, by: 'bea', on: '2026-03-31', code: undefined },
    { given: 'the day after', decision, by: 'bea', on: '2026-04-01', code: 'LAPSED' },
    {
      given: 'one in force',
      decision: { ...decision, state: 'in-force' as const },
      by: 'bea',
      on: today,
      code: 'ALREADY_IN_FORCE',
    },
    {
      given: 'one that lapsed',
      decision: { ...decision, state: 'lapsed' as const },
      by: 'bea',
      on: today,
      code: 'LAPSED',
    },
  ])('$given: $code', ({ decision, by, on, code }) => {
    const checked = checkSecond(decision, by, on);
    expect(checked.ok ? undefined : checked.error.code).toBe(code);
  });
});

describe('the payload of an effect', () => {
  it.each([
    {
      given: 'ids, codes, days and numbers',
      payload: { holderRef: 'a'.repeat(32), day: today, days: 90, codes: ['x-1'] },
      ok: true,
    },
    { given: 'nothing', payload: {}, ok: true },
    { given: 'a sentence', payload: { holder: 'Ana Lee' }, ok: false },
    { given: 'a name with an accent', payload: { holder: 'José' }, ok: false },
    { given: 'a fraction', payload: { days: 1.5 }, ok: false },
    { given: 'an object inside', payload: { a: { b: 'c' } }, ok: false },
    { given: 'a list', payload: ['a'], ok: false },
    { given: 'a text', payload: 'a', ok: false },
    { given: 'null', payload: null, ok: false },
    { given: 'a field with a space', payload: { 'a b': 'c' }, ok: false },
  ])('may be $given: $ok', ({ payload, ok }) => {
    expect(checkPayload(payload).ok).toBe(ok);
  });
});
