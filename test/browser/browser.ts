import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's two builds of Chromium. The first has no windows, and costs a seventh less. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const CHROMIUM = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place)) ?? PLACES[1]!;

/** How long a page may take to show something, ms. A machine that runs much else is slow, and no page is wrong for that. */
export const PATIENCE_MS = 45_000;

/** Runs with Debian's Chromium; says that it skips where there is none, which CI counts as a failure. */
export function describeInChromium(name: string, tests: () => void): void {
  if (existsSync(CHROMIUM)) describe(name, tests);
  else describe.skip(`${name} (needs Chromium at ${CHROMIUM})`, tests);
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });

let source: Promise<string> | undefined;
const axe = (): Promise<string> =>
  (source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));

/** What another colour scheme of the same page can break. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe finds that is serious or critical, as "rule: selector"; by all its rules, or by some. */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // A button that has just become usable is still changing its colour.
  await page.evaluate(`Promise.allSettled(document.getAnimations()
    .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime)).map((one) => one.finished))`);
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(await axe());
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}) };
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

interface AxeResults {
  readonly violations: readonly {
    id: string;
    impact: string | null;
    nodes: readonly { target: readonly string[] }[];
  }[];
}
