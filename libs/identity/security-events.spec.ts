import { Writable } from 'node:stream';
import { createLogger, Metrics } from '#platform';
import { SecurityEvents } from './security-events.service.js';

describe('security events', () => {
  let now: Date;
  let lines: Record<string, unknown>[];
  let metrics: Metrics;
  let events: SecurityEvents;

  beforeEach(() => {
    now = new Date('2026-01-05T12:59:00Z');
    lines = [];
    metrics = new Metrics();
    const destination = new Writable({
      write(line, _encoding, written) {
        lines.push(JSON.parse(String(line)) as Record<string, unknown>);
        written();
      },
    });
    const logger = createLogger({ level: 'info', destination });
    events = Object.assign(new SecurityEvents(), { metrics, logger, clock: { now: () => now } });
  });

  it('are in the log by hours where they were refused, by days where they were done, and all when the node stops', () => {
    events.count('sign-in', 'WRONG_CREDENTIALS');
    events.count('sign-in', 'CODE_NEEDED');
    events.count('sign-in', 'DONE');
    expect(lines).toEqual([]);
    now = new Date('2026-01-05T13:01:00Z');
    events.count('recovery', 'TRY_LATER');
    expect(lines).toMatchObject([
      { hourFrom: '2026-01-05T12:00:00.000Z', refused: { 'sign-in': { WRONG_CREDENTIALS: 1 } } },
    ]);
    events.onApplicationShutdown();
    expect(lines.slice(1)).toMatchObject([
      { refused: { recovery: { TRY_LATER: 1 } } },
      { day: '2026-01-05', done: { 'sign-in': { DONE: 1 } } },
    ]);
  });

  it('are told at once, and once, where many are refused', () => {
    for (let count = 0; count < 80; count += 1) events.count('sign-in', count % 2 ? 'TRY_LATER' : 'WRONG_CREDENTIALS');
    for (let count = 0; count < 80; count += 1) events.count('access', 'SIGN_IN_REQUIRED');
    expect(lines).toMatchObject([{ level: 'warn', event: 'sign-in' }]);
  });

  it('are all in the numbers for whoever watches the node', async () => {
    events.count('export', 'EXPORTS_TOO_MANY');
    events.count('access', 'SIGN_IN_REQUIRED');
    const text = await metrics.text();
    expect(text).toContain('massline_security_events_total{event="export",outcome="EXPORTS_TOO_MANY"} 1');
    expect(text).toContain('massline_security_events_total{event="access",outcome="SIGN_IN_REQUIRED"} 1');
  });
});
