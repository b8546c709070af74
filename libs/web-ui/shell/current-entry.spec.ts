import { arrange, currentIn, type Placed } from './current-entry.js';

const page = (path: string, place: Placed['place']): Placed => ({ path, place });

describe('the navigation', () => {
  it.each([
    { given: 'the page itself', path: '/reports', here: '/reports', current: 'page' },
    { given: 'a page inside it', path: '/reports', here: '/reports/2023-01', current: 'true' },
    { given: 'a page whose name begins alike', path: '/record', here: '/records', current: undefined },
    { given: 'another page', path: '/reports', here: '/', current: undefined },
    { given: 'the first page, on another', path: '/', here: '/reports', current: undefined },
    { given: 'the first page', path: '/', here: '/', current: 'page' },
  ])('marks $given', ({ path, here, current }) => expect(currentIn(page(path, 'bar'), here)).toBe(current));

  it('keeps what is at the thumb apart from the others, and leaves out what is inside', () => {
    const pages = ['/a', '/b', '/c', '/d', '/e', '/f'].map((path, index) => page(path, index % 2 ? 'more' : 'bar'));
    const paths = (of: readonly Placed[]): string[] => of.map(({ path }) => path);
    const { bar, more } = arrange([...pages, page('/a/:id', 'inside')]);
    expect([paths(bar), paths(more)]).toEqual([
      ['/a', '/c', '/e'],
      ['/b', '/d', '/f'],
    ]);
  });
});
