import type { Browser, Page } from 'playwright-core';
import { COLOURS, describeInChromium, launch } from './browser.js';
import { copiedFederation } from './copied-federation.js';
import type { DemoFederation } from './demo-federation.js';
import { keyboardFindings, layoutFindings, mirroredFindings, visibleTexts } from './page-findings.js';
import { type App, type Language, pathsOf, textFindings } from './page-texts.js';
import { signedIn } from './sign-in.js';
import { trafficOf } from './traffic.js';

const READERS = [
  { language: 'en', locale: 'en-US', colorScheme: 'light' },
  { language: 'es', locale: 'es-ES', colorScheme: 'dark' },
  { language: 'fr', locale: 'fr-FR', colorScheme: 'dark' },
] as const;
/** Spanish is read on the dark pages: the same marks, in other words and colours. French has the colours of the Spanish. */
const RULES = { en: undefined, es: COLOURS, fr: [] };
const APPS: readonly App[] = ['organization-web', 'committee-web'];
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

  /** Where the path's parameters come from: a link of the pages before; without one, the page says that there is none. */
  function addressOf(path: string, links: ReadonlySet<string>): string {
    const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
    const named = (link: string): boolean => pattern.test(link);
    return path.includes(':') ? ([...links].find(named) ?? path.replaceAll(/:\w+/g, 'none')) : path;
  }

  /** Goes to another page without loading the program again, as a link does. */
  const openWithin = (page: Page, address: string): Promise<void> =>
    page.locator('body').evaluate((body, to) => {
      const { history, dispatchEvent, PopStateEvent } = body.ownerDocument.defaultView;
      history.pushState({ entry: to }, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);

  async function walk(app: App, reader: Reader): Promise<Record<string, string[]>> {
    const { language, ...look } = reader;
    // Each page is loaded whole, and changed by what looks at it, in one language; the others go from page to page.
    const whole = language === 'en';
    const node = app === 'committee-web' ? federation.plan.hub : federation.plan.organizations[0]!;
    const page = await signedIn(browser, node.url, await federation.accountOf(node, 'secretary'), look);
    const { heard, settled } = trafficOf(page);
    // What both apps show is read in English on both, and in the other languages on one.
    const paths = await pathsOf(app, whole || app === APPS[0] ? undefined : APPS[0]);
    const links = new Set<string>();
    const all: Record<string, string[]> = {};
    const check = async (): Promise<string[]> => [
      ...(await layoutFindings(page, RULES[language])),
      ...textsWrong(language, await visibleTexts(page)),
      ...heard(),
    ];
    for (const path of paths) {
      const address = addressOf(path, links);
      if (whole) await page.goto(node.url + address);
      else await openWithin(page, address);
      await settled();
      const found = await check();
      // The keys reach the same elements in every language.
      if (whole) found.push(...(await keyboardFindings(page)));
      if (LINKED.includes(path) && address.includes('none')) found.push('no page links to it');
      const hrefs = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      for (const href of hrefs as string[]) if (!paths.includes(href)) links.add(href);
      // Last, because it changes the page.
      if (whole) found.push(...(await mirroredFindings(page)));
      if (found.length > 0) all[address] = found;
    }
    await page.reload();
    await settled();
    await page.locator('nav button[aria-haspopup=dialog]').click();
    const more = await check();
    if (more.length > 0) all['more'] = more;
    await page.context().close();
    return all;
  }

  it.each(READERS)(
    'can be read and used in $language',
    async (reader) => {
      const found = await Promise.all(APPS.map((app) => walk(app, reader)));
      expect(found).toEqual(APPS.map(() => ({})));
    },
    300_000,
  );
});
