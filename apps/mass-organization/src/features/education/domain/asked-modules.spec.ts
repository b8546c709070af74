import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { askedModules, rulesOn } from './asked-modules.js';
import type { ObligationRow, SphereStanding } from './obligation.types.js';

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));
const row = fc
  .record({
    sphere: fc.constantFrom('volunteer' as const, 'member' as const),
    curriculum: fc.constant('core'),
    module: fc.constantFrom('first', 'second'),
    rule: fc.constantFrom('require' as const, 'invite' as const, 'lift' as const),
    days: fc.integer({ min: 7, max: 730 }),
    beginsOn: day,
  })
  .map((one) => ({ ...one, days: one.rule === 'require' ? one.days : null }));
const rows = fc
  .array(row, { maxLength: 12 })
  .map((all): ObligationRow[] => all.map((one, n) => ({ ...one, position: n + 1 })));
const person: fc.Arbitrary<SphereStanding> = fc.record({
  sphere: fc.constantFrom('volunteer' as const, 'member' as const),
  since: day,
});

const member: SphereStanding = { sphere: 'member', since: '2026-03-01' };
const required = (days: number, beginsOn: string, position = 1): ObligationRow => ({
  ...{ position, sphere: 'member', curriculum: 'core', module: 'first', rule: 'require', days, beginsOn },
});

describe('what is asked of somebody', () => {
  it('starts with the change of sphere, and never earlier', () => {
    fc.assert(
      fc.property(rows, person, day, (all, who, today) => {
        const early = askedModules(all, who, today).filter(
          ({ since, dueOn }) => since < who.since || (dueOn !== null && dueOn < addDays(who.since, 7)),
        );
        expect(early).toEqual([]);
      }),
    );
  });

  it('is an invitation to a volunteer and has no due date, whatever the rules say', () => {
    fc.assert(
      fc.property(rows, day, day, (all, since, today) => {
        const asked = askedModules(all, { sphere: 'volunteer', since }, today);
        expect(asked.filter(({ dueOn }) => dueOn !== null)).toEqual([]);
      }),
    );
  });

  it('is each module once, by the latest rule that has begun', () => {
    fc.assert(
      fc.property(rows, day, (all, today) => {
        const held = rulesOn(all, today);
        const keys = held.map(({ sphere, module }) => `${sphere} ${module}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const one of held) {
          const later = all.filter(
            (other) =>
              other.position > one.position &&
              other.beginsOn <= today &&
              other.sphere === one.sphere &&
              other.module === one.module,
          );
          expect(later).toEqual([]);
        }
      }),
    );
  });

  it.each([
    { given: 'a rule older than the membership', rows: [required(30, '2025-01-01')], dueOn: '2026-03-31' },
    { given: 'a rule that came later', rows: [required(30, '2026-04-01')], dueOn: '2026-05-01' },
    {
      given: 'a rule made stricter: not due before the decision',
      rows: [required(300, '2026-01-01'), required(10, '2026-05-01', 2)],
      dueOn: '2026-05-11',
    },
  ])('is due to a member by $given', ({ rows: all, dueOn }) => {
    expect(askedModules(all, member, '2026-06-01').map((one) => one.dueOn)).toEqual([dueOn]);
  });

  it('is nothing after a rule was lifted, nor before it begins', () => {
    const lifted: ObligationRow = { ...required(10, '2026-05-01', 2), rule: 'lift', days: null };
    expect(askedModules([required(30, '2026-01-01'), lifted], member, '2026-06-01')).toEqual([]);
    expect(askedModules([required(30, '2026-07-01')], member, '2026-06-01')).toEqual([]);
  });
});
