import { openFor } from './open-for.js';

const election = {
  ...{ phase: 'nominations', since: '2026-03-01', ownVoter: 'v', hasAsked: false, issuesLate: true },
  ...{ nominationsUntil: '2026-03-05', issuingUntil: '2026-03-10', castingUntil: '2026-03-15' },
  nominations: [{ personRef: 'ana', state: 'proposed' }],
};

describe('what is open in an election', () => {
  it.each([
    ['an answer, for who was proposed', {}, { who: 'ana', hasVoted: false }, 'proposed'],
    ['a proposal, for others', {}, { who: 'bea', hasVoted: false }, 'propose'],
    ['the paper', { phase: 'issuing' }, { who: 'bea', hasVoted: false }, 'paper'],
    ['to wait, with a paper', { phase: 'issuing', hasAsked: true }, { who: 'bea', hasVoted: false }, 'kept'],
    ['nothing, off the roll', { phase: 'issuing', ownVoter: null }, { who: 'bea', hasVoted: false }, undefined],
    ['the vote', { phase: 'casting', hasAsked: true }, { who: 'bea', hasVoted: false }, 'vote'],
    ['the vote, late', { phase: 'casting' }, { who: 'bea', hasVoted: false }, 'vote'],
    [
      'nothing, late where nobody may',
      { phase: 'casting', issuesLate: false },
      { who: 'bea', hasVoted: false },
      undefined,
    ],
    ['nothing, after voting here', { phase: 'casting', hasAsked: true }, { who: 'bea', hasVoted: true }, undefined],
    ['the count', { phase: 'counted' }, { who: 'bea', hasVoted: true }, 'counted'],
    ['nothing, once it is over', { phase: 'certified' }, { who: 'bea', hasVoted: true }, undefined],
  ])('is %s', (_, given, { who, hasVoted }, key) =>
    expect(openFor({ ...election, ...given }, who, hasVoted)?.key).toBe(key),
  );
});
