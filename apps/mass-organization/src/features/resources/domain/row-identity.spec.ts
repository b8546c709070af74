import * as fc from 'fast-check';
import { type ReadingRules, readFacts } from './read-facts.js';
import type { RawFacts } from './record.types.js';
import { Occurrences, rowIdentity } from './row-identity.js';

const rules: ReadingRules = {
  dateOrder: 'iso',
  latestDay: '2025-12-31',
  defaultSite: null,
  defaultDirection: 'intake',
};
const word = fc.constantFrom('', 'a', 'b', '=a', ' a', 'A');
const rows = fc.array(
  fc.record({
    day: fc.constantFrom('2025-01-01', '2025-01-02'),
    site: fc.constantFrom('north', 'south'),
    kind: word,
    source: word,
    worker: word,
    quantity: fc.constantFrom('', '1', '1.0'),
  }),
  { maxLength: 40 },
);

/** The records that a file adds to what is there, as an import does it. */
function importInto(known: Set<string>, file: readonly RawFacts[]): number {
  const occurrences = new Occurrences();
  const before = known.size;
  for (const raw of file) {
    const facts = readFacts(raw, rules);
    if (!facts.ok) throw new Error('a good row was refused');
    const identity = rowIdentity(facts.value);
    known.add(`${identity}#${occurrences.next(identity)}`);
  }
  return known.size - before;
}

describe('the identity of a row', () => {
  it('keeps every row of a file, equal ones too', () => {
    fc.assert(fc.property(rows, (file) => importInto(new Set(), file) === file.length));
  });

  it('lets a second import of the same file add nothing', () => {
    fc.assert(
      fc.property(rows, (file) => {
        const known = new Set<string>();
        importInto(known, file);
        expect(importInto(known, file)).toBe(0);
      }),
    );
  });

  it('is the same in whatever order the rows come', () => {
    const shuffled = rows.chain((file) =>
      fc.tuple(fc.constant(file), fc.shuffledSubarray(file, { minLength: file.length })),
    );
    fc.assert(
      fc.property(shuffled, ([file, other]) => {
        const known = new Set<string>();
        importInto(known, file);
        expect(importInto(known, other)).toBe(0);
      }),
    );
  });

  it('adds only what is new when a file has grown', () => {
    fc.assert(
      fc.property(rows, rows, (first, more) => {
        const known = new Set<string>();
        importInto(known, first);
        expect(importInto(known, [...first, ...more])).toBe(more.length);
      }),
    );
  });

  it('does not confuse what stands in different columns', () => {
    const facts = (raw: RawFacts): string => {
      const answer = readFacts({ day: '2025-01-01', site: 'north', ...raw }, rules);
      return answer.ok ? rowIdentity(answer.value) : '';
    };
    const identities = [
      { kind: 'a' },
      { source: 'a' },
      { worker: 'a' },
      { quantity: '1' },
      { direction: 'out' },
      { unit: 'kg' },
    ];
    expect(new Set([{}, ...identities].map(facts)).size).toBe(7);
  });
});
