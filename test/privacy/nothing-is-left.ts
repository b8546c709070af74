import { YearLater, type StoppedNode } from './a-year-later.js';
import { LEFTOVERS } from './planted-leftovers.js';

const START_MS = 400_000;

/**
 * "One year later nothing past its retention exists in tables, jobs, logs or exports" (issue "People", 2): `kept` is
 * what must be past its time when nobody has looked at it for a year, so that there is something to end.
 */
export function nothingIsLeft(stopped: () => Promise<StoppedNode>, kept: readonly string[]): void {
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

  it('has nothing past its time once its jobs have run', async () => {
    await later.nextDay();
    expect(await later.leftovers()).toEqual([]);
  });

  it.each(LEFTOVERS)('would show what is left in $channel', async ({ channel, leave }) => {
    await leave(later);
    expect(await later.leftovers()).toEqual([expect.stringContaining(channel)]);
    await later.nextDay();
    expect(await later.leftovers()).toEqual([]);
  });
}
