import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, PATIENCE_MS, seriousFindings } from './browser.js';
import { copiedFederation } from './copied-federation.js';
import type { DemoFederation } from './demo-federation.js';
import { enter } from './hands.js';
import { PHONE, signInOn } from './sign-in.js';
import { trafficOf } from './traffic.js';

describeInChromium('the pages of a federation', () => {
  let federation: DemoFederation;
  let browser: Browser;
  let context: BrowserContext;
  let organizations: readonly NodePlan[];
  let hub: NodePlan;
  const calledOut: string[] = [];

  beforeAll(async () => {
    federation = await copiedFederation();
    ({ hub, organizations } = federation.plan);
    browser = await launch();
    context = await browser.newContext({ viewport: PHONE, locale: 'en-US', reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    const own = [hub, ...organizations].map(({ url }) => new URL(url).host);
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && !own.includes(url.host)) calledOut.push(url.href);
    });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  async function signIn(node: NodePlan, office = 'secretary'): Promise<Page> {
    const page = await context.newPage();
    await page.goto(node.url);
    await signInOn(page, await federation.accountOf(node, office));
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    return page;
  }

  it('keeps a person signed in to the committee and two organizations in one browser', async () => {
    const pages = [];
    for (const node of [hub, ...organizations]) pages.push(await signIn(node));
    for (const page of pages) {
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    }
    const sessions = (await context.cookies()).filter(({ name }) => !name.endsWith('-known'));
    expect(sessions.map(({ name }) => name).toSorted()).toEqual(
      [hub, ...organizations].map(({ id }) => `__Host-massline-${id}`).toSorted(),
    );
    expect(sessions.every(({ httpOnly, secure, sameSite }) => httpOnly && secure && sameSite === 'Strict')).toBe(true);
    for (const page of pages) await page.close();
  }, 60_000);

  it('records by hand on a phone, keeps what is typed over a reload, takes back, corrects and withdraws', async () => {
    const page = await openAgain(organizations[0]!);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Resources', exact: true }).click();
    await page.getByRole('link', { name: 'Record an intake or give-out' }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Say at which site').waitFor();
    await page.getByLabel('Kind of goods', { exact: true }).fill('Soup');
    await page.getByLabel('Quantity').fill('2,5');
    await page.getByLabel('Unit').selectOption({ label: 'litres' });
    await page.getByLabel('Site', { exact: true }).fill('north');
    await page.reload();
    await page.getByText('what you typed before').waitFor();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Recorded: 2.5 litres · Soup').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    await page.getByLabel('Quantity').fill('3');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Recorded: 3 litres · Soup').waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.goto(`${organizations[0]!.url}/resources?search=soup`);
    await page.getByText('1 record', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Change the record of/ }).click();
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByLabel('Quantity').fill('4');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('4 litres · Soup').waitFor();
    await page.getByRole('button', { name: /^Change the record of/ }).click();
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByRole('form', { name: 'Withdraw' }).getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('No record matches').waitFor();
    await page.goto(`${organizations[0]!.url}/resources?search=soup&show=withdrawn`);
    await page.getByText('3 records', { exact: true }).waitFor();

    // What a name is called in reports, with what the change does, by keyboard.
    await page.goto(`${organizations[0]!.url}/resources/names`);
    const kinds = page.getByRole('list', { name: 'Kinds of goods' });
    const first = kinds.getByRole('listitem').first();
    await first.getByText('goes as “').waitFor();
    await enter(first.locator('summary'));
    await first.getByText('no report changes').first().waitFor();
    const meals = kinds.getByRole('listitem').filter({ hasText: 'goes as “Meals”' }).first();
    await enter(meals.locator('summary'));
    await meals
      .getByText(/approved months? says? something else than the records then/)
      .first()
      .waitFor();
    const shown = await first.locator('strong').innerText();
    expect(await first.getByRole('button', { name: 'Change the code' }).isDisabled()).toBe(true);
    await first.getByLabel('In reports it is called').selectOption({ label: 'Hygiene products' });
    await enter(first.getByRole('button', { name: 'Change the code' }));
    await page.getByText(`“${shown}” goes into reports as “Hygiene products”`).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, change it' }).click();
    await kinds.getByRole('listitem').filter({ hasText: shown }).getByText('goes as “Hygiene products”').waitFor();
    await page.close();
  }, 60_000);

  it('has fetched the pages beside the first one before the connection is gone', async () => {
    const page = await context.newPage();
    const { settled } = trafficOf(page);
    const ahead = page.waitForEvent('requestfinished', (request) => request.url().includes('/reports-page-'));
    await page.goto(organizations[0]!.url);
    await ahead;
    await settled();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Reports', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Monthly reports' }).waitFor();
    await context.setOffline(false);
    await page.close();
  }, 60_000);

  it('takes everything along as files, each with what its reader may read', async () => {
    const page = await openAgain(organizations[0]!);
    await page.goto(`${organizations[0]!.url}/resources`);
    await enter(page.getByRole('link', { name: 'Take along as files' }));
    await page.getByRole('heading', { level: 1, name: 'Take along' }).waitFor();
    const files = page.getByRole('main').locator('li a');
    await files.first().waitFor();
    const links = await files.evaluateAll((all) => all.map((one) => (one as unknown as { href: string }).href));
    expect(links).toHaveLength(14);
    for (const url of links) {
      const answer = await page.request.get(url);
      expect([answer.status(), url]).toEqual([200, url]);
      const text = await answer.text();
      const rows = url.includes('json') ? (JSON.parse(text) as unknown[]).length : text.split('\r\n').length - 2;
      if (!/study|unity/.test(url)) expect([rows > 0, url]).toEqual([true, url]);
    }
    expect(await seriousFindings(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await enter(page.getByRole('link', { name: 'Reports as CSV' }));
    expect((await download).suggestedFilename()).toBe('reports.csv');
    await page.close();
  }, 60_000);

  it('changes its language in place, in both apps', async () => {
    for (const node of [hub, organizations[0]!]) {
      const page = await openAgain(node);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('dialog').getByLabel('Language').selectOption({ label: 'Español' });
      await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
      await page.getByRole('dialog').getByLabel('Idioma').selectOption({ label: 'English' });
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      await page.close();
    }
  }, 60_000);

  it('has a page for each address: marked, named, in focus, with Back, reload and a way out of nowhere', async () => {
    const page = await openAgain(organizations[0]!);
    const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name });
    const place = async (): Promise<unknown> => ({
      path: new URL(page.url()).pathname,
      marked: await page.locator('nav [aria-current=page]:visible').allInnerTexts(),
      title: (await page.title()).split(' · ')[0],
      focus: await page.evaluate('document.activeElement.tagName'),
    });
    await choose(page, 'Democracy');
    await heading('Democracy').waitFor();
    expect(await place()).toEqual({ path: '/democracy', marked: ['Democracy'], title: 'Democracy', focus: 'H1' });
    await page.goBack();
    await heading('Today').waitFor();
    expect(await place()).toEqual({ path: '/', marked: ['Today'], title: 'Today', focus: 'H1' });
    await page.goForward();
    await page.reload();
    await heading('Democracy').waitFor();
    await page.goto(`${organizations[0]!.url}/no/such/page`);
    await heading('There is no such page').waitFor();
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await heading('Today').waitFor();
    await page.close();
  }, 60_000);

  it('asks nothing of any other host', () => {
    expect(calledOut).toEqual([]);
  });

  const choose = (page: Page, name: string): Promise<void> =>
    page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

  async function openAgain(node: NodePlan): Promise<Page> {
    const page = await context.newPage();
    await page.goto(node.url);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    return page;
  }
});
