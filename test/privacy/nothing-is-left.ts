import { type Exports, YearLater, type StoppedNode } from './a-year-later.js';
import type { Canary } from './canary.js';
import { LEFTOVERS } from './planted-leftovers.js';
import { named, search } from './search.js';

const START_MS = 400_000;

/** What a node gives out, and what was planted in it. */
interface Given {
  readonly exports: Exports;
  canaries(): readonly Canary[];
}

/**
 * "One year later nothing past its retention exists in tables, jobs, logs or exports" (issue "People", 2): `kept` is
 * what must be past its time when nobody has looked at it for a year, so that there is something to end. The files
 * of `given` are searched for those of its canaries that are past their time.
 */
export function nothingIsLeft(stopped: () => Promise<StoppedNode>, kept: readonly string[], given?: Given): void {
  let later: YearLater;
  beforeAll(async () => {
    later = await YearLater.of(await stopped());
  }, START_MS);
  afterAll(() => later?.close());

  it('has much that is past its time before anything looks at it', async () => {
    const found = await later.leftovers();
    expect(kept.filter((text) => !found.includes(text))).toEqual([]);
    expect(found.filter((text) => !text.startsWith('tables: '))).toEqual([
      ...kept.filter((text) => !text.startsWith('tables: ')),
      ...['logs: node.log', expect.stringContaining(`backups: ${later.place.id}-`)],
    ]);
  });

  const past = (): readonly Canary[] =>
    given!.canaries().filter(({ place }) => place.includes('.') && kept.includes(`tables: ${place}`));
  const inExports = async (): Promise<string[]> => named(search(await later.exports(given!.exports), past()));

  if (given)
    it('gives it out in its files as long as nothing looks at it', async () => {
      const found = await inExports();
      const places = [...new Set(past().map(({ place }) => place))];
      expect(places.length).toBeGreaterThan(5);
      expect(places.filter((place) => !found.some((text) => text.startsWith(`whole instance: ${place} (`)))).toEqual(
        [],
      );
      expect(found).toContain('own data (JSON): session.device_label (raw)');
    });

  it('has nothing past its time once its jobs have run', async () => {
    await later.nextDay();
    expect(await later.leftovers()).toEqual([]);
    if (given) expect(await inExports()).toEqual([]);
  });

  it.each(LEFTOVERS)('would show what is left in $channel', async ({ channel, leave }) => {
    await leave(later);
    expect(await later.leftovers()).toEqual([expect.stringContaining(channel)]);
    await later.nextDay();
    expect(await later.leftovers()).toEqual([]);
  });
}
