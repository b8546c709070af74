import fc from 'fast-check';
import { checkAnswer, checkReflection, isConfirmed, isRefused, REVIEW_ANSWERS } from './review-answer.js';
import { checkReviewers, eligibleReviewers, leastAskedFirst, type ReviewerFacts } from './reviewers.js';

const people = ['ana', 'bea', 'cleo', 'dan', 'eve'];
const some = fc.uniqueArray(fc.constantFrom(...people));
const facts: fc.Arbitrary<ReviewerFacts> = fc.record({
  authorRef: fc.constantFrom(...people),
  members: some.map((all) => new Set(all)),
  confirmed: some,
  mandateHolders: some,
  judgedBefore: some,
});

describe('who may review an understanding', () => {
  it('is a member, never the author and never who judged before', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const wrong = eligibleReviewers(given).filter(
          (ref) => ref === given.authorRef || !given.members.has(ref) || given.judgedBefore.includes(ref),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('has been confirmed; mandate-holders help out only while fewer than two others have', () => {
    const start = {
      authorRef: 'ana',
      members: new Set(people),
      mandateHolders: ['ana', 'dan', 'eve'],
      judgedBefore: [],
    };
    expect(eligibleReviewers({ ...start, confirmed: [] })).toEqual(['dan', 'eve']);
    expect(eligibleReviewers({ ...start, confirmed: ['ana', 'bea'] })).toEqual(['bea', 'dan', 'eve']);
    expect(eligibleReviewers({ ...start, confirmed: ['bea', 'cleo'] })).toEqual(['bea', 'cleo']);
    expect(eligibleReviewers({ ...start, confirmed: ['bea', 'cleo'], judgedBefore: ['bea'] })).toEqual(['cleo']);
  });

  it('offers first whoever was asked least often', () => {
    const asked = new Map([
      ['bea', 3],
      ['cleo', 1],
    ]);
    expect(leastAskedFirst(['bea', 'cleo', 'dan', 'eve'], asked)).toEqual(['dan', 'eve', 'cleo', 'bea']);
  });

  it.each([
    { chosen: ['bea', 'cleo'], code: 'ok' },
    { chosen: ['bea'], code: 'TWO_REVIEWERS' },
    { chosen: ['bea', 'bea'], code: 'TWO_REVIEWERS' },
    { chosen: ['bea', 'ana'], code: 'TWO_REVIEWERS' },
    { chosen: ['bea', 'dan'], code: 'REVIEWER_NOT_ELIGIBLE' },
    { chosen: ['bea', 'eve'], code: 'REVIEWER_JUDGED_BEFORE' },
  ])('$chosen: $code', ({ chosen, code }) => {
    const given = {
      authorRef: 'ana',
      members: new Set(people),
      mandateHolders: ['dan'],
      confirmed: ['bea', 'cleo', 'eve'],
    };
    const checked = checkReviewers({ ...given, judgedBefore: ['eve'] }, chosen);
    expect(checked.ok ? 'ok' : checked.error.code).toBe(code);
  });
});

describe('an understanding', () => {
  it('is confirmed by two who confirm, and by nothing else', () => {
    const answers = fc.array(fc.option(fc.constantFrom(...REVIEW_ANSWERS)), { maxLength: 4 });
    fc.assert(
      fc.property(answers, (all) => {
        expect(isConfirmed(all)).toBe(all.filter((one) => one === 'confirmed').length > 1);
        expect(isRefused(all)).toBe(all.includes('not-yet'));
      }),
    );
  });

  it.each([
    { answer: 'confirmed', code: 'ok' },
    { answer: 'passed', code: 'ANSWER_INVALID' },
    { answer: 'not-yet', code: 'REASON_INVALID' },
    { answer: 'not-yet', reason: 'we do not like her', code: 'REASON_INVALID' },
    { answer: 'not-yet', reason: 'talk-again', code: 'ok' },
    { answer: 'not-yet', reason: 'questions-open', questions: [], code: 'QUESTIONS_INVALID' },
    { answer: 'not-yet', reason: 'questions-open', questions: [1, 4], code: 'QUESTIONS_INVALID' },
    { answer: 'not-yet', reason: 'questions-open', questions: [3, 1], code: 'ok' },
  ])('is answered $answer, $reason $questions: $code', ({ code, ...given }) => {
    const checked = checkAnswer(given, 3);
    expect(checked.ok ? 'ok' : checked.error.code).toBe(code);
  });

  it('is written in words of one’s own, of some length', () => {
    expect(checkReflection(` ${'x'.repeat(200)} `)).toEqual({ ok: true, value: 'x'.repeat(200) });
    expect(checkReflection('Yes.')).toEqual({ ok: false, error: { code: 'REFLECTION_TOO_SHORT' } });
    expect(checkReflection('x'.repeat(10_001))).toEqual({ ok: false, error: { code: 'REFLECTION_TOO_LONG' } });
  });
});
