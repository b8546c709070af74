import type { OpenedPackage } from '#governance/caucuses/device';

export const WAYS = ['neither', 'founds', 'asked'] as const;
/** Is not named in the new organization; founds it; or is asked to come. */
export type Way = (typeof WAYS)[number];

/** Of one founder. */
const MOST_ASKED = 50;

/** A package that was opened, in memory alone, and for each person on its roll what is to become of them. */
export interface Brought {
  readonly statement: OpenedPackage['statement'];
  readonly people: OpenedPackage['people'];
  /** In the order of `people`. */
  readonly ways: readonly Way[];
}

/** Who founds already founds; nobody else is chosen for. */
export const broughtBy = ({ statement, people }: OpenedPackage, founders: readonly string[]): Brought => ({
  statement,
  people,
  ways: people.map(({ name }) => (founders.includes(name) ? 'founds' : 'neither')),
});

export const askAll = (brought: Brought): Brought => ({
  ...brought,
  ways: brought.ways.map((way) => (way === 'founds' ? way : 'asked')),
});

export const askedOf = ({ people, ways }: Brought): string[] =>
  people.filter((_, at) => ways[at] === 'asked').map(({ name }) => name);

export const tooManyAsked = (brought: Brought, founders: number): boolean =>
  askedOf(brought).length > founders * MOST_ASKED;
