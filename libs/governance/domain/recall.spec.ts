import { type RecallMotion, refuseRecall } from './recall.js';

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
