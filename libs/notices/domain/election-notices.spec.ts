import fc from 'fast-check';
import { electionNotices, type ElectionStanding } from './election-notices.js';

const nominations: ElectionStanding = {
  ...{ id: 'e', phase: 'nominations', issuesLate: true, contestedUntil: null },
  ...{ nominationsUntil: '2026-03-05', issuingUntil: '2026-03-10', castingUntil: '2026-03-15' },
  ...{ nomination: null, isOnRoll: false, hasAsked: false, stepFrom: null },
};
const issuing = { ...nominations, phase: 'issuing', isOnRoll: true };
const casting = { ...issuing, phase: 'casting' };
const counted = { ...casting, phase: 'counted', contestedUntil: '2026-03-20' };
const told = (election: ElectionStanding, today: string) =>
  electionNotices(election, today, { votes: true, leads: false }).map(({ kind, dueOn }) => `${kind} ${dueOn}`);

describe('what an election has for somebody', () => {
  it.each([
    ['proposals, to who was not proposed', nominations, '2026-03-05', ['election-nominations 2026-03-05']],
    ['no proposals after their last day', nominations, '2026-03-06', []],
    [
      'an answer, to who was proposed, until the phase is over',
      { ...nominations, nomination: 'proposed' },
      '2026-03-09',
      ['election-nominated 2026-03-05'],
    ],
    ['nothing more to who has answered', { ...nominations, nomination: 'declined' }, '2026-03-02', []],
    ['the paper', issuing, '2026-03-07', ['election-paper 2026-03-10']],
    ['no paper to who asked for it', { ...issuing, hasAsked: true }, '2026-03-07', []],
    ['the voting', { ...casting, hasAsked: true, issuesLate: false }, '2026-03-12', ['election-voting 2026-03-15']],
    ['the voting, late', casting, '2026-03-12', ['election-voting 2026-03-15']],
    ['no voting without a paper where none comes late', { ...casting, issuesLate: false }, '2026-03-12', []],
    ['the count', counted, '2026-03-19', ['election-counted 2026-03-20']],
    [
      'the end of the days for contesting, on the last of them',
      counted,
      '2026-03-20',
      ['election-counted 2026-03-20', 'election-contest-ends 2026-03-20'],
    ],
    ['nothing once they are over', counted, '2026-03-21', []],
    ['nothing while a contest is decided', { ...counted, phase: 'contested' }, '2026-03-19', []],
  ])('is %s', (_, election, today, kinds) => expect(told(election, today)).toEqual(kinds));

  it('is nothing for who is not on the roll, whatever happened after the opening', () => {
    const phase = fc.constantFrom('issuing', 'casting', 'closed', 'counted', 'contested', 'certified', 'annulled');
    const day = fc.constantFrom('2026-03-05', '2026-03-12', '2026-03-20');
    const facts = fc.record({ phase, issuesLate: fc.boolean(), hasAsked: fc.boolean() });
    fc.assert(
      fc.property(facts, day, (given, today) => {
        expect(
          electionNotices({ ...counted, ...given, isOnRoll: false }, today, { votes: true, leads: false }),
        ).toEqual([]);
      }),
    );
  });

  it('is its next step for who takes it, from its first day on', () => {
    const due = { ...counted, phase: 'closed', stepFrom: '2026-03-16' };
    const kinds = (today: string, votes: boolean, leads: boolean) =>
      electionNotices(due, today, { votes, leads }).map(({ key }) => key);
    expect(kinds('2026-03-15', true, true)).toEqual([]);
    expect(kinds('2026-03-16', false, true)).toEqual(['election-step.e.closed']);
    expect(kinds('2026-03-16', true, false)).toEqual([]);
    expect(electionNotices({ ...due, stepFrom: null }, '2026-03-30', { votes: true, leads: true })).toEqual([]);
  });
});
