import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { DemoAccount } from '../../apps/massline/up/demo-people.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { type DemoFederation, demoFederation } from './demo-federation.js';

const PHONE = { width: 360, height: 740 };
const [SECOND, THIRD, FOURTH] = ['the second password', 'the third password', 'the fourth password'];

/** R97, the password part: sign-in, recovery and revocation, as people meet them. */
describeInChromium('an account', () => {
  let federation: DemoFederation;
  let browser: Browser;
  let node: NodePlan;
  let secretary: DemoAccount;
  let codes: string[];

  beforeAll(async () => {
    federation = await demoFederation(1);
    node = federation.plan.organizations[0]!;
    secretary = await federation.accountOf(node, 'secretary');
    browser = await launch();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  /** A browser of its own: no cookie of another one. */
  async function freshBrowser(): Promise<Page> {
    const context: BrowserContext = await browser.newContext({ viewport: PHONE, locale: 'en-US' });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await page.goto(node.url);
    await page.getByLabel('Sign-in name', { exact: true }).waitFor();
    return page;
  }

  async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
    await page.getByLabel('Sign-in name', { exact: true }).fill(login);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async function signedIn(login: string, password: string): Promise<Page> {
    const page = await freshBrowser();
    await fillSignIn(page, login, password);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    return page;
  }

  async function settingsOf(page: Page): Promise<void> {
    await page.goto(`${node.url}/settings`);
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await page.getByText('this browser', { exact: true }).waitFor();
  }

  it('is refused alike for an unknown name and a wrong password, and lets in with the right one', async () => {
    const page = await freshBrowser();
    for (const login of ['nobody-here', secretary.login]) {
      await fillSignIn(page, login, 'not the password');
      await page.getByText('Sign-in name or password is wrong').waitFor();
    }
    await fillSignIn(page, secretary.login, secretary.password);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('shows its sessions, takes a word for one, and signs another browser out', async () => {
    const lost = await signedIn(secretary.login, secretary.password);
    const page = await signedIn(secretary.login, secretary.password);
    await settingsOf(page);
    const own = page.getByRole('listitem').filter({ hasText: 'this browser' });
    await own.getByRole('textbox').fill('my phone');
    await own.getByRole('button', { name: /^Keep/ }).click();
    await own.getByText('my phone', { exact: true }).waitFor();
    const others = page.getByRole('button', { name: /^Sign it out/ });
    while ((await others.count()) > 0) {
      const before = await others.count();
      await others.first().click();
      await others.nth(before - 1).waitFor({ state: 'detached' });
    }
    await lost.reload();
    await lost.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.reload();
    await page.getByText('my phone', { exact: true }).waitFor();
    await lost.context().close();
    await page.context().close();
  }, 60_000);

  it('changes its password by keyboard alone, which signs the other browsers out', async () => {
    const other = await signedIn(secretary.login, secretary.password);
    const page = await signedIn(secretary.login, secretary.password);
    await settingsOf(page);
    await page.getByLabel('Present password').focus();
    await page.keyboard.type('not the password');
    await page.getByLabel('New password').focus();
    await page.keyboard.type(SECOND!);
    await page.keyboard.press('Enter');
    await page.getByText('Your present password is not right.').waitFor();
    await page.getByLabel('Present password').fill('');
    await page.getByLabel('Present password').focus();
    await page.keyboard.type(secretary.password);
    await page.keyboard.press('Enter');
    await page.getByText('Your password is changed').waitFor();
    await other.reload();
    await other.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await other.context().close();
    await page.context().close();
  }, 60_000);

  it('makes ten recovery codes on a sheet to print, shown once', async () => {
    const page = await signedIn(secretary.login, SECOND!);
    await settingsOf(page);
    await page.getByText('0 codes left').waitFor();
    await page.getByLabel('Your password, to make new codes').fill(SECOND!);
    await page.getByRole('button', { name: 'Make ten codes' }).click();
    const sheet = page.getByRole('list', { name: 'Recovery codes' });
    await sheet.waitFor();
    codes = await sheet.getByRole('listitem').allInnerTexts();
    expect(codes).toHaveLength(10);
    await page.emulateMedia({ media: 'print' });
    expect(await sheet.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Where you are signed in' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'I have them on paper' }).click();
    await page.getByRole('button', { name: 'Make ten codes' }).waitFor();
    await page.getByText('10 codes left').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(codes[0]);
    await page.context().close();
  }, 60_000);

  it('comes back with one of them, once, and all its browsers are signed out', async () => {
    const open = await signedIn(secretary.login, SECOND!);
    const page = await freshBrowser();
    const recover = async (login: string, code: string, password: string): Promise<void> => {
      await page.getByLabel('Sign-in name', { exact: true }).fill(login);
      await page.getByLabel('Recovery code', { exact: true }).fill(code);
      await page.getByLabel('New password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Set the new password' }).click();
    };
    await page.getByRole('button', { name: 'I lost my password' }).click();
    await page.getByRole('heading', { level: 1, name: 'Back in with a recovery code' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await recover('nobody-here', codes[0]!, THIRD!);
    await page.getByText(/do not belong together/).waitFor();
    await recover(secretary.login, codes[0]!.toLowerCase().replaceAll('-', ' '), THIRD!);
    await page.getByText('Your new password is set').waitFor();
    await fillSignIn(page, secretary.login, SECOND!);
    await page.getByText('Sign-in name or password is wrong').waitFor();
    await fillSignIn(page, secretary.login, THIRD!);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await settingsOf(page);
    await page.getByText('9 codes left').waitFor();
    await open.reload();
    await open.getByRole('button', { name: 'I lost my password' }).click();
    await open.getByLabel('Sign-in name', { exact: true }).fill(secretary.login);
    await open.getByLabel('Recovery code', { exact: true }).fill(codes[0]!);
    await open.getByLabel('New password', { exact: true }).fill(FOURTH!);
    await open.getByRole('button', { name: 'Set the new password' }).click();
    await open.getByText(/do not belong together/).waitFor();
    await open.context().close();
    await page.context().close();
  }, 60_000);

  it('is given back by two mandate-holders to a person who has nothing left', async () => {
    const [treasurer, reporter] = [
      await federation.accountOf(node, 'treasurer'),
      await federation.accountOf(node, 'reporter'),
    ];
    const first = await signedIn(secretary.login, THIRD!);
    await settingsOf(first);
    await first.getByLabel('Who cannot get in?').selectOption({ label: reporter.displayName });
    await first.getByRole('button', { name: 'Record the decision' }).click();
    await first.getByRole('button', { name: 'Yes, record it' }).click();
    await first.getByText('Another person with a mandate must second it.').waitFor();

    const second = await signedIn(treasurer.login, treasurer.password);
    await settingsOf(second);
    await second.getByRole('button', { name: 'Second this decision' }).click();
    await second.getByRole('button', { name: 'Yes, second it' }).click();
    await second.getByRole('button', { name: `Make a code to hand over: ${reporter.displayName}` }).click();
    const code = await second.getByLabel(`Code for ${reporter.displayName}`, { exact: true }).innerText();

    const page = await freshBrowser();
    await page.getByRole('button', { name: 'I have an invitation code' }).click();
    await page.getByLabel('Invitation code').fill(code);
    await page.getByLabel('Sign-in name', { exact: true }).fill('back-again');
    await page.getByLabel('Password', { exact: true }).fill(FOURTH!);
    await page.getByRole('button', { name: 'Accept and create my account' }).click();
    await page.getByText('Your account is ready').waitFor();
    await fillSignIn(page, reporter.login, reporter.password);
    await page.getByText('Sign-in name or password is wrong').waitFor();
    await fillSignIn(page, 'back-again', FOURTH!);
    await page.getByText(`Signed in as ${reporter.displayName}`).waitFor();
    for (const one of [first, second, page]) await one.context().close();
  }, 90_000);

  it('has settings that axe finds nothing serious in, light and dark, that fit a phone, in English and Spanish', async () => {
    const page = await signedIn(secretary.login, THIRD!);
    await settingsOf(page);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Colours', { exact: true }).selectOption({ label: 'Dark' });
    expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await page.locator('#appearance').getByLabel('Language').selectOption({ label: 'Español' });
    await page.getByRole('heading', { level: 1, name: 'Ajustes' }).waitFor();
    for (const name of ['Dónde tienes la sesión abierta', 'Códigos de recuperación', 'Qué se guarda sobre ti'])
      await page.getByRole('heading', { name }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await page.context().close();
  }, 60_000);

  it('signs out everywhere at once', async () => {
    const other = await signedIn(secretary.login, THIRD!);
    const page = await signedIn(secretary.login, THIRD!);
    await settingsOf(page);
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByRole('button', { name: 'Yes, sign out everywhere' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await other.reload();
    await other.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await other.context().close();
    await page.context().close();
  }, 60_000);
});
