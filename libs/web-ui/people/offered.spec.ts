import { offered, sinceOf } from './offered.js';

const person = (ref: string, displayName = ref, leftOn: string | null = null) => ({
  ...{ ref, displayName, memberSince: `2024-01-0${ref.length}`, leftOn },
});
const refs = (people: readonly { readonly ref: string }[]): string[] => people.map(({ ref }) => ref);

describe('who can be picked', () => {
  const all = [
    person('a'),
    person('bb'),
    person('a'),
    person('gone', 'gone', '2020-01-01'),
    person('soon', 'a', '2999-01-01'),
  ];

  it('is offered once, still takes part unless everybody is meant, and is not left out', () => {
    expect(refs(offered(all, { among: 'members', except: ['bb'] }))).toEqual(['a', 'soon']);
    expect(refs(offered(all, { among: 'everybody', except: [] }))).toEqual(['a', 'bb', 'gone', 'soon']);
  });

  it('is told from others of the same name by since when they belong', () => {
    expect(sinceOf(all, all[4]!)).toBe('2024-01-04');
    expect(sinceOf(all, all[1]!)).toBeNull();
    expect(sinceOf([all[0]!, all[2]!], all[0]!)).toBeNull();
  });
});
