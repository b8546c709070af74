import type { ChainedDecision, OpenedPackage } from '#governance/caucuses/device';
import { askAll, askedOf, broughtBy, tooManyAsked } from './brought.js';
import { takenPapers } from './taken-papers.js';

const opened = (...names: readonly string[]): OpenedPackage =>
  ({ statement: {}, people: names.map((name) => ({ name, since: '2026-01-01' })) }) as unknown as OpenedPackage;

describe('what a caucus brings along', () => {
  it('chooses for nobody but those who found already', () => {
    expect(broughtBy(opened('Lark', 'Wren'), ['Wren', '']).ways).toEqual(['neither', 'founds']);
  });

  it('asks all who do not found, when somebody says so', () => {
    const brought = broughtBy(opened('Lark', 'Wren', 'Lark'), ['Wren']);
    expect([askedOf(brought), askedOf(askAll(brought))]).toEqual([[], ['Lark', 'Lark']]);
  });

  it('lets each founder ask fifty people', () => {
    const asks = (count: number) => askAll(broughtBy(opened(...Array.from({ length: count }, (_, n) => `${n}`)), []));
    expect([tooManyAsked(asks(100), 2), tooManyAsked(asks(101), 2)]).toEqual([false, true]);
  });

  it('has what was decided and published, the oldest first, and on one day in the order of the chain', () => {
    const decision = (title: string, day: string): ChainedDecision => ({
      ...{ title, words: 'So.', day, inFavour: 3, against: 0, hash: 'a'.repeat(64) },
    });
    const matter = { title: 'A crèche', words: 'Please.', publishedOn: '2026-01-02', minutes: 5 };
    const decisions = [
      decision('third', '2026-01-03'),
      decision('second', '2026-01-01'),
      decision('first', '2026-01-01'),
    ];
    const papers = takenPapers(decisions, [matter]);
    expect(papers.map(({ title }) => title)).toEqual(['first', 'second', 'A crèche', 'third']);
    expect(papers[2]).toEqual({
      ...{ kind: 'matter', title: 'A crèche', words: 'Please.', day: '2026-01-02', inFavour: null, against: null },
    });
  });
});
