import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { type DemoFederation, demoFederation } from './demo-federation.js';

const PHONE = { width: 360, height: 740 };
const ROWS = Array.from(
  { length: 6 },
  (_, n) => `2026-01-0${n + 1},Morning (7AM-12PM),w${n % 3},A store,north,North,Meals`,
);
const FILE = [
  'date,time_of_day,volunteer,source,site,site_name,kind',
  ...ROWS,
  '2026-01-32,Morning (7AM-12PM),w9,A store,north,North,Meals',
];

/** Of the same month, entered after its report. */
const LATE = Array.from(
  { length: 8 },
  (_, n) => `2026-01-${n + 10},Morning (7AM-12PM),w${n % 3},A store,north,North,Meals`,
);

describeInChromium('the pages of a federation', () => {
  let federation: DemoFederation;
  let browser: Browser;
  let context: BrowserContext;
  let organizations: readonly NodePlan[];
  let hub: NodePlan;
  const calledOut: string[] = [];

  beforeAll(async () => {
    federation = await demoFederation(2);
    ({ hub, organizations } = federation.plan);
    browser = await launch();
    context = await browser.newContext({ viewport: PHONE, locale: 'en-US' });
    context.setDefaultTimeout(15_000);
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
    const { login, password } = await federation.accountOf(node, office);
    const page = await context.newPage();
    await page.goto(node.url);
    await page.getByLabel('Sign-in name', { exact: true }).fill(login);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
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

  it('takes a file, shows what leaves, sends the approved report and shows its receipt, on a phone', async () => {
    const page = await openAgain(organizations[0]!);
    await choose(page, 'Resources');
    await page.getByRole('link', { name: 'Import a file' }).click();
    await page.setInputFiles('input[type=file]', {
      name: 'january.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE.join('\n')),
    });
    await page.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
    await page.getByText('january.csv').first().waitFor();
    await page
      .getByRole('button', { name: /Show the problems/ })
      .first()
      .click();
    await page.getByText('2026-01-32').first().waitFor();

    await page.goto(`${organizations[0]!.url}/reports/2026-01`);
    await page.getByRole('button', { name: 'Draft the report' }).click();
    const workers = page.getByRole('row', { name: /Active workers/ });
    await workers.waitFor();
    expect(await workers.innerText()).toMatch(/3\s+fewer than 5/);
    await page.getByRole('button', { name: 'Approve and send the report' }).click();
    await page.getByRole('button', { name: 'Yes, approve and send' }).click();
    await page.getByText('Receipt of the committee').waitFor();
    await page.close();
  }, 60_000);

  it('corrects a month that was sent: says what changes, asks why, and keeps the revision before', async () => {
    const page = await openAgain(organizations[0]!);
    await page.goto(`${organizations[0]!.url}/resources/import`);
    await page.setInputFiles('input[type=file]', {
      name: 'late.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([FILE[0], ...LATE].join('\n')),
    });
    await page.getByRole('button', { name: /^Import 8 rows$/ }).click();
    await page.getByText('8 records added').waitFor();
    await page.goto(`${organizations[0]!.url}/reports/2026-01`);
    await page.getByRole('heading', { name: 'Records have changed since this report' }).waitFor();
    await page.getByRole('button', { name: 'Draft the correction' }).click();
    await page.getByText('Choose a reason').waitFor();
    await page.getByLabel('Why is it corrected?').selectOption({ label: 'records were added later' });
    await page.getByRole('button', { name: 'Draft the correction' }).click();
    await page.getByRole('heading', { name: 'What this revision changes' }).waitFor();
    const intakes = page.getByRole('row', { name: /^Intakes/i }).first();
    expect(await intakes.innerText()).toMatch(/6\s+14/);
    await page.getByRole('button', { name: 'Approve and send the report' }).click();
    await page.getByRole('button', { name: 'Yes, approve and send' }).click();
    await page.getByRole('heading', { name: 'Receipt of the committee' }).waitFor();
    await page.getByText(/^Revision 1/).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the receipt' }).first().click();
    const receipt = JSON.parse(await readFile(await (await saved).path(), 'utf8')) as Record<string, unknown>;
    expect(receipt).toMatchObject({ to: hub.id, outcome: 'accepted', signature: expect.any(String) });
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  }, 60_000);

  it('records by hand on a phone, keeps what is typed over a reload, takes back, corrects and withdraws', async () => {
    const page = await openAgain(organizations[0]!);
    await choose(page, 'Resources');
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
    await page.close();
  }, 60_000);

  it('shows the committee the new month in figures', async () => {
    const page = await openAgain(hub);
    await choose(page, 'Figures');
    const row = page.getByRole('row', { name: /January 2026/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/January 2026\s+14/);
    await page.close();
  }, 60_000);

  it('has nothing serious for axe to find, does not scroll sideways, and speaks Spanish', async () => {
    for (const node of [hub, organizations[0]!]) {
      const page = await openAgain(node);
      await page.waitForLoadState('networkidle');
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('dialog').getByLabel('Language').selectOption({ label: 'Español' });
      await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole('dialog').getByLabel('Idioma').selectOption({ label: 'English' });
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
    await choose(page, 'Resources');
    await heading('Resources').waitFor();
    expect(await place()).toEqual({ path: '/resources', marked: ['Resources'], title: 'Resources', focus: 'H1' });
    await page.goBack();
    await heading('Today').waitFor();
    expect(await place()).toEqual({ path: '/', marked: ['Today'], title: 'Today', focus: 'H1' });
    await page.goForward();
    await page.reload();
    await heading('Resources').waitFor();
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
