import { type MonthFacts, reportItems } from './report-items.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const EVERYTHING = { mayDraft: true, mayApprove: true, now: NOW };
const month = (name: string, change: Partial<MonthFacts> = {}): MonthFacts => ({
  ...{ month: name, state: 'RECEIPTED', outcome: 'accepted', deliveredAt: '2026-01-01T00:00:00Z' },
  recordsChanged: false,
  ...change,
});
const drafted = { state: 'DRAFTED', outcome: null, deliveredAt: null };
const missing = { state: 'NOT_DRAFTED', outcome: null, deliveredAt: null };

describe('what is open about reports', () => {
  it.each([
    { given: 'a received month', months: [month('2026-01')], kinds: [] },
    { given: 'a month without a draft', months: [month('2026-01', missing)], kinds: ['draft now'] },
    { given: 'a draft', months: [month('2026-01', drafted)], kinds: ['approve now'] },
    {
      given: 'a refused report',
      months: [month('2026-01', { outcome: 'refused' })],
      kinds: ['refused now'],
    },
    {
      given: 'a new draft of a refused report',
      months: [month('2026-01', { state: 'DRAFTED', outcome: 'refused' })],
      kinds: ['approve now'],
    },
    {
      given: 'records that changed after the approval',
      months: [month('2026-01', { recordsChanged: true })],
      kinds: ['changed now'],
    },
    {
      given: 'an older changed month beside one without a report',
      months: [month('2026-01', { recordsChanged: true }), month('2026-02', missing)],
      kinds: ['draft now', 'changed now'],
    },
    {
      given: 'a report on its way',
      months: [month('2026-01', { state: 'SENT', outcome: null, deliveredAt: null })],
      kinds: ['unreceipted waiting'],
    },
    {
      given: 'a receipt of this week',
      months: [month('2026-02', { deliveredAt: '2026-03-08T00:00:00Z' })],
      kinds: ['received news'],
    },
    {
      given: 'a receipt of last month',
      months: [month('2026-01', { deliveredAt: '2026-02-08T00:00:00Z' })],
      kinds: [],
    },
  ])('with $given is $kinds', ({ months, kinds }) =>
    expect(reportItems(months, EVERYTHING).map(({ kind, when }) => `${kind} ${when}`)).toEqual(kinds),
  );

  it('waits for others where the reader lacks the mandate', () => {
    const months = [month('2026-01', missing), month('2026-02', drafted)];
    const items = reportItems(months, { ...EVERYTHING, mayApprove: false });
    expect(items.map(({ kind, when }) => `${kind} ${when}`)).toEqual(['draft now', 'approve waiting']);
  });

  it('names the oldest three and counts the others', () => {
    const months = ['05', '01', '04', '02', '03'].map((number) => month(`2026-${number}`, drafted));
    expect(reportItems(months, EVERYTHING).map(({ kind, month: name, count }) => [kind, name, count])).toEqual([
      ['approve', '2026-01', undefined],
      ['approve', '2026-02', undefined],
      ['approve', '2026-03', undefined],
      ['more', '2026-04', 2],
    ]);
  });
});
