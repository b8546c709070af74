import fc from 'fast-check';
import { type Counts, EventTally, type Tallied } from './event-tally.js';

const HOUR_MS = 3_600_000;
const sum = (counts: Counts): number =>
  Object.values(counts).reduce((all, outcomes) => all + Object.values(outcomes).reduce((a, b) => a + b, 0), 0);

describe('a tally of events', () => {
  it('loses none and counts none twice, each in its own hour', () => {
    const event = fc.record({
      name: fc.constantFrom('sign-in', 'recovery'),
      outcome: fc.constantFrom('WRONG', 'LATER'),
      minutes: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const tally = new EventTally(HOUR_MS);
        const ended: (Tallied | null)[] = [];
        let at = Date.parse('2026-01-05T12:30:00Z');
        const hours = new Set<number>();
        for (const { name, outcome, minutes } of events) {
          at += minutes * 60_000;
          hours.add(Math.floor(at / HOUR_MS));
          ended.push(tally.add(name, outcome, new Date(at)).ended);
        }
        const periods = [...ended, tally.end()].filter((one) => one !== null);
        expect(periods.map(({ from }) => from.getTime() / HOUR_MS)).toEqual([...hours]);
        expect(periods.reduce((all, { counts }) => all + sum(counts), 0)).toBe(events.length);
        expect(tally.end()).toBeNull();
      }),
    );
  });
});
