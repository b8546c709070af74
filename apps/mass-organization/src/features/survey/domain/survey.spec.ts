import { addDays, LANGUAGES } from '#domain-kit';
import fc from 'fast-check';
import { SURVEY_PACKS } from './packs.js';
import { checkAnswers, checkPlan, LONGEST_DAYS, phaseOn } from './survey.js';

const TODAY = '2026-03-10';
const pack = SURVEY_PACKS[0]!;

describe('a survey', () => {
  it('never takes papers and answers on one day, and ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 }), (asks, answers) => {
        const plan = { pack: pack.code, asksUntil: addDays(TODAY, asks), answersUntil: addDays(TODAY, answers) };
        const isSound = asks >= 0 && answers > asks && answers <= LONGEST_DAYS;
        expect(checkPlan(plan, TODAY).ok).toBe(isSound);
        if (!isSound) return;
        const phases = Array.from({ length: LONGEST_DAYS + 2 }, (_, n) => phaseOn(plan, addDays(TODAY, n)));
        expect(phases.lastIndexOf('asking')).toBe(asks);
        expect(phases.indexOf('answering')).toBe(asks + 1);
        expect(phases.indexOf('closed')).toBe(answers + 1);
      }),
    );
  });

  it('takes any of its questions, each skippable, and nothing that the pack does not know', () => {
    const question = pack.questions[0]!;
    expect(checkAnswers(pack, {})).toEqual({ ok: true, value: {} });
    expect(checkAnswers(pack, { [question.code]: question.choices[1]!.code }).ok).toBe(true);
    for (const bad of [null, [], 'daily', { [question.code]: 'else' }, { else: 'daily' }, { [question.code]: null }])
      expect(checkAnswers(pack, bad).ok).toBe(false);
  });
});

describe.each(SURVEY_PACKS)('the pack $code', ({ title, questions }) => {
  it('asks in each language, by closed lists of at least two choices', () => {
    for (const { text, choices } of questions) {
      expect(choices.length).toBeGreaterThan(1);
      expect(new Set(choices.map(({ code }) => code)).size).toBe(choices.length);
      for (const words of [title, text, ...choices.map((one) => one.text)])
        expect(LANGUAGES.filter((language) => !words[language])).toEqual([]);
    }
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
  });
});
