import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { copiedFederation } from './copied-federation.js';
import type { DemoFederation } from './demo-federation.js';
import { keyboardFindings, layoutFindings } from './page-findings.js';
import { fillSignIn, signedIn } from './sign-in.js';

/** R99 and R100 as a person meets them: what is kept, and taking it along. */
describeInChromium('what is held', () => {
  let federation: DemoFederation;
  let browser: Browser;
  let node: NodePlan;
  let page: Page;

  beforeAll(async () => {
    federation = await copiedFederation();
    node = federation.plan.organizations[0]!;
    browser = await launch();
    page = await opened('secretary');
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  async function opened(office: 'secretary' | 'treasurer'): Promise<Page> {
    const own = await signedIn(browser, `${node.url}/settings/privacy`, await federation.accountOf(node, office));
    await own.getByRole('heading', { level: 2, name: 'What is kept about you' }).waitFor();
    return own;
  }

  const download = async (button: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };

  it('says of each field what for, who reads it and how long, and fits a phone without a finding', async () => {
    const own = page.getByRole('listitem').filter({ hasText: 'your login' });
    expect(await own.innerText()).toMatch(/What for\s+signing in\s+Who reads it\s+you\s+How long\s+as long as/);
    expect(await page.getByText('the sign of who did the work').count()).toBe(1);
    expect([
      ...(await seriousFindings(page)),
      ...(await layoutFindings(page)),
      ...(await keyboardFindings(page)),
    ]).toEqual([]);
  });

  it('comes along in one step, as a file and as a table', async () => {
    const { login } = await federation.accountOf(node, 'secretary');
    const whole = JSON.parse(await download('Get my data')) as { rows: { table: string; values: object }[] };
    expect(whole.rows.find(({ table }) => table === 'account')?.values).toMatchObject({ login });
    expect(await download('Get it as a table (CSV)')).toContain(`account,1,login,${login}`);
  });

  it('is erased by the words, not by a button alone, and what others rely on by another mandate-holder', async () => {
    const treasurer = await opened('treasurer');
    const account = await federation.accountOf(node, 'treasurer');
    await treasurer.getByText(/Offices that you hold: 1/).waitFor();
    const button = treasurer.getByRole('button', { name: 'Erase me for good', exact: true });
    expect(await button.isDisabled()).toBe(true);
    await treasurer.getByLabel('Type “erase me” to confirm').fill('erase me');
    await button.click();
    await treasurer.getByRole('button', { name: 'Yes, erase me', exact: true }).click();
    await fillSignIn(treasurer, account);
    await treasurer.getByText('Sign-in name or password is wrong').waitFor();

    await page.goto(node.url);
    const wish = page.getByRole('paragraph').filter({ hasText: 'A member has had themself erased.' });
    await wish.waitFor();
    await page.getByRole('button', { name: 'Second this decision', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, second it', exact: true }).click();
    await wish.waitFor({ state: 'detached' });
  }, 60_000);
});
