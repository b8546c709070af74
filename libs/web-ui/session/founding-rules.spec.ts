import { dayAfter, foundingFindings, type FoundingDraft } from './founding-rules.js';

const today = '2023-01-01';
const complete: FoundingDraft = {
  code: 'c',
  displayName: 'A fridge',
  zone: 'UTC',
  founders: [
    { key: 1, displayName: 'Ana', memberSince: today, offices: ['secretary'] },
    { key: 2, displayName: 'Bea', memberSince: today, offices: ['treasurer'] },
  ],
  interimUntil: '2023-06-30',
};
const findings = (change: Partial<FoundingDraft>): string[] =>
  foundingFindings({ ...complete, ...change }, today, ['UTC']);

describe('the founding form', () => {
  it.each([
    { given: 'all fields', change: {}, names: [] },
    { given: 'no code', change: { code: ' ' }, names: ['code'] },
    { given: 'an unknown zone', change: { zone: 'Mars/Base' }, names: ['zone'] },
    {
      given: 'a founder without name and day',
      change: { founders: [{ key: 7, displayName: '', memberSince: '', offices: [] }] },
      names: ['name-7', 'since-7', 'offices'],
    },
    {
      given: 'one office-holder',
      change: {
        founders: complete.founders.map((founder) => ({
          ...founder,
          offices: founder.key === 1 ? ['secretary', 'treasurer'] : [],
        })),
      },
      names: ['offices'],
    },
    {
      given: 'a member since tomorrow',
      change: { founders: complete.founders.map((founder) => ({ ...founder, memberSince: dayAfter(today, 1) })) },
      names: ['since-1', 'since-2'],
    },
    { given: 'mandates that end today', change: { interimUntil: today }, names: ['interimUntil'] },
    { given: 'mandates of 180 days', change: { interimUntil: dayAfter(today, 180) }, names: [] },
    { given: 'mandates of 181 days', change: { interimUntil: dayAfter(today, 181) }, names: ['interimUntil'] },
  ])('with $given names $names', ({ change, names }) => expect(findings(change)).toEqual(names));
});
