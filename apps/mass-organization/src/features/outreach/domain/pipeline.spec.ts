import { LANGUAGES } from '#domain-kit';
import fc from 'fast-check';
import { conversionsOf, isStage, OPEN_STAGES, reachedBy, type Stage, STAGE_WORDS, STAGES } from './pipeline.js';

const stage = fc.constantFrom(...STAGES);

describe('the pipeline of contacts', () => {
  it('says of each stage what it is for, in each language', () => {
    for (const one of STAGES)
      for (const language of LANGUAGES) expect(STAGE_WORDS[one].purpose[language]).toMatch(/\w{2}.*\w{2}/);
    expect(OPEN_STAGES).toEqual(STAGES.filter((one) => one !== 'invited'));
    expect(isStage('asked') && !isStage('best')).toBe(true);
  });

  it('goes forward only, and who is passed over a stage has been there', () => {
    expect(reachedBy(null, 'asked')).toEqual(['asked']);
    expect(reachedBy('asked', 'came')).toEqual(['talked', 'came']);
    fc.assert(
      fc.property(stage, stage, (from, to) => {
        const reached = reachedBy(from, to);
        expect(reached.length).toBe(Math.max(0, STAGES.indexOf(to) - STAGES.indexOf(from)));
        expect(reached).not.toContain(from);
      }),
    );
  });

  it('converts never more than have reached a stage, however people move', () => {
    const moves = fc.array(fc.array(stage, { maxLength: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (people) => {
        const sums = new Map<Stage, number>();
        const note = (reached: readonly Stage[]): void =>
          reached.forEach((one) => sums.set(one, (sums.get(one) ?? 0) + 1));
        for (const own of people) {
          let at: Stage = 'asked';
          note(reachedBy(null, at));
          for (const to of own) {
            const reached = reachedBy(at, to);
            note(reached);
            at = reached.at(-1) ?? at;
          }
        }
        const figures = conversionsOf(sums);
        expect(figures.map(({ from, to }) => [from, to])).toEqual([
          ['asked', 'talked'],
          ['talked', 'came'],
          ['came', 'invited'],
        ]);
        expect(figures[0]!.reached).toBe(people.length);
        for (const { reached, converted } of figures) expect(converted).toBeLessThanOrEqual(reached);
      }),
    );
  });
});
