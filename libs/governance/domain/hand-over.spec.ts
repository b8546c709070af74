import { checkNote, handOverState } from './hand-over.js';
import type { DatedPolicy } from './office-policy.js';

const note = { openTasks: ' The shelf ', whereThingsAre: 'Keys in the box', comingDates: ' ' };
const policy: DatedPolicy = {
  method: 'rotation',
  termDays: 30,
  cooldownTerms: 0,
  seats: 1,
  understudy: false,
  handOver: true,
  appointedBy: null,
  beginsOn: '2026-01-01',
  position: 1,
};
const term = (endsOn: string, endedOn: string | null = null) => ({ beginsOn: '2025-12-01', endsOn, endedOn });

describe('a hand-over note', () => {
  it('says what is open and where things are', () => {
    expect(checkNote(note)).toEqual({
      ok: true,
      value: { openTasks: 'The shelf', whereThingsAre: 'Keys in the box', comingDates: '' },
    });
    const refused = (change: Partial<typeof note>) => checkNote({ ...note, ...change });
    expect(refused({ openTasks: ' ' })).toEqual({ ok: false, error: { code: 'NOTE_INVALID', field: 'openTasks' } });
    expect(refused({ whereThingsAre: 'x'.repeat(5001) })).toMatchObject({ error: { field: 'whereThingsAre' } });
    expect(refused({ comingDates: '\uD800' })).toMatchObject({ error: { field: 'comingDates' } });
  });

  it.each([
    ['open', term('2026-03-10'), false],
    ['overdue', term('2026-03-09'), false],
    ['overdue', term('2026-06-30', '2026-03-10'), false],
    ['open', term('2026-06-30', '2026-03-11'), false],
    ['done', term('2026-03-09'), true],
    ['not-needed', term('2025-12-31'), false],
  ] as const)('is %s', (state, given, written) => {
    expect(handOverState(given, [policy], written, '2026-03-10')).toBe(state);
  });

  it('is needed of a term that a decision ended on its first day, and not of one that never began', () => {
    const upcoming = { beginsOn: '2026-03-10', endsOn: '2026-06-30' };
    const state = (endedOn: string) => handOverState({ ...upcoming, endedOn }, [policy], false, '2026-03-10');
    expect(['2026-03-10', '2026-03-09'].map(state)).toEqual(['overdue', 'not-needed']);
  });

  it('is needed by the policy of the last day', () => {
    const later = { ...policy, handOver: false, beginsOn: '2026-02-01', position: 2 };
    expect(handOverState(term('2026-01-31'), [policy, later], false, '2026-03-10')).toBe('overdue');
    expect(handOverState(term('2026-02-01'), [policy, later], false, '2026-03-10')).toBe('not-needed');
  });
});
