import fc from 'fast-check';
import { changesOf, diffOf, type DiffPart, type ReadableClause } from './clause-diff.js';

const clause = (title: string, text = `${title}.`): ReadableClause => ({ title, text });
const side = (parts: readonly DiffPart[], without: DiffPart['how']): string =>
  parts.flatMap(({ how, words }) => (how === without ? [] : words)).join('');

describe('what changed between two texts', () => {
  it.each([
    { given: 'nothing', before: ['A', 'B'], after: ['A', 'B'], how: ['same', 'same'] },
    { given: 'the order', before: ['A', 'B'], after: ['B', 'A'], how: ['moved', 'moved'] },
    { given: 'one more in front', before: ['A'], after: ['N', 'A'], how: ['added', 'moved'] },
    { given: 'one less', before: ['A', 'B'], after: ['B'], how: ['moved', 'removed'] },
    { given: 'another title at the same place', before: ['A', 'B'], after: ['A', 'C'], how: ['same', 'changed'] },
  ])('with $given', ({ before, after, how }) => {
    const changes = changesOf(
      before.map((title) => clause(title)),
      after.map((title) => clause(title)),
    );
    expect(changes.map((one) => one.how)).toEqual(how);
  });

  it('says word by word how a text changed', () => {
    expect(diffOf('We share care.', 'We share the care.').filter(({ how }) => how !== 'same')).toEqual([
      { how: 'added', words: expect.stringMatching(/^ ?the ?$/) as string },
    ]);
  });

  const words = fc.array(fc.constantFrom('we', 'share', 'care', 'and', 'bread', 'la', 'niñez', '.', '\n'), {
    maxLength: 12,
  });
  const clauses = fc.array(fc.record({ title: words, text: words }), { maxLength: 6 });
  const joined = (all: readonly { title: string[]; text: string[] }[]): ReadableClause[] =>
    all.map(({ title, text }) => clause(title.join(' '), text.join(' ')));

  it('gives back both texts, whole and each clause once', () => {
    fc.assert(
      fc.property(clauses, clauses, (one, other) => {
        const [before, after] = [joined(one), joined(other)];
        const changes = changesOf(before, after);
        const texts = (number: 'before' | 'after', without: DiffPart['how']): ReadableClause[] =>
          changes
            .filter((change) => change[number] !== null)
            .toSorted((a, b) => a[number]! - b[number]!)
            .map(({ title, text }) => clause(side(title, without), side(text, without)));
        expect(texts('after', 'removed')).toEqual(after);
        expect(texts('before', 'added')).toEqual(before);
      }),
    );
  });
});
