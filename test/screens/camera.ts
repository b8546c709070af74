import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { DemoAccount } from '../../apps/massline/up/demo-people.js';
import { freshPage, signInOn } from '../browser/sign-in.js';
import { type Look, LOOKS } from './shots.js';

const LONGEST = { phone: 1500, desk: 1100 };

export async function signedIn(
  ...[browser, node, account, look]: [Browser, NodePlan, DemoAccount, Look]
): Promise<{ context: BrowserContext; page: Page }> {
  const page = await freshPage(browser, LOOKS[look]);
  await page.goto(node.url);
  await signInOn(page, account, LOOKS[look].locale);
  return { context: page.context(), page };
}

/** The page from its top, as long as it is up to a limit, without a cursor or what is still loading. */
export async function take(page: Page, look: Look, file: string): Promise<void> {
  const { width, height } = LOOKS[look].viewport;
  await page.setViewportSize({ width, height });
  await page.waitForLoadState('networkidle');
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
  const long = await page.evaluate<number>('document.documentElement.scrollHeight');
  const longest = LONGEST[width < 600 ? 'phone' : 'desk'];
  await page.setViewportSize({ width, height: Math.min(Math.max(long, height), longest) });
  // A chart is drawn once it comes into sight.
  if (page.url().includes('/figures')) await page.locator('.recharts-surface').first().waitFor();
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(process.cwd(), 'docs', 'screens', file), animations: 'disabled', caret: 'hide' });
}
