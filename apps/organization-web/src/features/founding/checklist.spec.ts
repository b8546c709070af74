import { checklistOf } from './checklist.js';

const month = (state: 'DRAFTED' | 'RECEIPTED') =>
  ({ month: '2026-01', state }) as unknown as Parameters<typeof checklistOf>[0]['months'][number];
const enrolment = (state: 'REFUSED' | 'REQUESTED' | 'APPROVED') =>
  ({ state }) as unknown as Parameters<typeof checklistOf>[0]['enrolment'];
const open = (known: Parameters<typeof checklistOf>[0]) =>
  checklistOf(known).flatMap(({ step, done }) => (done ? [] : [step]));

describe('the checklist of a new organization', () => {
  it.each([
    { given: 'nothing', known: { months: [], enrolment: null }, steps: ['join', 'records', 'report'] },
    {
      given: 'a refused request',
      known: { months: [], enrolment: enrolment('REFUSED') },
      steps: ['join', 'records', 'report'],
    },
    { given: 'a request', known: { months: [], enrolment: enrolment('REQUESTED') }, steps: ['records', 'report'] },
    { given: 'records', known: { months: [month('DRAFTED')], enrolment: enrolment('APPROVED') }, steps: ['report'] },
    { given: 'a reader without the exchange', known: { months: [] }, steps: ['records', 'report'] },
    {
      given: 'no recovery sheet',
      known: { months: [month('RECEIPTED')], enrolment: enrolment('APPROVED'), recoverySheet: false },
      steps: ['recovery'],
    },
    { given: 'a report', known: { months: [month('RECEIPTED')], enrolment: null }, steps: ['join'] },
  ])('with $given has before it: $steps', ({ known, steps }) => expect(open(known)).toEqual(steps));

  it('goes away when all is done', () => {
    const done = { months: [month('RECEIPTED')], enrolment: enrolment('APPROVED') };
    expect([null, true].map((recoverySheet) => checklistOf({ ...done, recoverySheet }))).toEqual([[], []]);
  });
});
