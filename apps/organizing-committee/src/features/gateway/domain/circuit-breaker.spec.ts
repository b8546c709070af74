import { CircuitBreaker } from './circuit-breaker.js';

const SECOND = 1_000;
const failing = (breaker: CircuitBreaker, times: number, now = 0): void => {
  for (let i = 0; i < times; i += 1) breaker.failed('north', now);
};

describe('the circuit breaker of a peer', () => {
  it('stays closed below five failures in a row', () => {
    const breaker = new CircuitBreaker();
    failing(breaker, 4);
    expect(breaker.admits('north', 0)).toBe(true);
  });

  it('forgets failures at a success between them', () => {
    const breaker = new CircuitBreaker();
    failing(breaker, 4);
    breaker.succeeded('north');
    failing(breaker, 4);
    expect(breaker.admits('north', 0)).toBe(true);
  });

  it('opens at the fifth and lets one probe through per thirty seconds', () => {
    const breaker = new CircuitBreaker();
    failing(breaker, 5);
    const admitted = [0, 29.9, 30, 30.1, 59.9, 60, 60.1].map((at) => breaker.admits('north', at * SECOND));
    expect(admitted).toEqual([false, false, true, false, false, true, false]);
  });

  it('keeps its interval while probes fail', () => {
    const breaker = new CircuitBreaker();
    failing(breaker, 5);
    expect(breaker.admits('north', 30 * SECOND)).toBe(true);
    breaker.failed('north', 32 * SECOND);
    expect(breaker.admits('north', 59 * SECOND)).toBe(false);
    expect(breaker.admits('north', 60 * SECOND)).toBe(true);
  });

  it('closes at the first success', () => {
    const breaker = new CircuitBreaker();
    failing(breaker, 9);
    breaker.succeeded('north');
    expect([breaker.admits('north', 1), breaker.admits('north', 1)]).toEqual([true, true]);
  });

  it('knows peers apart', () => {
    const breaker = new CircuitBreaker();
    failing(breaker, 5);
    expect(breaker.admits('south', 0)).toBe(true);
  });
});
