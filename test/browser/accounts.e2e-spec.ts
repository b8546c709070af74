import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import type { DemoAccount } from '../../apps/massline/up/demo-people.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { enter } from './hands.js';
import { type NamedNode, namedNode, virtualAuthenticator } from './named-node.js';
import { fillSignIn, freshPage, PHONE } from './sign-in.js';

const [SECOND, THIRD, FOURTH] = ['the second password', 'the third password', 'the fourth password'];

/** R97: sign-in, second factors, recovery and revocation, as people meet them; at `localhost`, where passkeys work. */
describeInChromium('an account', () => {
  let browser: Browser;
  let node: NamedNode;
  let secretary: DemoAccount;
  let codes: string[];

  beforeAll(async () => {
    node = await namedNode();
    secretary = node.accountOf('secretary');
    browser = await launch();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
  }, 60_000);

  it('is led to the one address at which anybody can sign in, with the code that a link carries', async () => {
    const page = await freshPage(browser);
    const path = '/settings#invitation=ABCD';
    await page.goto(`${node.url.replace('localhost', '127.0.0.1')}${path}`);
    await page.getByRole('heading', { level: 1, name: 'This page has another address' }).waitFor();
    expect(await page.getByLabel('Sign-in name', { exact: true }).count()).toBe(0);
    const there = page.getByRole('link', { name: `Go on at ${node.url}` });
    expect(await there.getAttribute('href')).toBe(`${node.url}${path}`);
    expect(await seriousFindings(page)).toEqual([]);
    await there.click();
    await page.getByRole('heading', { level: 1, name: 'Accept your invitation' }).waitFor();
    await page.context().close();
  }, 60_000);

  /** A browser of its own: no cookie of another one. */
  async function freshBrowser(): Promise<Page> {
    const page = await freshPage(browser);
    await page.goto(node.url);
    await page.getByLabel('Sign-in name', { exact: true }).waitFor();
    return page;
  }

  async function signedIn(login: string, password: string): Promise<Page> {
    const page = await freshBrowser();
    await fillSignIn(page, { login, password });
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
      await fillSignIn(page, { login, password: 'not the password' });
      await page.getByText('Sign-in name or password is wrong').waitFor();
    }
    await fillSignIn(page, secretary);
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
    await fillSignIn(page, { login: secretary.login, password: SECOND! });
    await page.getByText('Sign-in name or password is wrong').waitFor();
    await fillSignIn(page, { login: secretary.login, password: THIRD! });
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
    const [treasurer, reporter] = [node.accountOf('treasurer'), node.accountOf('reporter')];
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
    await fillSignIn(page, reporter);
    await page.getByText('Sign-in name or password is wrong').waitFor();
    await fillSignIn(page, { login: 'back-again', password: FOURTH! });
    await page.getByText(`Signed in as ${reporter.displayName}`).waitFor();
    for (const one of [first, second, page]) await one.context().close();
  }, 90_000);

  it('takes one-time codes by keyboard, asks for one at the next sign-in, and takes a recovery code in its place', async () => {
    const page = await signedIn(secretary.login, THIRD!);
    // The rule applies from the day of the installation, which is counted in UTC: in America it may be tomorrow.
    await page.getByRole('link', { name: /needs a second factor: [78] days left/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await enter(page.getByRole('button', { name: 'Set up one-time codes' }));
    await page.getByRole('img', { name: 'QR code with the secret' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    const secret = (await page.getByLabel('Secret', { exact: true }).innerText()).replaceAll(' ', '');
    const code = (steps = 0): string =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
    await page.getByLabel('First code from the app').focus();
    const used = code();
    await page.keyboard.type(used);
    await page.keyboard.press('Enter');
    await page.getByText('One-time codes are set up', { exact: true }).waitFor();

    const phone = await freshBrowser();
    await fillSignIn(phone, { login: secretary.login, password: THIRD! });
    await phone.getByText('One more step').waitFor();
    expect(await seriousFindings(phone)).toEqual([]);
    await phone.keyboard.type(used);
    await phone.keyboard.press('Enter');
    await phone.getByText('The code is not right', { exact: true }).waitFor();
    await phone.getByLabel('Code', { exact: true }).fill(code(1));
    await phone.keyboard.press('Enter');
    await phone.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await phone.getByRole('link', { name: /needs a second factor/ }).count()).toBe(0);

    const lost = await freshBrowser();
    await fillSignIn(lost, { login: secretary.login, password: THIRD! });
    await lost.getByLabel('Code', { exact: true }).fill(codes[1]!);
    await lost.keyboard.press('Enter');
    await lost.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await settingsOf(lost);
    await lost.getByRole('button', { name: 'Remove one-time codes' }).click();
    await lost.getByRole('button', { name: 'Yes, remove them' }).click();
    await lost.getByRole('button', { name: 'Set up one-time codes' }).waitFor();
    for (const one of [page, phone, lost]) await one.context().close();
  }, 90_000);

  it('takes a passkey, which then signs in alone, and confirms who it is before a change', async () => {
    const page = await signedIn(secretary.login, THIRD!);
    const authenticator = await virtualAuthenticator(page);
    await settingsOf(page);
    await page.locator('#passkeys').getByLabel('Your word for it').focus();
    await page.keyboard.type('my phone');
    await page.keyboard.press('Enter');
    await page.getByText('The passkey is added').waitFor();
    await page.locator('#passkeys').getByText('my phone', { exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await fillSignIn(page, { login: secretary.login, password: THIRD! });
    await page.getByText('Use your passkey. Without it').waitFor();
    await authenticator.verifies(false);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('The passkey did not work').waitFor();
    await authenticator.verifies(true);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();

    await node.forgetConfirmations();
    await page.locator('#passkeys').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await page.getByText('Is it you?').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByText('You have no passkey yet.').waitFor();
    await page.context().close();
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
    for (const name of [
      'Dónde tienes la sesión abierta',
      'Llaves de acceso',
      'Códigos de recuperación',
      'Qué se guarda sobre ti',
    ])
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
