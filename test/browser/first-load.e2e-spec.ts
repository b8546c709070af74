import { LANGUAGES } from '#domain-kit';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bar 12: what a phone fetches before it shows Today, compressed. */
const MOST_BYTES = 200_000;

const APPS = ['organization-web', 'committee-web'];

const folderOf = (app: string): string => join(import.meta.dirname, '../../dist/web', app, 'assets');
const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/** The file with what the first load says in a language; English comes with the program. */
const textsOf = (app: string, language: string): string[] =>
  readdirSync(folderOf(app))
    .filter((name) => name.includes(`first-texts-${language}`))
    .map((name) => join(folderOf(app), name));

/** The files of a built app that its first page needs: the entry, Today's own part, and all that these import at once. */
function firstLoad(app: string): string[] {
  const folder = folderOf(app);
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
  it.each(APPS)('of %s is at most 200 kB in each language, and without a chart', (app) => {
    const files = firstLoad(app);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => file.includes('line-chart'))).toEqual([]);
    const bytes = LANGUAGES.map((language) => bytesOf([...files, ...textsOf(app, language)]));
    expect(Math.min(...bytes)).toBeGreaterThan(50_000);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(APPS)('of %s brings its texts in one language, and them all at once', async (app) => {
    const program = firstLoad(app)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const said = [...program.matchAll(/name:["'`]([\w-]+)["'`],texts:\{en:/g)].map(([, name]) => name!);
    expect(said).toContain('shell');
    for (const language of LANGUAGES.slice(1)) {
      const [file, ...more] = textsOf(app, language);
      expect(more).toEqual([]);
      const { texts } = (await import(pathToFileURL(file!).href)) as {
        texts: Record<string, Record<string, string>>;
      };
      // A name that is missing here belongs into `first` of the app's vite.config.ts.
      expect(Object.keys(texts).sort()).toEqual([...new Set(said)].sort());
      expect(program).not.toContain(texts['shell']!['skip']);
    }
  });
});
