import * as fc from 'fast-check';
import { addDays } from '#domain-kit';
import { countTerms, isHeld, isOverdue, type OfficeTerm, stateOfTerm } from './terms.js';

const term = (beginsOn: string, endsOn: string, endedOn: string | null = null, officeId = 'secretary'): OfficeTerm => ({
  officeId,
  beginsOn: `2026-01-${beginsOn}`,
  endsOn: `2026-01-${endsOn}`,
  endedOn: endedOn && `2026-01-${endedOn}`,
});
const on = (day: string): string => `2026-01-${day}`;

describe('a mandate', () => {
  it.each([
    { given: 'the day before it begins', term: term('10', '20'), day: '09', held: false, state: 'upcoming' },
    { given: 'its first day', term: term('10', '20'), day: '10', held: true, state: 'held' },
    { given: 'its last day', term: term('10', '20'), day: '20', held: true, state: 'held' },
    { given: 'the day after', term: term('10', '20'), day: '21', held: false, state: 'overdue' },
    { given: 'the day before it was ended', term: term('10', '20', '15'), day: '14', held: true, state: 'held' },
    { given: 'the day on which it was ended', term: term('10', '20', '15'), day: '15', held: false, state: 'ended' },
    { given: 'its beginning, ended before', term: term('10', '20', '05'), day: '10', held: false, state: 'ended' },
    { given: 'a late hand-over, before it', term: term('10', '20', '25'), day: '24', held: false, state: 'overdue' },
    { given: 'a late hand-over', term: term('10', '20', '25'), day: '25', held: false, state: 'ended' },
  ])('on $given is held: $held, $state', ({ term, day, held, state }) => {
    expect(isHeld(term, on(day))).toBe(held);
    expect(stateOfTerm(term, on(day), [term])).toBe(state);
  });

  it.each([
    { given: 'nobody else', others: [], overdue: true },
    { given: 'a successor', others: [term('21', '30')], overdue: false },
    { given: 'a successor whose term has run out too', others: [term('15', '22')], overdue: false },
    { given: 'a successor who has not begun', others: [term('29', '31')], overdue: true },
    { given: 'a colleague of the same days', others: [term('10', '20')], overdue: true },
    { given: 'a colleague who stopped earlier', others: [term('12', '30', '14')], overdue: true },
    { given: 'a mandate of another office', others: [term('21', '30', null, 'treasurer')], overdue: true },
  ])('that ran out is overdue beside $given: $overdue', ({ others, overdue }) => {
    const own = term('10', '20');
    expect(isOverdue(own, on('25'), [own, ...others])).toBe(overdue);
  });

  it('is never both held and overdue, and confers nothing without a day of its own', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2026-01-01', offset));
    const terms = fc.array(
      fc.record({
        officeId: fc.constantFrom('a', 'b'),
        beginsOn: day,
        endsOn: day,
        endedOn: fc.option(day),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(terms, day, (all, today) => {
        const { held, overdue } = countTerms(all, today);
        const states = all.map((one) => stateOfTerm(one, today, all));
        expect(states.filter((state) => state === 'held')).toHaveLength(held);
        expect(states.filter((state) => state === 'overdue')).toHaveLength(overdue);
        expect(all.filter((one) => isHeld(one, today) && isOverdue(one, today, all))).toEqual([]);
      }),
    );
  });
});
