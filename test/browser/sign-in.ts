import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE_MS } from './browser.js';

/** As wide as the narrowest phone that is still sold. */
export const PHONE = { width: 360, height: 740 };

export type Locale = 'en-US' | 'es-ES' | 'fr-FR';

const FORMS = {
  'en-US': ['Sign-in name', 'Password', 'Sign in'],
  'es-ES': ['Nombre de acceso', 'Contraseña', 'Entrar'],
  'fr-FR': ['Identifiant', 'Mot de passe', 'Se connecter'],
} as const;

export interface Login {
  readonly login: string;
  readonly password: string;
}

/**
 * A page of a browser of its own, on a phone: no cookie of another one, and nothing that moves to wait for. Its reader saves
 * data, so that it fetches no pages ahead: each would cost what all of them cost.
 */
export async function freshPage(browser: Browser, more: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-US', reducedMotion: 'reduce', ...more });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(`Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`);
  return context.newPage();
}

/** Fills in the form that stands there, and sends it. */
export async function fillSignIn(page: Page, { login, password }: Login, locale: Locale = 'en-US'): Promise<void> {
  const [name, secret, submit] = FORMS[locale];
  await page.getByLabel(name, { exact: true }).fill(login);
  await page.getByLabel(secret, { exact: true }).fill(password);
  await page.getByRole('button', { name: submit, exact: true }).click();
}

/** Fills in the form, and is signed in when this resolves. */
export async function signInOn(page: Page, account: Login, locale: Locale = 'en-US'): Promise<void> {
  await fillSignIn(page, account, locale);
  await page.locator('nav[aria-label]').first().waitFor();
}

type Cookies = Exclude<BrowserContextOptions['storageState'], string | undefined>['cookies'];
const signedInOnce = new WeakMap<Browser, Map<string, Cookies>>();

/** A phone that is signed in, at an address of a node. Who comes again brings the cookie along, and nothing else. */
export async function signedIn(
  browser: Browser,
  address: string,
  account: Login,
  more: BrowserContextOptions & { readonly locale?: Locale } = {},
): Promise<Page> {
  const known = signedInOnce.get(browser) ?? new Map<string, Cookies>();
  signedInOnce.set(browser, known);
  const who = `${new URL(address).origin} ${account.login}`;
  const cookies = known.get(who);
  const page = await freshPage(browser, cookies ? { ...more, storageState: { cookies, origins: [] } } : more);
  await page.goto(address);
  if (cookies) await page.locator('nav[aria-label]').first().waitFor();
  else await signInOn(page, account, more.locale);
  known.set(who, await page.context().cookies());
  return page;
}

/** Closes what a test left open: a page that is open keeps asking its node. */
export async function closePages(browser: Browser | undefined): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
}
