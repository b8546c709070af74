import { openThings } from './open-things.js';

const hub = { displayName: 'Hub', state: 'active' };
const quiet = {
  months: [],
  imports: [],
  federation: { peers: [hub], enrolment: { state: 'APPROVED' } },
  current: '2023-06',
};
const month = (
  name: string,
  state: string,
  outcome: string | null = null,
): { month: string; state: string; outcome: string | null } => ({ month: name, state, outcome });

describe('what is open today', () => {
  it.each([
    { given: 'nothing', facts: {}, kinds: [] },
    { given: 'a sent month', facts: { months: [month('2023-01', 'SENT')] }, kinds: [] },
    { given: 'a draft of the month that is not over', facts: { months: [month('2023-06', 'DRAFTED')] }, kinds: [] },
    {
      given: 'a draft and an older month without one',
      facts: { months: [month('2023-01', 'NOT_DRAFTED'), month('2023-02', 'DRAFTED')] },
      kinds: ['approve', 'draft'],
    },
    { given: 'a running import', facts: { imports: [{ fileName: 'a.csv', state: 'RUNNING' }] }, kinds: ['importing'] },
    {
      given: 'a report that the committee refused',
      facts: { months: [month('2023-01', 'RECEIPTED', 'refused')] },
      kinds: ['refused'],
    },
    {
      given: 'a stopped peer',
      facts: { federation: { peers: [{ ...hub, state: 'stopped' }], enrolment: null } },
      kinds: ['stopped'],
    },
    { given: 'no right to see the exchange', facts: { federation: null }, kinds: [] },
    { given: 'no federation', facts: { federation: { peers: [], enrolment: null } }, kinds: ['join'] },
    {
      given: 'an unanswered request',
      facts: { federation: { peers: [], enrolment: { state: 'REQUESTED' } } },
      kinds: ['compare'],
    },
  ])('with $given is $kinds', ({ facts, kinds }) => {
    expect(openThings({ ...quiet, ...facts }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('names three months, the oldest first, and counts the others', () => {
    const months = ['05', '01', '04', '02', '03'].map((number) => month(`2023-${number}`, 'DRAFTED'));
    expect(openThings({ ...quiet, months })).toEqual([
      { kind: 'approve', month: '2023-01' },
      { kind: 'approve', month: '2023-02' },
      { kind: 'approve', month: '2023-03' },
      { kind: 'more', count: 2 },
    ]);
  });
});
