import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bar 12: what a phone fetches before it shows Today, compressed. */
const MOST_BYTES = 200_000;

/** The files of a built app that its first page needs: the entry, Today's own part, and all that these import at once. */
function firstLoad(app: string): string[] {
  const folder = join(import.meta.dirname, '../../dist/web', app, 'assets');
  const html = readFileSync(join(folder, '../index.html'), 'utf8');
  const named = [...html.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name]) => name!);
  const today = readdirSync(folder).filter((name) => /^today-page-[\w-]+\.(?:js|css)$/.test(name));
  expect(today.some((name) => name.endsWith('.js'))).toBe(true);
  const needed = new Set<string>();
  const waiting = [...named, ...today];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const text = name.endsWith('.js') ? readFileSync(join(folder, name), 'utf8') : '';
    waiting.push(...[...text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, file]) => file!));
  }
  return [...needed].map((name) => join(folder, name));
}

describe('the first load of Today', () => {
  it.each(['organization-web', 'committee-web'])('of %s is at most 200 kB, and without a chart', (app) => {
    const files = firstLoad(app);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    expect(files.length).toBeGreaterThan(3);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(files.filter((file) => file.includes('line-chart'))).toEqual([]);
  });
});
