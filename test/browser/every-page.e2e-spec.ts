import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, PATIENCE_MS } from './browser.js';
import { type DemoFederation, demoFederation } from './demo-federation.js';
import { keyboardFindings, layoutFindings, visibleTexts } from './page-findings.js';
import { type Language, pathsOf, textFindings } from './page-texts.js';

const PHONE = { width: 360, height: 740 };
const READERS = [
  { language: 'en', locale: 'en-US', colorScheme: 'light', form: ['Sign-in name', 'Password', 'Sign in'] },
  { language: 'es', locale: 'es-ES', colorScheme: 'dark', form: ['Nombre de acceso', 'Contraseña', 'Entrar'] },
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
    federation = await demoFederation(2);
    browser = await launch();
    textsWrong = await textFindings();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  async function signIn(context: BrowserContext, node: NodePlan, form: Reader['form']): Promise<Page> {
    const { login, password } = await federation.accountOf(node, 'secretary');
    const [name, secret, submit] = form;
    const page = await context.newPage();
    await page.goto(node.url);
    await page.getByLabel(name, { exact: true }).fill(login);
    await page.getByLabel(secret, { exact: true }).fill(password);
    await page.getByRole('button', { name: submit, exact: true }).click();
    await page.locator('nav[aria-label]').first().waitFor();
    return page;
  }

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

  async function walk(app: 'organization-web' | 'committee-web', reader: Reader): Promise<Record<string, string[]>> {
    const { language, form, ...look } = reader;
    const node = app === 'committee-web' ? federation.plan.hub : federation.plan.organizations[0]!;
    const context = await browser.newContext({ viewport: PHONE, ...look });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await signIn(context, node, form);
    const heard = listen(page);
    const paths = await pathsOf(app);
    const links = new Set<string>();
    const all: Record<string, string[]> = {};
    const check = async (): Promise<string[]> => [
      ...(await layoutFindings(page)),
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
      if (found.length > 0) all[address] = found;
    }
    await page.locator('nav button[aria-haspopup=dialog]').click();
    const more = await check();
    if (more.length > 0) all['more'] = more;
    await context.close();
    return all;
  }

  it.each(READERS)(
    'can be read and used in $language',
    async (reader) => {
      const [organization, committee] = await Promise.all([
        walk('organization-web', reader),
        walk('committee-web', reader),
      ]);
      expect({ organization, committee }).toEqual({ organization: {}, committee: {} });
    },
    150_000,
  );
});
