import { checkFounding, type FoundingDraft } from './founding.js';

const today = '2026-03-10';
const offices = [
  { code: 'secretary', seats: 1 },
  { code: 'treasurer', seats: null },
];
const ana = { displayName: 'Ana', memberSince: today, offices: ['secretary'] };
const bea = { displayName: ' Bea ', memberSince: '2020-01-01', offices: ['treasurer'] };
const cleo = { displayName: 'Cleo', memberSince: today, offices: [] };
const draft: FoundingDraft = {
  displayName: 'North Kitchen ',
  zone: 'America/New_York',
  founders: [ana, bea, cleo],
  interimUntil: '2026-09-06',
};

describe('founding', () => {
  it('takes what an assembly decided, names trimmed', () => {
    expect(checkFounding(draft, offices, today)).toEqual({
      ok: true,
      value: { ...draft, displayName: 'North Kitchen', founders: [ana, { ...bea, displayName: 'Bea' }, cleo] },
    });
  });

  it.each([
    { given: 'no name', change: { displayName: '  ' }, field: 'displayName' },
    { given: 'an unknown zone', change: { zone: 'Mars/Base' }, field: 'zone' },
    { given: 'mandates of 181 days', change: { interimUntil: '2026-09-07' }, field: 'interimUntil' },
    { given: 'mandates that end today', change: { interimUntil: today }, field: 'interimUntil' },
    { given: 'no founders', change: { founders: [] }, field: 'founders' },
    {
      given: 'a nameless founder',
      change: { founders: [ana, { ...bea, displayName: '' }] },
      field: 'founders.1.displayName',
    },
    {
      given: 'a member from tomorrow on',
      change: { founders: [{ ...ana, memberSince: '2026-03-11' }, bea] },
      field: 'founders.0.memberSince',
    },
    {
      given: 'two founders on one seat',
      change: { founders: [ana, bea, { ...cleo, offices: ['secretary'] }] },
      field: 'founders.2.offices',
    },
    {
      given: 'an office that is not there',
      change: { founders: [ana, { ...bea, offices: ['king'] }] },
      field: 'founders.1.offices',
    },
    {
      given: 'an office twice',
      change: { founders: [ana, { ...bea, offices: ['treasurer', 'treasurer'] }] },
      field: 'founders.1.offices',
    },
  ])('with $given names the field $field', ({ change, field }) => {
    expect(checkFounding({ ...draft, ...change }, offices, today)).toEqual({
      ok: false,
      error: { code: 'INVALID', field },
    });
  });

  it('needs two persons with an office, or nobody could second a decision', () => {
    const refused = { ok: false, error: { code: 'TOO_FEW_OFFICE_HOLDERS' } };
    expect(checkFounding({ ...draft, founders: [ana, cleo] }, offices, today)).toEqual(refused);
    const both = { ...ana, offices: offices.map(({ code }) => code) };
    expect(checkFounding({ ...draft, founders: [both, cleo] }, offices, today)).toEqual(refused);
  });
});
