import { type EndMotion, type RecallMotion, refuseEnd, refuseRecall } from './recall.js';

const motion: RecallMotion = {
  term: { beginsOn: '2026-03-01', endsOn: '2026-05-30', endedOn: null },
  ...{ holderRef: 'bea', moderatorRef: 'cleo', recordedBy: 'ana', secondedBy: null },
  ...{ isOfBody: true, hasRules: true },
};

describe('a recall', () => {
  it.each([
    [{}, undefined],
    [{ secondedBy: 'cleo' }, undefined],
    [{ term: { ...motion.term, endedOn: '2026-03-05' } }, 'ALREADY_ENDED'],
    [{ term: { ...motion.term, endsOn: '2026-03-09' } }, 'TERM_IS_OVER'],
    [{ isOfBody: false }, 'OTHER_BODY'],
    [{ hasRules: false }, 'RECALL_WITHOUT_RULES'],
    [{ moderatorRef: 'bea' }, 'OFFICER_MODERATES'],
    [{ recordedBy: 'bea' }, 'OFFICER_DECIDES'],
    [{ secondedBy: 'bea' }, 'OFFICER_DECIDES'],
  ])('with %j: %s', (change, code) => {
    expect(refuseRecall({ ...motion, ...change }, '2026-03-10')?.code).toBe(code);
  });
});

const end: EndMotion = {
  term: motion.term,
  ...{ holderRef: 'bea', recordedBy: 'ana', secondedBy: 'cleo', hasRules: true },
};

describe('the end of a mandate without a recall', () => {
  it.each([
    [{}, 'RECALL_NEEDED'],
    [{ recordedBy: 'bea' }, undefined],
    [{ secondedBy: 'bea' }, undefined],
    [{ hasRules: false }, undefined],
    [{ term: { ...motion.term, endedOn: '2026-03-05' }, secondedBy: 'bea' }, 'ALREADY_ENDED'],
  ])('with %j: %s', (change, code) => {
    expect(refuseEnd({ ...end, ...change })?.code).toBe(code);
  });
});
