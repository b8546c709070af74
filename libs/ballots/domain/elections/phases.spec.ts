import fc from 'fast-check';
import { addDays } from '#domain-kit';
import { adviseElectorate } from './electorate.js';
import type { ElectionPhase, ElectionPlan, ElectionProgress, ElectionStep } from './election-plan.types.js';
import { callElection, nextStepFrom, takeStep } from './phases.js';

const plan: ElectionPlan = {
  election: '00000000-0000-4000-8000-000000000000',
  title: 'Secretaries',
  method: 'scottish-stv',
  seats: 2,
  nominationsUntil: '2026-03-08',
  issuingUntil: '2026-03-15',
  castingUntil: '2026-03-22',
  contestDays: 7,
  lotSources: [],
};
const today = '2026-03-01';

function begun(): ElectionProgress {
  const called = callElection(plan, today);
  if (!called.ok) throw new Error(called.error);
  return called.value;
}

const way: readonly ElectionStep[] = [
  { step: 'open', day: '2026-03-09', roll: 5, candidates: 2 },
  { step: 'begin-casting', day: '2026-03-16', papers: 5 },
  { step: 'close', day: '2026-03-23' },
  { step: 'count', day: '2026-03-23', needsLot: false },
  { step: 'certify', day: '2026-03-31' },
];

/** Where the first `steps` of the way lead. */
function after(steps: number): ElectionProgress {
  return way.slice(0, steps).reduce((progress, step) => {
    const taken = takeStep(progress, step);
    if (!taken.ok) throw new Error(`${step.step} ${taken.error}`);
    return taken.value;
  }, begun());
}

describe('the day of the next step', () => {
  it('is the first on which it is taken', () => {
    const days = way.map((_, n) => nextStepFrom(after(n)));
    expect(days).toEqual(way.map(({ day }) => day));
    expect(nextStepFrom(after(way.length))).toBeNull();
    for (const [n, step] of way.entries()) expect(takeStep(after(n), step).ok).toBe(true);
    const early = way.map((step, n) => takeStep(after(n), { ...step, day: addDays(step.day, -1) }).ok);
    expect(early).not.toContain(true);
  });
});

describe('calling an election', () => {
  it.each([
    ['as it should be', {}, undefined],
    ['nominations only today', { nominationsUntil: today }, undefined],
    ['without a title', { title: ' ' }, 'TITLE_INVALID'],
    ['for no seat', { seats: 0 }, 'SEATS_INVALID'],
    ['for two seats by majority', { method: 'majority' as const }, 'SEATS_INVALID'],
    ['papers issued while people are nominated', { issuingUntil: '2026-03-08' }, 'DAYS_OUT_OF_ORDER'],
    ['papers put in while they are issued', { castingUntil: '2026-03-15' }, 'DAYS_OUT_OF_ORDER'],
    ['nominations in the past', { nominationsUntil: '2026-02-28' }, 'DAYS_OUT_OF_ORDER'],
    [
      'on answers, with nominations over when it is called',
      { nominationsUntil: '2026-02-28', onAnswers: true },
      undefined,
    ],
    ['not contestable', { contestDays: 0 }, 'CONTEST_DAYS_INVALID'],
    ['a source without a name', { lotSources: [''] }, 'LOT_SOURCES_INVALID'],
  ])('%s', (_, change, refusal) => {
    const called = callElection({ ...plan, ...change }, today);
    expect(called.ok ? undefined : called.error).toBe(refusal);
  });
});

