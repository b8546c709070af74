import { addDays, daysBetween } from '#domain-kit';
import fc from 'fast-check';
import { GRACE_DAYS, type SecondFactorFacts, secondFactorStanding } from './second-factor.js';

const facts = (own: Partial<SecondFactorFacts>): SecondFactorFacts => ({
  ...{ setUp: false, firstMandateOn: '2026-03-01', appliesFrom: '2026-01-01', today: '2026-03-01' },
  ...own,
});

describe('the second factor of a mandate-holder', () => {
  it.each([
    { given: 'a member without a mandate', own: { firstMandateOn: null }, standing: { state: 'not-needed' } },
    { given: 'a factor that is there', own: { setUp: true, today: '2027-01-01' }, standing: { state: 'set-up' } },
    { given: 'the first day', own: {}, standing: { state: 'grace', waitsFrom: '2026-03-08', daysLeft: 7 } },
    {
      given: 'the last day of grace',
      own: { today: '2026-03-07' },
      standing: { state: 'grace', waitsFrom: '2026-03-08', daysLeft: 1 },
    },
    { given: 'the day after', own: { today: '2026-03-08' }, standing: { state: 'waits', waitsFrom: '2026-03-08' } },
    {
      given: 'a mandate older than the rule',
      own: { firstMandateOn: '2020-01-01', appliesFrom: '2026-03-01' },
      standing: { state: 'grace', waitsFrom: '2026-03-08', daysLeft: 7 },
    },
  ])('$given: $standing.state', ({ own, standing }) => {
    expect(secondFactorStanding(facts(own as Partial<SecondFactorFacts>))).toEqual(standing);
  });

  it('waits for nobody within seven days of both, and for everybody without one afterwards', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(day, day, day, (firstMandateOn, appliesFrom, today) => {
        const { state } = secondFactorStanding(facts({ firstMandateOn, appliesFrom, today }));
        const latest = firstMandateOn > appliesFrom ? firstMandateOn : appliesFrom;
        expect(state).toBe(daysBetween(latest, today) >= GRACE_DAYS ? 'waits' : 'grace');
      }),
    );
  });
});
