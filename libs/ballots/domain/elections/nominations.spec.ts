import { answerNomination, CANDIDACY_MAX, type Nomination, propose, standing, stateCandidacy } from './nominations.js';

const proposed: Nomination = { person: 'ana', proposedBy: 'bea', state: 'proposed' };
const accepted: Nomination = { person: 'cho', proposedBy: 'cho', state: 'accepted' };
const declined: Nomination = { person: 'dan', proposedBy: 'bea', state: 'declined' };
const withdrawn: Nomination = { person: 'eva', proposedBy: 'eva', state: 'withdrawn' };
const all = [proposed, accepted, declined, withdrawn];

describe('nominations', () => {
  it.each([
    ['another', { person: 'fay', proposedBy: 'bea' }, 'proposed'],
    ['oneself, which is an acceptance', { person: 'fay', proposedBy: 'fay' }, 'accepted'],
    ['somebody proposed already', { person: 'ana', proposedBy: 'cho' }, 'ALREADY_PROPOSED'],
    ['somebody who said no', { person: 'dan', proposedBy: 'cho' }, 'ALREADY_PROPOSED'],
    ['oneself after withdrawing', { person: 'eva', proposedBy: 'eva' }, 'accepted'],
    ['another who withdrew', { person: 'eva', proposedBy: 'cho' }, 'ALREADY_PROPOSED'],
  ])('may name %s: %#', (_, given, expected) => {
    const result = propose(all, 'nominations', given);
    expect(result.ok ? result.value.state : result.error).toBe(expected);
  });

  it.each([
    ['ana', 'ana', 'accepted', 'accepted'],
    ['ana', 'ana', 'declined', 'declined'],
    ['ana', 'bea', 'accepted', 'NOT_YOURS'],
    ['ana', 'ana', 'withdrawn', 'ALREADY_ANSWERED'],
    ['cho', 'cho', 'withdrawn', 'withdrawn'],
    ['dan', 'dan', 'accepted', 'ALREADY_ANSWERED'],
    ['gus', 'gus', 'accepted', 'NOT_PROPOSED'],
  ] as const)('of %s are answered by %s: %s', (person, by, answer, expected) => {
    const result = answerNomination(all, 'nominations', { person, by, answer });
    expect(result.ok ? result.value.state : result.error).toBe(expected);
  });

  it('end with the opening', () => {
    expect(propose(all, 'issuing', { person: 'fay', proposedBy: 'bea' })).toMatchObject({ error: 'WRONG_PHASE' });
    const withdrawing = { person: 'cho', by: 'cho', answer: 'withdrawn' } as const;
    expect(answerNomination(all, 'issuing', withdrawing)).toMatchObject({ error: 'WRONG_PHASE' });
  });

  it('put those on the paper who have accepted', () => {
    expect(standing([...all, { ...accepted, person: 'abe' }])).toEqual(['abe', 'cho']);
  });

  it.each([
    ['ana', 'I stand for open books.', 'proposed'],
    ['cho', 'a'.repeat(CANDIDACY_MAX), 'accepted'],
    ['cho', '', 'accepted'],
    ['cho', 'a'.repeat(CANDIDACY_MAX + 1), 'WORDS_INVALID'],
    ['cho', ' not tidy', 'WORDS_INVALID'],
    ['dan', 'I stand.', 'NOT_PROPOSED'],
    ['gus', 'I stand.', 'NOT_PROPOSED'],
  ])('let %s say why they stand: %#', (by, words, expected) => {
    const result = stateCandidacy(all, 'nominations', { by, words });
    expect(result.ok ? result.value.state : result.error).toBe(expected);
    expect(stateCandidacy(all, 'issuing', { by, words })).toEqual({ ok: false, error: 'WRONG_PHASE' });
  });
});
