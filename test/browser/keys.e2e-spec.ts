import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { type CopiedFederation, copiedFederation } from './copied-federation.js';
import { seatAndRecall } from './delegate-hands.js';
import { confirm, enter, unfold } from './hands.js';
import { PHONE, signedIn } from './sign-in.js';

const GROUNDS = 'Los informes de tres meses no cuadran.';

/** Keys, suspension and leaving as the people of both sides settle them, on a phone and in Spanish. */
describeInChromium('keys and suspension', () => {
  let federation: CopiedFederation;
  let browser: Browser;
  let hub: NodePlan;
  let organization: NodePlan;

  beforeAll(async () => {
    federation = await copiedFederation();
    hub = federation.plan.hub;
    organization = federation.plan.organizations[0]!;
    browser = await launch();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  const signIn = async (node: NodePlan, office: string, path: string): Promise<Page> =>
    signedIn(browser, `${node.url}${path}`, await federation.accountOf(node, office), { locale: 'es-ES' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const recorded = (page: Page): Promise<void> => page.getByText('Tú registraste esta decisión.').first().waitFor();
  async function second(page: Page): Promise<void> {
    await confirm(page, 'Secundar esta decisión', 'Sí, secundarla');
    await button(page, 'Secundar esta decisión').waitFor({ state: 'detached' });
  }
  async function words(page: Page, name: string): Promise<string[]> {
    const shown = page.getByRole('list', { name: `Las ocho palabras con ${name}` }).getByRole('listitem');
    await shown.first().waitFor();
    return shown.allInnerTexts();
  }
  /** Opens the page again until it says so: the other side hears of it by the next delivery. */
  async function until(page: Page, isSo: () => Locator): Promise<void> {
    for (let tries = 0; tries < 10; tries += 1) {
      await page.reload();
      const shown = await isSo()
        .waitFor({ timeout: 5_000 })
        .then(() => true)
        .catch(() => false);
      if (shown) return;
    }
    throw new Error(`The other side never heard of it:\n${await page.locator('main').innerText()}`);
  }
  const fits = async (page: Page): Promise<boolean> =>
    Number(await page.evaluate('document.documentElement.scrollWidth')) <= PHONE.width;

  it('renew a key by two people, and show the same new words on both sides', async () => {
    const secretary = await signIn(organization, 'secretary', '/federation');
    const committee = await signIn(hub, 'secretary', `/organizations/${organization.id}`);
    const before = await words(secretary, hub.displayName);
    expect(await words(committee, organization.displayName)).toEqual(before);
    const former = await secretary.locator('#own-key code').first().innerText();
    await confirm(secretary, 'Renovar nuestra clave', 'Sí, registrar la renovación');
    await recorded(secretary);
    expect(await fits(secretary)).toBe(true);
    expect(await seriousFindings(secretary)).toEqual([]);
    expect(await words(secretary, hub.displayName)).toEqual(before);

    const treasurer = await signIn(organization, 'treasurer', '/federation');
    await second(treasurer);
    await treasurer.getByText('1 clave anterior').waitFor();
    expect(await treasurer.locator('#own-key code').first().innerText()).not.toBe(former);
    await until(committee, () =>
      committee.getByRole('list', { name: /^Las ocho palabras/ }).filter({ hasNotText: before.join('') }),
    );
    const after = await words(committee, organization.displayName);
    expect(after).not.toEqual(before);
    await until(secretary, () =>
      secretary.getByRole('list', { name: /^Las ocho palabras/ }).filter({ hasText: after.join('') }),
    );
    expect(await words(secretary, hub.displayName)).toEqual(after);
    for (const page of [secretary, treasurer, committee]) await page.context().close();
  }, 60_000);

  it('seat a delegate on a credential that both sides can check, and lose the seat by the recall at home (R54)', async () => {
    await seatAndRecall({ federation, browser, organization: federation.plan.organizations[1]!, until });
  }, 150_000);

  it('sign a credential that its person opens in the organization; either side ends it, and neither names them (R35)', async () => {
    const { displayName: name } = await federation.accountOf(hub, 'reporter');
    /** One records it on the page, another one seconds it there. */
    async function byTwo(
      node: NodePlan,
      action: string,
      { chosen = '', path = node === hub ? '/cadre' : '/people/cadre', yes = 'Registrarla' } = {},
    ): Promise<void> {
      const record = (page: Page) => confirm(page, action, yes);
      for (const [office, take] of [['secretary', record] as const, ['treasurer', second] as const]) {
        const page = await signIn(node, office, path);
        if (chosen) await page.getByLabel('¿De quién se trata?').selectOption({ label: chosen });
        await take(page);
        if (take === record) {
          await recorded(page);
          expect([await fits(page), await seriousFindings(page)]).toEqual([true, []]);
        }
        await page.context().close();
      }
    }
    const person = await signIn(hub, 'reporter', '/cadre');
    await person.getByText('No has pedido nada.').waitFor();
    await enter(button(person, 'Pedir la confirmación'));
    await person.getByText('Has preguntado.').waitFor();
    await byTwo(hub, `Confirmar a ${name}`);
    await person.reload();
    await person.getByText('Tienes la confirmación hasta el').waitFor();
    await confirm(person, 'Tomar la credencial', 'Tomar la credencial');
    await person.getByText('lo firmó este centro', { exact: false }).waitFor();
    expect([await fits(person), await seriousFindings(person)]).toEqual([true, []]);
    const [saved] = await Promise.all([person.waitForEvent('download'), enter(button(person, 'Guardar el archivo'))]);
    const file = await saved.path();
    expect(await readFile(file, 'utf8')).not.toContain(name);

    const member = await signIn(organization, 'reporter', '/people/cadre');
    async function open(): Promise<void> {
      const chooser = member.waitForEvent('filechooser');
      await enter(button(member, 'Abrir tu credencial'));
      await (await chooser).setFiles(file);
    }
    await open();
    const sign = (await member.getByText('Tu señal:').innerText()).slice('Tu señal: '.length).split('.')[0]!;
    await byTwo(organization, `Registrar ${sign}`);
    await member.reload();
    await member.getByText('Eres «Cuadro» aquí hasta el').waitFor();
    expect([await fits(member), await seriousFindings(member)]).toEqual([true, []]);
    await byTwo(organization, `Terminar ${sign}`);
    await member.reload();
    await member.getByText('No eres «Cuadro» aquí.').waitFor();
    await open();
    await member.getByText('Esta credencial terminó aquí.').waitFor();

    await byTwo(hub, `Terminar lo confirmado de ${name}`, { chosen: name });
    await person.reload();
    await person.getByText('Lo que se confirmó ha terminado.').waitFor();

    await byTwo(organization, 'Adoptar la versión 2', { path: '/reports', yes: 'Registrarlo' });
    await member.goto(`${organization.url}/reports`);
    await member.getByText('Adoptada: los informes la contienen desde').waitFor();
    await person.goto(`${hub.url}/figures?indicator=cadre-confirmed`);
    await person.getByText('Solo lo informan las organizaciones que adoptaron la versión 2').waitFor();
    for (const page of [person, member]) await page.context().close();
  }, 120_000);

  it('suspend the exchange by two people of the committee, which both sides see, without its grounds crossing', async () => {
    const secretary = await signIn(hub, 'secretary', `/organizations/${organization.id}`);
    await secretary.getByText('El intercambio no está suspendido.').waitFor();
    await secretary.getByText('Suspender por un tiempo…').click();
    const action = `Suspender el intercambio con ${organization.displayName}`;
    expect(await button(secretary, action).isDisabled()).toBe(true);
    await secretary.getByLabel('Motivos').fill(GROUNDS);
    await secretary.getByLabel('Último día').fill('2020-01-01');
    await secretary.getByText('Elige un día entre mañana y').waitFor();
    expect(await button(secretary, action).isDisabled()).toBe(true);
    const end = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await secretary.getByLabel('Último día').fill(end);
    await confirm(secretary, action, 'Sí, registrar la suspensión');
    await recorded(secretary);
    expect(await fits(secretary)).toBe(true);
    expect(await seriousFindings(secretary)).toEqual([]);

    const treasurer = await signIn(hub, 'treasurer', `/organizations/${organization.id}`);
    await second(treasurer);
    await until(treasurer, () => treasurer.getByText('Hemos suspendido el intercambio hasta'));
    await button(treasurer, 'Terminar ya la suspensión').waitFor();

    const other = await signIn(organization, 'secretary', '/federation');
    await until(other, () => other.getByText(`${hub.displayName} ha suspendido el intercambio`));
    expect(await other.content()).not.toContain(GROUNDS);
    expect(await button(other, 'Terminar ya la suspensión').count()).toBe(0);
    for (const page of [secretary, treasurer, other]) await page.context().close();
  }, 60_000);

  it('check a saved receipt in the browser, and see through one that was changed', async () => {
    const page = await signIn(organization, 'secretary', '/reports');
    await page.locator('main a[href^="/reports/"]').last().click();
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Guardar el recibo').click()]);
    const file = await download.path();
    await page.goto(`${organization.url}/federation`);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Abrir el archivo').click()]);
    await chooser.setFiles(file);
    await page.getByText('El recibo es válido.').waitFor();
    await page
      .getByText(new RegExp(`Este navegador comprobó la firma con la clave .* de ${hub.displayName}`))
      .waitFor();
    expect(await fits(page)).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);

    const saved = await readFile(file, 'utf8');
    const check = async (text: string): Promise<void> => {
      await page.getByLabel('El recibo', { exact: true }).fill(text);
      await enter(button(page, 'Comprobarlo'));
    };
    await check(saved.replace('"accepted"', '"refused","reason":"small_cell"'));
    await page.getByText('No es lo que').waitFor();
    await check(saved.replace(/"contentHash":"[0-9a-f]/, '"contentHash":"x'));
    await page.getByText('No es lo que').waitFor();
    await check(saved.slice(0, -20));
    await page.getByText('No es un recibo completo').waitFor();
    const other = JSON.parse(saved) as Record<string, string>;
    await check(JSON.stringify({ ...other, keyid: `${hub.id}#${'A'.repeat(43)}` }));
    await page.getByText('que este nodo nunca ha conocido').waitFor();
    await page.context().close();
  }, 60_000);

  it('end the keys of an organization from which one was stolen, by two, with both sides’ consequences said', async () => {
    const name = organization.displayName;
    const secretary = await signIn(hub, 'secretary', `/organizations/${organization.id}`);
    await unfold(secretary.locator('main'), `Robaron una clave de ${name}…`);
    await secretary.getByText('las demás organizaciones reciben un directorio sin ella').waitFor();
    await secretary.getByText('Ningún mensaje les avisa').waitFor();
    expect(await fits(secretary)).toBe(true);
    expect(await seriousFindings(secretary)).toEqual([]);
    await confirm(secretary, `Terminar las claves de ${name}`, 'Sí, registrar que terminan');
    await recorded(secretary);
    const treasurer = await signIn(hub, 'treasurer', `/organizations/${organization.id}`);
    await second(treasurer);
    await treasurer.getByText(`El intercambio con ${name} terminó`).waitFor();
    for (const page of [secretary, treasurer]) await page.context().close();
  }, 60_000);

  it('leave in one step, and say how to come back', async () => {
    const page = await signIn(organization, 'secretary', '/federation');
    await confirm(page, 'Salir de la federación', 'Sí, salir');
    await page.getByText('Su organización ha salido').waitFor();
    await page.getByLabel('Código de invitación del comité').waitFor();
    await button(page, 'Salir de la federación').waitFor({ state: 'detached' });
    expect(await fits(page)).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  }, 60_000);
});
