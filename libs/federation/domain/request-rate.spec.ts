import { waitSeconds, windowOf } from './request-rate.js';

const at = (time: string): Date => new Date(`2026-03-10T12:00:${time}Z`);

describe('how often a key may ask', () => {
  it.each([
    { given: 'the last one within the limit', count: 3, now: '10.000', wait: undefined },
    { given: 'the first one above it', count: 4, now: '10.000', wait: 50 },
    { given: 'one in the last moment of the minute', count: 9, now: '59.999', wait: 1 },
    { given: 'one at its first', count: 9, now: '00.000', wait: 60 },
  ])('is said in seconds to wait: $given: $wait', ({ count, now, wait }) => {
    expect(waitSeconds(count, 3, at(now))).toBe(wait);
  });

  it('is counted by the minute', () => {
    expect(windowOf(at('59.999'))).toEqual(at('00.000'));
    expect(windowOf(at('00.000'))).toEqual(at('00.000'));
  });
});
