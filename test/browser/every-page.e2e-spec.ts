import type { Browser, Page } from 'playwright-core';
import { COLOURS, describeInChromium, launch } from './browser.js';
import { copiedFederation } from './copied-federation.js';
import type { DemoFederation } from './demo-federation.js';
import { keyboardFindings, layoutFindings, mirroredFindings, visibleTexts } from './page-findings.js';
import { type Language, pathsOf, textFindings } from './page-texts.js';
import { signedIn } from './sign-in.js';

type App = 'organization-web' | 'committee-web';
/** French is walked on one app: what both share is read in it, and a walk costs as much in each language. */
const READERS = [
  { language: 'en', locale: 'en-US', colorScheme: 'light', apps: ['organization-web', 'committee-web'] },
  { language: 'es', locale: 'es-ES', colorScheme: 'dark', apps: ['organization-web', 'committee-web'] },
  { language: 'fr', locale: 'fr-FR', colorScheme: 'dark', apps: ['organization-web'] },
] as const;
/** Pages that the demo certainly links to: they are walked with content, not as "there is no such". */
const LINKED = ['/reports/:month', '/organizations/:id', '/organizations/:id/:month'];

type Reader = (typeof READERS)[number];

/** Every page of both apps' own lists, as a phone shows it: a page that is added is walked without being named here. */
describeInChromium('every page', () => {
  let federation: DemoFederation;
  let browser: Browser;
  let textsWrong: (language: Language, texts: readonly string[]) => string[];

  beforeAll(async () => {
    federation = await copiedFederation();
    browser = await launch();
    textsWrong = await textFindings();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  /** Errors of the console, requests that failed, and answers that refuse; taken out by the call. */
  function listen(page: Page): () => string[] {
    let heard: string[] = [];
    page.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`exception: ${error.message}`));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // What a page still asked when the next was opened.
      if (why !== 'net::ERR_ABORTED') heard.push(`request: ${request.url()} ${why}`);
    });
    page.on('response', (answer) => answer.status() >= 400 && heard.push(`${answer.status()}: ${answer.url()}`));
    return () => {
      const all = heard;
      heard = [];
      return all;
    };
  }

  /** Where the path's parameters come from: a link of the pages before; without one, the page says that there is none. */
  function addressOf(path: string, links: ReadonlySet<string>): string {
    const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
    const named = (link: string): boolean => pattern.test(link);
    return path.includes(':') ? ([...links].find(named) ?? path.replaceAll(/:\w+/g, 'none')) : path;
  }

  async function walk(app: App, reader: Reader): Promise<Record<string, string[]>> {
    const { language, apps: _, ...look } = reader;
    const node = app === 'committee-web' ? federation.plan.hub : federation.plan.organizations[0]!;
    const page = await signedIn(browser, node.url, await federation.accountOf(node, 'secretary'), look);
    const heard = listen(page);
    const paths = await pathsOf(app);
    const links = new Set<string>();
    const all: Record<string, string[]> = {};
    const check = async (): Promise<string[]> => [
      // Spanish is read on the dark pages: the same marks, in other words and colours.
      ...(await layoutFindings(page, language === 'en' ? undefined : COLOURS)),
      ...textsWrong(language, await visibleTexts(page)),
      ...heard(),
    ];
    for (const path of paths) {
      const address = addressOf(path, links);
      await page.goto(node.url + address, { waitUntil: 'networkidle' });
      await page.locator('h1').first().waitFor();
      // The keys reach the same elements in every language.
      const found = [...(await check()), ...(language === 'en' ? await keyboardFindings(page) : [])];
      if (LINKED.includes(path) && address.includes('none')) found.push('no page links to it');
      const hrefs = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      for (const href of hrefs as string[]) if (!paths.includes(href)) links.add(href);
      // Last, because it changes the page.
      if (language === 'fr') found.push(...(await mirroredFindings(page)));
      if (found.length > 0) all[address] = found;
    }
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('nav button[aria-haspopup=dialog]').click();
    const more = await check();
    if (more.length > 0) all['more'] = more;
    await page.context().close();
    return all;
  }

  it.each(READERS)(
    'can be read and used in $language',
    async (reader) => {
      const found = await Promise.all(reader.apps.map((app) => walk(app, reader)));
      expect(found).toEqual(reader.apps.map(() => ({})));
    },
    300_000,
  );
});
