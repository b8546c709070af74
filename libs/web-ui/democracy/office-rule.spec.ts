import { draftOf, isChange, payloadOf, type Rule, ruleOf, wrongFields } from './office-rule.js';

const rotation: Rule = {
  ...{ method: 'rotation', termDays: 180, cooldownTerms: 1, seats: 1, understudy: true, handOver: true },
  appointedBy: null,
};
const office = { termDays: 365, policy: { rule: rotation, beginsOn: '2026-01-01', endsBefore: null, decidedBy: 'd' } };

describe('the form of an office’s rule', () => {
  it('begins at the rule in force, which is no change', () => {
    const rule = ruleOf(draftOf(office));
    expect(rule).toEqual(rotation);
    expect(isChange(office, rule!)).toBe(false);
  });

  it('begins at the charter’s term where there is no rule yet, and anything is a change', () => {
    const none = { termDays: 365, policy: null };
    expect(draftOf(none)).toMatchObject({ method: 'rotation', termDays: '365', seats: '1' });
    expect(isChange(none, rotation)).toBe(true);
  });

  it.each([
    { given: 'no number', change: { termDays: '' }, wrong: ['termDays'] },
    { given: 'a fraction', change: { seats: '1.5' }, wrong: ['seats'] },
    { given: 'a term longer than the node takes', change: { termDays: '1501' }, wrong: ['termDays'] },
    { given: 'the longest term', change: { termDays: '1500' }, wrong: [] },
    { given: 'no seat', change: { seats: '0' }, wrong: ['seats'] },
    { given: 'a negative cooldown', change: { cooldownTerms: '-1' }, wrong: ['cooldownTerms'] },
  ])('names what is wrong: $given', ({ change, wrong }) => {
    const draft = { ...draftOf(office), ...change };
    expect(wrongFields(draft)).toEqual(wrong);
    expect(ruleOf(draft) === undefined).toBe(wrong.length > 0);
  });

  it('leaves out what does not go with the method, so that the node refuses nothing', () => {
    const draft = { ...draftOf(office), method: 'election', appointedBy: 'assembly' };
    expect(ruleOf(draft)).toMatchObject({ method: 'election', understudy: false, appointedBy: null });
    const appointed = ruleOf({ ...draft, method: 'appointment' })!;
    expect(payloadOf('secretary', appointed)).toEqual({
      ...{ officeCode: 'secretary', method: 'appointment', termDays: 180, cooldownTerms: 1, seats: 1 },
      ...{ understudy: 0, handOver: 1, appointedBy: 'assembly' },
    });
    expect(payloadOf('secretary', rotation)).not.toHaveProperty('appointedBy');
  });
});
