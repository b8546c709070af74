import { isAlive, isUseWorthNoting } from './session-life.js';

const start = new Date('2026-01-05T12:00:00Z');
const hours = (count: number): Date => new Date(start.getTime() + count * 3600_000);
const session = { createdAt: start, lastSeenAt: start, revokedAt: null };

describe('the life of a session', () => {
  it.each([
    { given: 'just used', session, now: start, alive: true },
    { given: 'idle for almost twelve hours', session, now: hours(11.99), alive: true },
    { given: 'idle for twelve hours', session, now: hours(12), alive: false },
    {
      given: 'in use for almost thirty days',
      session: { ...session, lastSeenAt: hours(719) },
      now: hours(719.9),
      alive: true,
    },
    { given: 'in use for thirty days', session: { ...session, lastSeenAt: hours(719) }, now: hours(720), alive: false },
    { given: 'revoked', session: { ...session, revokedAt: start }, now: start, alive: false },
  ])('$given: alive $alive', ({ session, now, alive }) => {
    expect(isAlive(session, now)).toBe(alive);
  });

  it('is noted at most once a minute', () => {
    expect(isUseWorthNoting(session, new Date(start.getTime() + 59_999))).toBe(false);
    expect(isUseWorthNoting(session, new Date(start.getTime() + 60_000))).toBe(true);
  });
});
