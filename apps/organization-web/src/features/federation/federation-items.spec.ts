import { federationItems } from './federation-items.js';

const now = new Date('2026-03-10T12:00:00Z');
const hub = { displayName: 'Hub', state: 'active', failedAttempts: 0, lastContactAt: '2026-03-01T12:00:00Z' };
const failing = { ...hub, failedAttempts: 9 };

describe('what is open about the federation', () => {
  it.each([
    { given: 'no federation', peers: [], state: null, kinds: ['join'] },
    { given: 'a refused request', peers: [], state: 'REFUSED', kinds: ['join'] },
    { given: 'an unanswered request', peers: [], state: 'REQUESTED', kinds: ['compare'] },
    { given: 'a quiet peer to whom nothing waits', peers: [hub], state: 'APPROVED', kinds: [] },
    { given: 'a stopped peer', peers: [{ ...hub, state: 'stopped' }], state: 'APPROVED', kinds: ['stopped'] },
    { given: 'a peer that is silent for nine days', peers: [failing], state: null, kinds: ['stuck'] },
    { given: 'one never reached', peers: [{ ...failing, lastContactAt: null }], state: null, kinds: ['stuck'] },
    {
      given: 'a peer that is silent for 23 hours',
      peers: [{ ...failing, lastContactAt: '2026-03-09T13:00:00Z' }],
      state: null,
      kinds: [],
    },
    { given: 'a peer that left', peers: [{ ...failing, state: 'left' }], state: null, kinds: [] },
  ])('with $given is $kinds', ({ peers, state, kinds }) => {
    const items = federationItems(peers, state === null ? null : { state }, { mayManage: true, now });
    expect(items.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('waits for others where the reader may not manage the exchange', () => {
    expect(federationItems([], null, { mayManage: false, now })).toEqual([{ kind: 'join', when: 'waiting' }]);
  });
});
