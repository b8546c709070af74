import { problem, PROBLEMS, readProblem } from './problem.js';

describe('a problem', () => {
  it('has the form of RFC 9457', () => {
    expect(problem('clock_skew', { receiverTime: '2026-02-01T12:00:00Z' })).toEqual({
      type: 'urn:massline:problem:clock_skew',
      title: 'The clocks differ too much',
      status: 401,
      code: 'clock_skew',
      receiverTime: '2026-02-01T12:00:00Z',
    });
  });

  it('has the statuses of protocol.md', () => {
    const statuses = Object.entries(PROBLEMS).map(([code, { status }]) => [code, status]);
    expect(Object.fromEntries(statuses)).toMatchObject({
      malformed: 400,
      unknown_key: 401,
      bad_signature: 401,
      clock_skew: 401,
      wrong_sender: 403,
      suspended: 403,
      sequence_fork: 409,
      id_conflict: 409,
      id_taken: 409,
      too_large: 413,
      unsupported_media_type: 415,
      wrong_receiver: 421,
      too_many_requests: 429,
      unavailable: 503,
    });
  });

  it('is read back from a peer’s answer, without the peer’s words', () => {
    const sent = { ...problem('suspended'), title: 'Anything <b>', detail: 'Anything' };
    expect(readProblem(403, sent)).toEqual(problem('suspended'));
    expect(readProblem(401, problem('clock_skew', { receiverTime: '2026-02-01T12:00:00.123Z' }))?.receiverTime).toBe(
      '2026-02-01T12:00:00.123Z',
    );
  });

  it.each<[number, unknown]>([
    [401, problem('suspended')],
    [403, { code: 'toString' }],
    [403, { code: 1 }],
    [403, null],
    [403, 'suspended'],
    [403, {}],
  ])('%i %j is none of ours', (status, body) => {
    expect(readProblem(status, body)).toBeUndefined();
  });

  it('does not repeat a time that is none', () => {
    expect(readProblem(401, { ...problem('clock_skew'), receiverTime: 'soon' })).toEqual(problem('clock_skew'));
  });
});
