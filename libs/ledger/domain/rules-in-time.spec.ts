import type { LedgerEntry } from './entry.types.js';
import { RulesInTime } from './rules-in-time.js';

const [before, day, after] = ['2026-03-09', '2026-03-10', '2026-03-11'];
type Entry = Pick<LedgerEntry, 'kind' | 'subject'>;
const decided = (decision: string, rule: string): Entry => ({
  kind: 'decision.recorded',
  subject: { ids: { decision }, codes: { rule }, days: { decidedOn: day } },
});
const rules = (decision: string, beginsOn: string): Entry => ({
  kind: 'body.rules-set',
  subject: { ids: { decision }, days: { beginsOn } },
});
const early = (...entries: readonly Entry[]): number[] => {
  const reader = new RulesInTime();
  return entries.flatMap((entry, index) => (reader.isTooEarly(entry) ? [index] : []));
};

describe('rules of a body in the log', () => {
  it('hold from the founding day on if they came with the founding, and never before', () => {
    const founded = [decided('a', 'founding'), decided('b', 'founding')];
    expect(early(...founded, rules('b', day))).toEqual([]);
    expect(early(...founded, rules('b', before))).toEqual([2]);
    expect(early(...founded, rules('b', day), decided('c', 'founding'), rules('c', day))).toEqual([]);
  });

  it('hold from the next day on if anything else set them', () => {
    const founded = [decided('a', 'founding'), decided('b', 'two-thirds')];
    expect(early(...founded, rules('b', after))).toEqual([]);
    expect(early(...founded, rules('b', day))).toEqual([2]);
  });

  it('are no founding’s once something else was decided', () => {
    const later = [decided('a', 'founding'), decided('b', 'majority'), decided('c', 'founding')];
    expect(early(...later, rules('c', day))).toEqual([3]);
    expect(early(...later, rules('c', after))).toEqual([]);
  });
});
