import { BEGINNINGS, draftOf, isChange, payloadOf, type RuledBody, wrongFields } from './body-rules.js';

const draft = BEGINNINGS.assembly;
const body: RuledBody = { id: 'b', code: 'assembly', name: 'Assembly', electorate: 9, rules: null, allRules: [] };

describe('the form for the rules of a body', () => {
  it.each(['1/2', '2/3', '1/1', '5', '9999'])('takes %s for a quorum', (quorum) => {
    expect(wrongFields({ ...draft, quorum })).toEqual([]);
  });

  it.each(['', '0', '3/2', '1/0', '1/100', 'half', '10000', ' 5'])('does not take "%s" for a quorum', (quorum) => {
    expect(wrongFields({ ...draft, quorum })).toEqual(['quorum']);
  });

  it('names each number that is out of its limits', () => {
    expect(
      wrongFields({ ...draft, noticeDays: '91', minimumElectorate: '0', recallSignatures: '51', confidenceDays: '29' }),
    ).toEqual([...['noticeDays', 'minimumElectorate', 'recallSignatures', 'confidenceDays']]);
  });

  it('begins with what is in force, and calls nothing a change that changes nothing', () => {
    const dates = { amendedBy: null, fromFounding: false, beginsOn: '2026-01-01', endsBefore: null, decidedBy: 'd' };
    const numbers = { noticeDays: 7, minimumElectorate: 1, recallSignatures: 33, confidenceDays: 365 };
    const rules = { ...draft, ...dates, ...numbers, byName: ['recall'] };
    const ruled = { ...body, rules, allRules: [rules] };
    expect(draftOf(ruled)).toEqual({ ...draft, byName: 'recall', recallSignatures: '33', confidenceDays: '365' });
    expect(isChange(ruled, draftOf(ruled))).toBe(false);
    expect(isChange(ruled, { ...draft, recall: 'two-thirds' })).toBe(true);
    expect(isChange(body, draft)).toBe(true);
  });

  it('records numbers as numbers', () => {
    expect(payloadOf('assembly', draft)).toMatchObject({ bodyCode: 'assembly', noticeDays: 7, minimumElectorate: 1 });
    expect(payloadOf('assembly', draft)).not.toHaveProperty('byName');
    expect(payloadOf('assembly', { ...draft, byName: 'ordinary recall' })).toMatchObject({
      byName: ['ordinary', 'recall'],
    });
  });
});
