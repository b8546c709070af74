import { afterRefusal } from './collect-refusal.js';

describe('after a batch that cannot be taken', () => {
  it('asks for half of it until the one bad message is alone, and names that one', () => {
    const ids = Array.from({ length: 100 }, (_, n) => `id ${n}`);
    const sizes: number[] = [];
    let next = afterRefusal('malformed', ids);
    for (; next.kind === 'fewer'; next = afterRefusal('malformed', ids.slice(0, next.max))) sizes.push(next.max);
    expect(sizes).toEqual([50, 25, 12, 6, 3, 1]);
    expect(next.refused).toEqual({ code: 'malformed', id: 'id 0' });
  });

  it('says what no smaller batch would mend', () => {
    expect(afterRefusal('sequence_fork', ['a', 'b'])).toEqual({ kind: 'tell', refused: { code: 'sequence_fork' } });
  });

  it('names no message whose id cannot be read', () => {
    expect(afterRefusal('malformed', [undefined])).toEqual({ kind: 'tell', refused: { code: 'malformed' } });
  });
});
