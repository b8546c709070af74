import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { copiedFederation } from './copied-federation.js';
import type { DemoFederation } from './demo-federation.js';
import { PHONE, signedIn } from './sign-in.js';

const SCREENS = process.env['MASSLINE_SCREENS'];

describeInChromium('questions and guidance', () => {
  let federation: DemoFederation;
  let browser: Browser;

  beforeAll(async () => {
    federation = await copiedFederation();
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  const signIn = async (node: NodePlan): Promise<Page> =>
    signedIn(browser, node.url, await federation.accountOf(node, 'secretary'));

  /** Nothing is wider than the phone, and axe finds nothing serious. */
  async function isFit(page: Page, name: string): Promise<void> {
    if (SCREENS) {
      await mkdir(SCREENS, { recursive: true });
      await page.screenshot({ path: `${SCREENS}/${name}.png`, fullPage: true });
    }
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect([name, width]).toEqual([name, PHONE.width]);
    expect([name, await seriousFindings(page)]).toEqual([name, []]);
  }

  /** It is new until somebody follows it, and new again where they say so. */
  async function readsNews(page: Page, address: string, words: string): Promise<void> {
    const among = (title: string) =>
      page.getByRole('list', { name: title, exact: true }).getByRole('link', { name: words });
    await page.goto(address);
    await among('New').waitFor();
    await isFit(page, 'notices');
    await among('New').click();
    await page.getByRole('heading', { level: 1, name: /^Question to/ }).waitFor();
    await page.goBack();
    await among('Read').waitFor();
    await page.getByRole('button', { name: `Mark as new: ${words}` }).click();
    await among('New').waitFor();
  }

  it('an organization asks with a draft that outlives a reload; the committee finds it on Today and answers', async () => {
    const { hub, organizations } = federation.plan;
    const north = await signIn(organizations[0]!);
    await north.goto(`${organizations[0]!.url}/guidance/ask`);
    await north.getByLabel('Your question').fill('Can we have a second freezer?');
    await north.reload();
    expect(await north.getByLabel('Your question').inputValue()).toBe('Can we have a second freezer?');
    await isFit(north, 'organization-ask');
    await north.getByRole('button', { name: 'Ask a question' }).click();
    await north.getByText('They will read exactly this:').waitFor();
    await north.getByRole('button', { name: 'Yes, send it' }).click();
    await north.getByRole('heading', { level: 1, name: /^Question to/ }).waitFor();
    await north.getByText('received there').waitFor();

    const committee = await signIn(hub);
    await committee.getByRole('link', { name: /asks something: answer until/ }).click();
    await committee.getByText('Can we have a second freezer?').waitFor();
    await committee.getByLabel('Your answer').fill('From March on.');
    await committee.getByRole('button', { name: 'Answer', exact: true }).click();
    await committee.getByRole('button', { name: 'Yes, send it' }).click();
    await north.getByText('From March on.').waitFor();
    await north.getByText('answered', { exact: true }).waitFor();
    await isFit(north, 'organization-question');
    await isFit(committee, 'committee-question');
    await readsNews(north, `${organizations[0]!.url}/notices`, 'A question of ours was answered');
  }, 120_000);

  it('the committee issues guidance; an organization declines it with a reason, and only then does the committee know', async () => {
    const { hub, organizations } = federation.plan;
    const committee = await signIn(hub);
    await committee.goto(`${hub.url}/guidance`);
    await committee.getByRole('link', { name: 'Issue guidance' }).click();
    await committee.getByLabel('The text').fill('Give out on Sundays too.');
    await isFit(committee, 'committee-issue');
    await committee.getByRole('button', { name: 'Issue guidance' }).click();
    await committee.getByText('Sends this text to 2 organizations').waitFor();
    await committee.getByRole('button', { name: 'Yes, send it' }).click();
    await committee.getByRole('heading', { level: 1, name: 'Proposal' }).waitFor();

    const north = await signIn(organizations[0]!);
    await north.goto(`${organizations[0]!.url}/guidance`);
    await north.getByText('Give out on Sundays too.').click();
    await north.getByLabel('What we do with it').selectOption('DECLINE');
    expect(await north.getByRole('button', { name: 'Send the reply' }).isDisabled()).toBe(true);
    await north.getByLabel('Our reason').fill('We rest.');
    await north.getByRole('button', { name: 'Send the reply' }).click();
    await north.getByRole('button', { name: 'Yes, send it' }).click();
    await committee.getByText('Declined').waitFor();
    await committee.getByText('We rest.').waitFor();
    await isFit(north, 'organization-guidance');
    await north.goto(`${organizations[0]!.url}/guidance`);
    await north.getByRole('heading', { level: 1, name: 'Questions and guidance' }).waitFor();
    await isFit(north, 'organization-list');
  }, 120_000);
});
