import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addMonths, type Month } from '#domain-kit';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { launch } from '../browser/browser.js';
import { type DemoFederation, demoFederation } from '../browser/demo-federation.js';
import { signedIn, take } from './camera.js';
import { draftMonth } from './draft-month.js';
import { foundingShots } from './founding-shots.js';
import { prepare, type Prepared } from './prepare.js';
import { type Picture, readmeOf } from './readme.js';
import { type Look, LOOKS, SHOTS, type Side } from './shots.js';

const FOLDER = join(process.cwd(), 'docs', 'screens');
const ORGANIZATIONS = 5;

/** `npm run screens`: pictures of every main page of both apps into docs/screens. Stale ones are taken away. */
async function screens(): Promise<void> {
  const thisMonth = new Date().toISOString().slice(0, 7) as Month;
  const months = { drafted: addMonths(thisMonth, -1), sent: addMonths(thisMonth, -2) };
  const browser = await launch();
  const pictures: Picture[] = [];
  try {
    pictures.push(...(await foundingShots(browser)));
    const federation = await demoFederation(ORGANIZATIONS, undefined, months.sent);
    try {
      pictures.push(...(await pagesOf(federation, browser, months)));
    } finally {
      await federation.stop();
    }
  } finally {
    await browser.close();
  }
  await writeFile(join(FOLDER, 'README.md'), readmeOf(pictures));
  const bytes = await tidy(new Set(pictures.map(({ file }) => file)));
  process.stdout.write(`${pictures.length} pictures in docs/screens, ${(bytes / 1_000_000).toFixed(1)} MB\n`);
}

async function pagesOf(
  federation: DemoFederation,
  browser: Browser,
  months: Pick<Prepared, 'drafted' | 'sent'>,
): Promise<Picture[]> {
  const { hub, organizations } = federation.plan;
  const at = await prepare({ hub, organizations, months });
  const nodes = { organization: organizations.find(({ id }) => id === at.organization)!, committee: hub };
  const pictures: Picture[] = [];
  for (const [side, node] of Object.entries(nodes) as [Side, NodePlan][]) {
    const account = await federation.accountOf(node, 'secretary');
    for (const look of Object.keys(LOOKS) as Look[]) {
      const shots = SHOTS.filter((shot) => shot.side === side && shot.looks.includes(look));
      const { context, page } = await signedIn(browser, node, account, look);
      if (side === 'organization' && look === 'phone') await draftMonth(page, node.url, months.drafted);
      for (const { name, says, path } of shots) {
        const file = `${side}-${name}-${look}.png`;
        await page.goto(node.url + path.replaceAll(/:(\w+)/g, (_, part: keyof Prepared) => at[part]));
        await page.locator('h1').first().waitFor();
        await take(page, look, file);
        pictures.push({ group: side, file, says, wide: look.startsWith('desk') });
      }
      await context.close();
    }
  }
  return pictures;
}

/** Bytes of what stays. */
async function tidy(taken: ReadonlySet<string>): Promise<number> {
  let bytes = 0;
  for (const name of (await readdir(FOLDER)).filter((one) => one.endsWith('.png'))) {
    if (taken.has(name)) bytes += (await stat(join(FOLDER, name))).size;
    else await rm(join(FOLDER, name));
  }
  return bytes;
}

await screens();
