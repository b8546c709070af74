import { backOffMs, deliveryVerdict } from './delivery-verdict.js';

const answer = (status: number, problem?: string) => ({ status, problem, signed: true });

describe('what a sender does after an answer', () => {
  it.each([
    { given: answer(202), batch: 9, then: 'accepted' },
    { given: { status: 202, signed: false }, batch: 9, then: 'back-off' },
    { given: answer(400), batch: 2, then: 'halve' },
    { given: answer(413), batch: 2, then: 'halve' },
    { given: answer(415, 'unsupported_media_type'), batch: 1, then: 'park' },
    { given: answer(413), batch: 1, then: 'back-off' },
    { given: answer(409), batch: 1, then: 'back-off' },
    { given: answer(401, 'clock_skew'), batch: 1, then: 'back-off' },
    { given: answer(401, 'unknown_key'), batch: 1, then: 'probe-hourly' },
    { given: answer(403, 'wrong_sender'), batch: 1, then: 'probe-hourly' },
    { given: answer(403, 'suspended'), batch: 1, then: 'hold-suspended' },
    { given: answer(409, 'sequence_fork'), batch: 1, then: 'stop' },
    { given: answer(409, 'id_conflict'), batch: 5, then: 'stop' },
    { given: answer(421, 'wrong_receiver'), batch: 1, then: 'probe-hourly' },
    { given: answer(429), batch: 1, then: 'back-off' },
    { given: answer(500), batch: 1, then: 'back-off' },
    { given: answer(200), batch: 1, then: 'back-off' },
  ])('$given.status $given.problem for $batch: $then', ({ given, batch, then }) => {
    expect(deliveryVerdict(given, batch).kind).toBe(then);
  });

  it('honours Retry-After up to an hour', () => {
    const wait = (retryAfterSeconds: number) => deliveryVerdict({ status: 503, signed: false, retryAfterSeconds }, 1);
    expect(wait(120)).toMatchObject({ atLeastMs: 120_000 });
    expect(wait(999_999)).toMatchObject({ atLeastMs: 3_600_000 });
  });
});

describe('back-off', () => {
  it('doubles its ceiling from 1 s to 1 h and never ends', () => {
    expect([0, 1, 2, 5, 12, 500].map((failures) => backOffMs(failures, 0.9999999))).toEqual([
      1000, 1999, 3999, 31_999, 3_599_999, 3_599_999,
    ]);
    expect(backOffMs(500, 0)).toBe(1000);
  });
});
