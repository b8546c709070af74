import { coverageOf, type SignalOffice, signalsOf, type SignalTerm } from './leadership-signals.js';

const TODAY = '2026-06-01';
let next = 0;
const term = (holderRef: string, beginsOn: string, endsOn: string, more: Partial<SignalTerm> = {}): SignalTerm => ({
  id: `m${next++}`,
  holderRef,
  beginsOn,
  endsOn,
  endedOn: null,
  handOverOverdue: false,
  understudyRef: null,
  ...more,
});
const office = (seats: number | null, ...terms: SignalTerm[]): SignalOffice => ({ code: 'secretary', seats, terms });
const now = (holderRef: string): SignalTerm => term(holderRef, '2026-05-01', '2026-06-30');

describe('signals', () => {
  it('are none where an office changes hands and is filled', () => {
    const past = [term('ana', '2026-01-01', '2026-02-28'), term('bea', '2026-03-01', '2026-04-30')];
    expect(signalsOf(office(1, ...past, now('ana')), TODAY)).toEqual([]);
  });

  it('name who holds an office for a third term in a row', () => {
    const past = [term('ana', '2026-01-01', '2026-02-28'), term('ana', '2026-03-01', '2026-04-30')];
    const three = { code: 'same-holder', office: 'secretary', holderRef: 'ana', terms: 3 };
    expect(signalsOf(office(1, ...past, now('ana')), TODAY)).toEqual([three]);
    expect(signalsOf(office(1, past[0]!, now('ana')), TODAY)).toEqual([]);
    const between = term('bea', '2026-02-01', '2026-02-20');
    expect(signalsOf(office(1, past[0]!, between, past[1]!, now('ana')), TODAY)).toEqual([]);
  });

  it('do not take the holder of another seat for somebody between', () => {
    const past = [term('ana', '2026-01-01', '2026-02-28'), term('ana', '2026-03-01', '2026-04-30')];
    const beside = term('bea', '2026-02-01', '2026-12-31');
    expect(signalsOf(office(2, past[0]!, beside, past[1]!, now('ana')), TODAY)).toMatchObject([{ terms: 3 }]);
  });

  it('count free seats', () => {
    expect(signalsOf(office(3, now('ana')), TODAY)).toEqual([{ code: 'unfilled-post', office: 'secretary', seats: 2 }]);
    expect(signalsOf(office(null), TODAY)).toEqual([{ code: 'unfilled-post', office: 'secretary', seats: 1 }]);
    expect(signalsOf(office(1, term('ana', '2026-06-02', '2026-07-01')), TODAY)).toMatchObject([{ seats: 1 }]);
  });

  it('list each hand-over that is overdue', () => {
    const late = term('bea', '2026-03-01', '2026-04-30', { handOverOverdue: true });
    expect(signalsOf(office(1, late, now('ana')), TODAY)).toEqual([
      { code: 'hand-over-overdue', office: 'secretary', mandateId: late.id, holderRef: 'bea' },
    ]);
  });
});

it('Coverage counts people, not terms, and nobody before their first day', () => {
  const terms = [
    term('ana', '2026-01-01', '2026-02-28', { understudyRef: 'bea' }),
    term('bea', '2026-03-01', '2026-04-30', { understudyRef: 'cleo' }),
    term('ana', '2026-05-01', '2026-06-30', { understudyRef: 'bea' }),
    term('cleo', '2026-07-01', '2026-08-30', { understudyRef: 'dot' }),
  ];
  expect(coverageOf(office(1, ...terms), TODAY)).toEqual({ office: 'secretary', haveServed: 2, haveBeenUnderstudy: 2 });
});
