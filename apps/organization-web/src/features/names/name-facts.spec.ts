import { effectOf, unmappedFirst } from './name-facts.js';

const month = (name: string, state: string, approvedRevision: number | null) => ({
  ...{ month: name, state, approvedRevision },
});

describe('names and codes', () => {
  it('are read with those first that no code tells apart', () => {
    const named = (name: string, code: string) => ({ id: name, name, code });
    const names = [named('Apples', 'meals'), named('Zinc', 'other'), named('Bread', 'other'), named('Cake', 'meals')];
    expect(unmappedFirst(names).map(({ name }) => name)).toEqual(['Bread', 'Zinc', 'Apples', 'Cake']);
  });

  it('say which drafts and approved months another code touches, and no other', () => {
    const states = [
      month('2026-01', 'RECEIPTED', 1),
      month('2026-02', 'DRAFTED', 2),
      month('2026-03', 'DRAFTED', null),
      month('2026-04', 'NOT_DRAFTED', null),
      month('2026-05', 'SENT', 1),
    ];
    const counts = ['2026-01', '2026-02', '2026-03', '2026-04'].map((name) => ({ month: name, count: 3 }));
    expect(effectOf(counts, states)).toEqual({
      ...{ intakes: 12, months: 4 },
      ...{ drafts: ['2026-02', '2026-03'], approved: ['2026-01', '2026-02'] },
    });
    expect(effectOf([], states)).toEqual({ intakes: 0, months: 0, drafts: [], approved: [] });
  });
});