describe('the steps of an election', () => {
  it('lead to a certified result', () => {
    expect(after(5)).toMatchObject({ phase: 'certified', since: '2026-03-31', countedOn: '2026-03-23' });
  });

  it.each<[string, number, ElectionStep, string]>([
    ['opened while nominations last', 0, { step: 'open', day: '2026-03-08', roll: 5, candidates: 2 }, 'TOO_EARLY'],
    ['opened for four', 0, { step: 'open', day: '2026-03-09', roll: 4, candidates: 2 }, 'ELECTORATE_TOO_SMALL'],
    ['opened with one candidate', 0, { step: 'open', day: '2026-03-09', roll: 5, candidates: 1 }, 'TOO_FEW_CANDIDATES'],
    ['cast while papers are issued', 1, { step: 'begin-casting', day: '2026-03-15', papers: 5 }, 'TOO_EARLY'],
    ['cast by four', 1, { step: 'begin-casting', day: '2026-03-16', papers: 4 }, 'TOO_FEW_PAPERS'],
    ['closed on the last day', 2, { step: 'close', day: '2026-03-22' }, 'TOO_EARLY'],
    ['cancelled when papers are put in', 2, { step: 'cancel', day: '2026-03-17' }, 'WRONG_PHASE'],
    ['counted before it is closed', 2, { step: 'count', day: '2026-03-23', needsLot: false }, 'WRONG_PHASE'],
    ['counted without the lot', 3, { step: 'count', day: '2026-03-23', needsLot: true }, 'LOT_NEEDED'],
    ['counted the day before', 3, { step: 'count', day: '2026-03-22', needsLot: false }, 'DAY_BEFORE'],
    ['certified while it can be contested', 4, { step: 'certify', day: '2026-03-30' }, 'TOO_EARLY'],
    ['contested too late', 4, { step: 'contest', day: '2026-03-31' }, 'TOO_LATE'],
    ['contested when certified', 5, { step: 'contest', day: '2026-03-31' }, 'WRONG_PHASE'],
  ])('%s', (_, steps, step, refusal) => {
    const taken = takeStep(after(steps), step);
    expect(taken.ok ? undefined : taken.error).toBe(refusal);
  });

  it('hold a result back as long as it is contested', () => {
    const contested = takeStep(after(4), { step: 'contest', day: '2026-03-30' });
    if (!contested.ok) throw new Error(contested.error);
    expect(takeStep(contested.value, { step: 'certify', day: '2026-04-30' }).ok).toBe(false);
    expect(takeStep(contested.value, { step: 'annul', day: '2026-04-01' })).toMatchObject({
      value: { phase: 'annulled' },
    });
    const dismissed = takeStep(contested.value, { step: 'dismiss-contest', day: '2026-04-01' });
    if (!dismissed.ok) throw new Error(dismissed.error);
    expect(takeStep(dismissed.value, { step: 'certify', day: '2026-04-01' }).ok).toBe(true);
  });

  it('give an election up that only a lot could end: at once without sources, late where they do not speak', () => {
    const annul = (progress: ElectionProgress, day: string, needsLot: boolean) => {
      const taken = takeStep(progress, { step: 'annul', day, needsLot });
      return taken.ok ? taken.value.phase : taken.error;
    };
    const closed = after(3);
    const announced = { ...closed, plan: { ...plan, lotSources: ['The lottery of Saturday'] } };
    expect(annul(closed, '2026-03-23', false)).toBe('WRONG_PHASE');
    expect(annul(closed, '2026-03-23', true)).toBe('annulled');
    expect(annul(announced, '2026-05-21', true)).toBe('TOO_EARLY');
    expect(annul(announced, '2026-05-22', true)).toBe('annulled');
    expect(annul(announced, '2026-05-22', false)).toBe('WRONG_PHASE');
  });

  it('never lead to casting before issuing is over, or to a result before casting is, whatever is tried', () => {
    const kinds = [
      'open',
      'begin-casting',
      'close',
      'count',
      'contest',
      'dismiss-contest',
      'annul',
      'certify',
      'cancel',
    ] as const;
    const tried = fc.array(
      fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 9 })),
    );
    fc.assert(
      fc.property(tried, (steps) => {
        let [progress, day] = [begun(), today];
        for (const [step, days, number] of steps) {
          day = addDays(day, days);
          const given = { step, day, roll: number, candidates: number, papers: number, needsLot: number > 4 };
          const taken = takeStep(progress, given as ElectionStep);
          if (!taken.ok) continue;
          const lawful: Partial<Record<ElectionPhase, boolean>> = {
            issuing: day > plan.nominationsUntil && number >= 5,
            casting: progress.phase === 'issuing' && day > plan.issuingUntil && number >= 5,
            closed: progress.phase === 'casting' && day > plan.castingUntil,
            annulled: progress.phase === 'contested' || number > 4,
            certified: progress.countedOn !== null && progress.countedOn < addDays(day, -plan.contestDays),
          };
          expect(lawful[taken.value.phase] ?? true).toBe(true);
          progress = taken.value;
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('tells small electorates to take paper, and the smallest that nothing would be secret', () => {
  expect([4, 5, 9, 10, 30, 31].map((size) => adviseElectorate(size))).toEqual([
    { ok: false, error: 'ELECTORATE_TOO_SMALL' },
    ...['paper-first-and-small', 'paper-first-and-small', 'paper-first', 'paper-first', 'none'].map((value) => ({
      ok: true,
      value,
    })),
  ]);
});
