import type { Browser, Locator, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { CopiedFederation } from './copied-federation.js';
import { confirm, enter, unfold } from './hands.js';
import { isFit, isFitForKeys } from './page-findings.js';
import { RULES_IN_FORCE } from './body-rules.js';
import { freshPage, type Locale, signedIn, signInOn } from './sign-in.js';

interface Sending {
  readonly federation: CopiedFederation;
  readonly browser: Browser;
  readonly organization: NodePlan;
  /** Opens the page again until it says so. */
  readonly until: (page: Page, isSo: () => Locator) => Promise<void>;
}

const ACCOUNT = { login: 'the-delegate', password: 'three kettles on one windowsill' };
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

async function second(page: Page): Promise<void> {
  await page.reload();
  await confirm(page, 'Secundar esta decisión', 'Sí, secundarla');
  await button(page, 'Secundar esta decisión').waitFor({ state: 'detached' });
}

/** Two of a node, at the page of delegates: the one writes down in English, the other seconds in Spanish. */
async function pair({ federation, browser }: Sending, node: NodePlan): Promise<readonly [Page, Page]> {
  const open = async (office: string, locale: Locale): Promise<Page> =>
    signedIn(browser, `${node.url}/democracy/delegates`, await federation.accountOf(node, office), { locale });
  return [await open('secretary', 'en-US'), await open('treasurer', 'es-ES')];
}

/** As in an organization that was founded before there was such an office in its bylaws. */
async function forgetOffice({ federation, organization }: Sending): Promise<void> {
  const of = `(SELECT id FROM office WHERE code = 'delegate')`;
  await federation.sql(organization, 'ALTER TABLE office_policy DISABLE TRIGGER USER');
  await federation.sql(organization, `DELETE FROM office_policy WHERE office_id = ${of}`);
  await federation.sql(organization, `DELETE FROM office WHERE id = ${of}`);
  await federation.sql(organization, 'ALTER TABLE office_policy ENABLE TRIGGER USER');
}

/** The office is made, somebody is chosen, and takes the mandate to the committee; answers their code. */
async function choose(sending: Sending, [secretary, treasurer]: readonly [Page, Page]): Promise<string> {
  const { federation, browser, organization } = sending;
  const account = await federation.accountOf(organization, 'reporter');
  await secretary.getByRole('heading', { name: 'There is no office of delegate yet' }).waitFor();
  await confirm(secretary, 'Make the office of delegate', 'Yes, record it');
  await secretary.getByText('You recorded this decision.').waitFor();
  await second(treasurer);
  await treasurer.getByText('Nadie tiene la delegación').waitFor();

  await secretary.reload();
  await unfold(secretary.locator('#delegates'), 'Record who was chosen for “delegate”…');
  await secretary.getByLabel('Who was chosen', { exact: true }).selectOption({ label: account.displayName });
  await isFit(secretary);
  await isFitForKeys(secretary);
  await confirm(secretary, 'Record who was chosen', 'Yes, record it');
  await secretary.getByText('You recorded this decision.').waitFor();
  await second(treasurer);
  await treasurer.getByText('El comité no lo sabe.', { exact: false }).waitFor();

  const delegate = await signedIn(browser, `${organization.url}/democracy/delegates`, account, { locale: 'es-ES' });
  await confirm(delegate, 'Llevarlo al comité', 'Sí, comunicarlo al comité');
  const code = await delegate.getByLabel('Tu código para el comité', { exact: true }).innerText();
  await delegate.getByText('Lo tiene desde el', { exact: false }).waitFor();
  await unfold(delegate.locator('#delegates'), 'La credencial firmada');
  await delegate.getByText('La credencial es válida.').waitFor();
  await isFit(delegate);
  return code.trim();
}

/** The committee checks the credential and gives a seat. */
async function give(sending: Sending, [secretary, treasurer]: readonly [Page, Page]): Promise<void> {
  const name = sending.organization.displayName;
  await sending.until(secretary, () => secretary.getByText('waits for a seat', { exact: true }));
  await secretary.goto(sending.federation.plan.hub.url);
  await enter(secretary.getByRole('link', { name: `The delegate of ${name} waits for a seat`, exact: false }));
  await unfold(secretary.locator('main'), 'The signed credential');
  await secretary.getByText('The credential holds.').waitFor();
  await secretary.getByLabel('Which office', { exact: true }).selectOption({ label: 'reporter' });
  await isFit(secretary);
  await isFitForKeys(secretary);
  await confirm(secretary, 'Give this seat', 'Yes, record it');
  await secretary.getByText('You recorded this decision.').waitFor();
  await second(treasurer);
  await treasurer.getByText('ocupa un puesto', { exact: true }).waitFor();
  await treasurer.getByRole('article', { name, exact: true }).getByText('Puesto: informes', { exact: false }).waitFor();
}

/** The delegate's own account at the committee, made with the code. */
async function arrive({ browser, federation }: Sending, code: string): Promise<Page> {
  const page = await freshPage(browser);
  await page.goto(federation.plan.hub.url);
  await enter(button(page, 'I have an invitation code'));
  await page.getByLabel('Invitation code').fill(code);
  await page.getByLabel('Sign-in name', { exact: true }).fill(ACCOUNT.login);
  await page.getByLabel('Password', { exact: true }).fill(ACCOUNT.password);
  await enter(button(page, 'Accept and create my account'));
  await page.getByText('Your account is ready').waitFor();
  await signInOn(page, ACCOUNT);
  return page;
}

/** At home, by the rules of the body: against whoever holds the mandate. */
async function recall(sending: Sending, [secretary, treasurer]: readonly [Page, Page]): Promise<void> {
  const { federation, organization } = sending;
  const { displayName: name } = await federation.accountOf(organization, 'reporter');
  await federation.sql(organization, RULES_IN_FORCE);
  const [{ members } = { members: 0 }] = await federation.sql<{ members: number }>(
    organization,
    `SELECT count(*)::int AS members FROM person WHERE sphere = 'member' AND left_on IS NULL`,
  );
  await secretary.reload();
  await enter(
    secretary
      .locator('#delegates summary')
      .filter({ hasText: `End the mandate of ${name}` })
      .first(),
  );
  const form = secretary.getByRole('region', { name: `Recall of ${name}` });
  await form.getByLabel('Who led the meeting').selectOption({ index: 1 });
  await form.getByLabel('Present').fill(String(members));
  await form.getByLabel('In favour').fill(String(members));
  await confirm(secretary, 'Record the recall', 'Yes, record the recall');
  await secretary.getByText('You recorded this decision.').waitFor();
  await second(treasurer);
  await treasurer.getByRole('heading', { name: 'Mandatos anteriores' }).waitFor();
  await treasurer.getByText('Se comunicó al comité que ya no se tiene desde el', { exact: false }).waitFor();
}

/** R54: chosen at home, seated at the committee on a credential that everybody there can check, recalled at home, gone. */
export async function seatAndRecall(sending: Sending): Promise<void> {
  const { federation, organization } = sending;
  const { hub } = federation.plan;
  await forgetOffice(sending);
  const [home, committee] = [await pair(sending, organization), await pair(sending, hub)];
  await committee[1].getByText('Ninguna organización ha comunicado una delegación').waitFor();
  const code = await choose(sending, home);
  await give(sending, committee);
  const delegate = await arrive(sending, code);
  await delegate.goto(`${hub.url}/democracy`);
  await enter(delegate.getByRole('link', { name: 'Delegates of organizations at the committee' }));
  await delegate.getByText('sits here', { exact: true }).waitFor();

  // Whoever belongs until a day that is known can be chosen there, too.
  const [secretary] = committee;
  await secretary.goto(`${hub.url}/record/decision`);
  await secretary
    .getByLabel('Who carries it out?')
    .getByRole('option', { name: organization.displayName })
    .waitFor({ state: 'attached' });
  await secretary.goto(`${hub.url}/democracy/delegates`);

  await recall(sending, home);
  await sending.until(secretary, () => secretary.getByText(/^Ended on .*: the organization ended the mandate\.$/));
  await secretary.getByText('Nobody sits here for it now.').waitFor();
  await unfold(secretary.locator('main'), 'The signed credential');
  await secretary.getByText(/its delegate has not held the mandate since/).waitFor();
  await isFit(secretary);
  await delegate.reload();
  await delegate.getByText('sits here', { exact: true }).waitFor({ state: 'detached' });
  for (const page of [...home, ...committee, delegate]) await page.context().close();
}
