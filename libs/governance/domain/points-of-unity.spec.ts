import { checkClauses, type Clause, lineageOf } from './points-of-unity.js';

const clause: Clause = { title: 'Internationalism', text: 'Our struggle knows no border.' };

describe('points of unity', () => {
  it.each([
    { given: 'none', clauses: [], field: '' },
    { given: 'forty-one', clauses: Array.from({ length: 41 }, () => clause), field: '' },
    { given: 'a title of spaces', clauses: [clause, { ...clause, title: '  ' }], field: '1.title' },
    { given: 'a clause without a text', clauses: [{ ...clause, text: '' }], field: '0.text' },
    { given: 'half a character', clauses: [{ ...clause, text: '\ud800' }], field: '0.text' },
  ])('with $given are refused by field', ({ clauses, field }) => {
    expect(checkClauses(clauses)).toEqual({ ok: false, error: field });
  });

  it('come back trimmed', () => {
    expect(checkClauses([{ title: ' A ', text: ' b\n' }])).toEqual({ ok: true, value: [{ title: 'A', text: 'b' }] });
  });

  it.each([
    { how: 'adopted', clauses: [clause], pack: [clause] },
    { how: 'adapted', clauses: [{ ...clause, text: 'Another.' }], pack: [clause] },
    { how: 'adapted', clauses: [clause, clause], pack: [clause] },
    { how: 'adapted', clauses: [], pack: [clause] },
    { how: 'own', clauses: [clause], pack: undefined },
  ])('are $how', ({ how, clauses, pack }) => expect(lineageOf(clauses, pack)).toBe(how));
});
