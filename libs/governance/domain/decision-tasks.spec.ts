import { addDays, type Day } from '#domain-kit';
import fc from 'fast-check';
import {
  checkTask,
  isOwnerShown,
  natureOf,
  NO_TASK,
  OWNER_WORDS,
  ownerSays,
  REVIEW_RESULTS,
  reviewTask,
  standingOf,
  type TaskStep,
} from './decision-tasks.js';

const day: Day = '2026-03-10';
const task = { ownerRef: 'ana', dueOn: '2026-03-20', reviewOn: null };
const decided = { day, outcome: 'carried', takesPart: true };

describe('the task of a decision', () => {
  it.each([
    { given: 'an owner and a day', change: {}, by: {}, code: undefined },
    { given: 'nothing', change: { ownerRef: null, dueOn: null }, by: { takesPart: false }, code: undefined },
    { given: 'a day of review alone', change: { ...NO_TASK, reviewOn: day }, by: {}, code: undefined },
    { given: 'an owner alone', change: { dueOn: null }, by: {}, code: 'OWNER_AND_DUE_DAY_TOGETHER' },
    { given: 'a day alone', change: { ownerRef: null }, by: {}, code: 'OWNER_AND_DUE_DAY_TOGETHER' },
    { given: 'what was lost', change: {}, by: { outcome: 'lost' }, code: 'NOTHING_TO_CARRY_OUT' },
    { given: 'somebody who left', change: {}, by: { takesPart: false }, code: 'OWNER_UNKNOWN' },
    { given: 'a day before the decision', change: { dueOn: '2026-03-09' }, by: {}, code: 'DUE_DAY_INVALID' },
    { given: 'no day of the calendar', change: { dueOn: '2026-02-30' }, by: {}, code: 'DUE_DAY_INVALID' },
    { given: 'six years ahead', change: { dueOn: '2032-03-10' }, by: {}, code: 'DUE_DAY_INVALID' },
    { given: 'a review in the past', change: { reviewOn: '2026-03-09' }, by: {}, code: 'REVIEW_DAY_INVALID' },
  ])('with $given: $code', ({ change, by, code }) => {
    const checked = checkTask({ ...task, ...change }, { ...decided, ...by });
    expect(checked.ok ? undefined : checked.error.code).toBe(code);
  });

  it.each([
    { outcome: 'lost', effectKind: null, dueOn: null, nature: 'lost' },
    { outcome: 'carried', effectKind: 'mandate.end', dueOn: null, nature: 'effect' },
    { outcome: 'carried', effectKind: null, dueOn: day, nature: 'task' },
    { outcome: 'carried', effectKind: null, dueOn: null, nature: 'declaration' },
  ] as const)('makes the decision a $nature', ({ nature, ...decision }) => expect(natureOf(decision)).toBe(nature));
});

const step = (result: TaskStep['result'], more: Partial<TaskStep> = {}): TaskStep => ({
  ...{ result, day, dueOn: null, isReview: false, ...more },
});

describe('a task over time', () => {
  it('is open until its day, and overdue after', () => {
    expect(standingOf('2026-03-20', [], '2026-03-20').state).toBe('open');
    expect(standingOf('2026-03-20', [], '2026-03-21').state).toBe('overdue');
  });

  it('is what was said last, on the day that was set last', () => {
    const postponed = step('postponed', { dueOn: '2026-05-01', isReview: true });
    const steps = [step('done'), step('open'), postponed];
    expect(standingOf('2026-03-20', steps, '2026-04-01')).toEqual({
      ...{ state: 'open', dueOn: '2026-05-01', isCarriedOver: true, closedOn: null, isReviewed: false },
    });
    expect(standingOf('2026-03-20', [...steps, step('declined')], '2026-06-01')).toMatchObject({ state: 'declined' });
  });

  it.each([
    { word: 'done', facts: { isOwner: false }, steps: [], code: 'NOT_THE_OWNER' },
    { word: 'done', facts: { isInForce: false }, steps: [], code: 'NOT_IN_FORCE' },
    { word: 'open', facts: {}, steps: [], code: 'SAID_ALREADY' },
    { word: 'done', facts: {}, steps: [step('done')], code: 'SAID_ALREADY' },
    { word: 'open', facts: {}, steps: [step('done', { isReview: true })], code: 'REVIEWED_ALREADY' },
    { word: 'declined', facts: {}, steps: [step('done')], code: undefined },
  ] as const)('$word after $steps.length: $code', ({ word, facts, steps, code }) => {
    const standing = standingOf('2026-03-20', steps, day);
    const said = ownerSays(word, { isOwner: true, isInForce: true, standing, ...facts });
    expect(said.ok ? undefined : said.error.code).toBe(code);
  });

  it('is postponed to a later day only, and ends by the owner’s word or a review alone', () => {
    const moves = fc.array(
      fc.record({
        isReview: fc.boolean(),
        pick: fc.nat(2),
        after: fc.integer({ min: -5, max: 60 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(moves, (all) => {
        const steps: TaskStep[] = [];
        let today = day;
        for (const { isReview, pick, after } of all) {
          today = addDays(today, 1);
          const standing = standingOf('2026-03-20', steps, today);
          if (isReview) {
            const result = REVIEW_RESULTS[pick]!;
            const wanted = result === 'postponed' ? addDays(standing.dueOn, after) : null;
            const read = reviewTask(result, wanted, { isInForce: true, standing, today });
            if (!read.ok) continue;
            steps.push({ result, day: today, dueOn: read.value.dueOn, isReview });
          } else {
            const result = OWNER_WORDS[pick]!;
            if (ownerSays(result, { isOwner: true, isInForce: true, standing }).ok)
              steps.push({ result, day: today, dueOn: null, isReview });
          }
          const now = standingOf('2026-03-20', steps, today);
          expect(now.dueOn >= standing.dueOn).toBe(true);
          expect(standing.isReviewed ? now : standing).toEqual(standing);
          expect(now.closedOn === null).toBe(now.state === 'open' || now.state === 'overdue');
        }
      }),
    );
  });

  it('names its owner to others for 90 days after it was closed', () => {
    const closed = standingOf('2026-03-20', [step('done')], day);
    expect(isOwnerShown(closed, addDays(day, 90))).toBe(true);
    expect(isOwnerShown(closed, addDays(day, 91))).toBe(false);
    expect(isOwnerShown(standingOf('2026-03-20', [], day), '2030-01-01')).toBe(true);
  });
});
