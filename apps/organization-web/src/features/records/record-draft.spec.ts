import { draftOf, emptyDraft, inputOf, nextDraft } from './record-draft.js';

const empty = emptyDraft('2026-01-02', 'e1');

describe('a draft of a record', () => {
  it('says only what was typed', () => {
    expect(inputOf({ ...empty, site: ' North ', kind: '  ' })).toEqual({
      ...{ entry: 'e1', day: '2026-01-02', site: 'North', timeOfDay: 'NOT_STATED' },
    });
  });

  it.each([
    { quantity: '2,5', unit: 'KILOGRAM', sent: { quantity: '2.5', unit: 'KILOGRAM' } },
    { quantity: ' 3 ', unit: 'nonsense', sent: { quantity: '3', unit: 'NOT_STATED' } },
    { quantity: '', unit: 'BAG', sent: {} },
  ])('sends $quantity $unit as $sent', ({ quantity, unit, sent }) => {
    const { quantity: amount, unit: of } = inputOf({ ...empty, quantity, unit });
    expect({ ...(amount ? { quantity: amount } : {}), ...(of ? { unit: of } : {}) }).toEqual(sent);
  });

  it('is followed by one of another entry with the same place and kind', () => {
    const typed = { ...empty, site: 'North', kind: 'Meals', quantity: '4', worker: 'w1', isTouched: true };
    expect(nextDraft(typed, 'e2')).toEqual({ ...typed, entry: 'e2', quantity: '', worker: '', isTouched: false });
  });

  it('of a correction begins with what the record says', () => {
    const record = {
      ...{ id: '1', direction: 'GIVE_OUT' as const, day: '2026-01-01', timeOfDay: 'MORNING' as const },
      ...{ quantity: '2.5', unit: 'BOX' as const, workerStated: true, withdrawnReason: null, source: null },
      site: { id: 's', name: 'North shelf', recordName: 'north' },
      kind: { id: 'k', name: 'Meals' },
    };
    expect(inputOf(draftOf(record, 'e3'))).toEqual({
      ...{ entry: 'e3', day: '2026-01-01', site: 'north', kind: 'Meals', quantity: '2.5', unit: 'BOX' },
      timeOfDay: 'MORNING',
    });
  });
});
