import { attentionFirst, isLate, isOnItsWay, type PeerFacts, sendOutcome, standingOf } from './standing.js';

const now = new Date('2026-03-10T12:00:00Z');
const peer: PeerFacts = {
  ...{ displayName: 'Hub', state: 'active', stateReason: null, isReached: true, failedAttempts: 0 },
  ...{ waiting: 0, waitingSince: null },
};
const waitingFor = (hours: number): PeerFacts => ({
  ...{ ...peer, waiting: 2 },
  waitingSince: new Date(now.getTime() - hours * 3_600_000).toISOString(),
});

describe('how the exchange with a peer stands', () => {
  it.each([
    ['active', {}],
    ['failing', { failedAttempts: 1 }],
    ['turnedAway', { state: 'probing', stateReason: '401 unknown_key', failedAttempts: 3 }],
    ['suspended', { state: 'probing', stateReason: 'suspended', failedAttempts: 3 }],
    ['stopped', { state: 'stopped', stateReason: '409 sequence_fork', failedAttempts: 1 }],
    ['fetches', { isReached: false }],
    ['left', { state: 'left', isReached: false, failedAttempts: 2 }],
  ])('is %s', (standing, facts) => {
    expect(standingOf({ ...peer, ...facts })).toBe(standing);
  });

  it('is late after 24 hours, unless nothing waits, it is suspended or it has ended', () => {
    expect(isLate(waitingFor(23.9), now)).toBe(false);
    expect(isLate(waitingFor(24.1), now)).toBe(true);
    expect(isLate({ ...waitingFor(48), waiting: 0 }, now)).toBe(false);
    expect(isLate({ ...waitingFor(48), state: 'left' }, now)).toBe(false);
    expect(isLate({ ...waitingFor(48), state: 'probing', stateReason: 'suspended' }, now)).toBe(false);
    expect(isLate({ ...waitingFor(48), isReached: false }, now)).toBe(true);
  });

  it('is on its way once due, as long as nothing failed', () => {
    expect(isOnItsWay(waitingFor(0), now)).toBe(true);
    expect(isOnItsWay(waitingFor(-0.5), now)).toBe(false);
    expect(isOnItsWay({ ...waitingFor(1), failedAttempts: 1 }, now)).toBe(false);
    expect(isOnItsWay(peer, now)).toBe(false);
  });

  it('shows first what a person should look at', () => {
    const named = (displayName: string, facts: Partial<PeerFacts> = {}): PeerFacts => ({
      ...{ ...peer, ...facts, displayName },
    });
    const late = { ...waitingFor(30), displayName: 'Late' };
    const shown = [
      ...[named('B'), named('Left', { state: 'left' }), named('A'), late],
      ...[named('Failing', { failedAttempts: 1 }), named('Stopped', { state: 'stopped' })],
    ];
    const names = attentionFirst(shown, now).map(({ displayName }) => displayName);
    expect(names).toEqual(['Stopped', 'Failing', 'Late', 'A', 'B', 'Left']);
  });
});

describe('what came of "Send now"', () => {
  it.each([
    ['arrived', 2, {}],
    ['asked', 0, {}],
    ['going', 2, { waiting: 1 }],
    ['ready', 2, { waiting: 2, isReached: false }],
    ['failed', 2, { waiting: 2, failedAttempts: 1 }],
    ['failed', 2, { waiting: 2, state: 'stopped' }],
    ['held', 2, { waiting: 2, state: 'probing', stateReason: 'suspended' }],
  ])('is %s where %i waited', (outcome, before, facts) => {
    expect(sendOutcome(before, { ...peer, ...facts })).toBe(outcome);
  });
});
