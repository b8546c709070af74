import { startEmbeddedPostgres } from '#platform';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { copiedFederation, hubAndFirst } from './copied-federation.js';
import type { DemoFederation } from './demo-federation.js';
import { enter } from './hands.js';
import { type Locale, PHONE, signedIn } from './sign-in.js';

/** Nothing listens there: a server that is down. */
const NOWHERE = 'http://127.0.0.1:1';
const QUESTION = 'Can we have a second freezer?';

/** Messages that people carry on a stick because there is no line, from either side's page, on a phone. */
describeInChromium('carrying by file', () => {
  let federation: DemoFederation;
  let browser: Browser;
  let hub: NodePlan;
  let organization: NodePlan;

  beforeAll(async () => {
    federation = await copiedFederation(hubAndFirst);
    hub = federation.plan.hub;
    organization = federation.plan.organizations[0]!;
    await cutTheLine();
    browser = await launch();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  /** Either node looks for the other where there is none. Only this is changed by hand; the rest is done on the pages. */
  async function cutTheLine(): Promise<void> {
    const postgres = await startEmbeddedPostgres({ directory: join(federation.plan.home, 'postgres') });
    for (const { database } of [hub, organization]) {
      const client = new Client({ connectionString: postgres.url(database) });
      await client.connect();
      await client.query('UPDATE peer SET base_url = $1', [NOWHERE]);
      await client.end();
    }
  }
  const signIn = async (node: NodePlan, locale: Locale, path: string): Promise<Page> =>
    signedIn(browser, `${node.url}${path}`, await federation.accountOf(node, 'secretary'), { locale });
  const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
  async function save(page: Page, name: string): Promise<Download> {
    const [download] = await Promise.all([page.waitForEvent('download'), enter(button(page, name))]);
    return download;
  }
  async function bring(page: Page, name: string, file: string | Buffer): Promise<void> {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), enter(button(page, name))]);
    await chooser.setFiles(
      typeof file === 'string' ? file : { name: 'x', mimeType: 'application/octet-stream', buffer: file },
    );
  }
  const count = (page: Page, name: string, of: NodePlan): Promise<number> =>
    page
      .locator('#messages li', { has: page.getByRole('heading', { name: of.displayName }) })
      .locator('dl > div')
      .filter({ has: page.getByText(name, { exact: true }) })
      .locator('dd')
      .innerText()
      .then(Number);
  async function isFit(page: Page): Promise<void> {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(await seriousFindings(page)).toEqual([]);
  }

  it('delivers a question without a line: the file there, the receipts back', async () => {
    const north = await signIn(organization, 'en-US', '/guidance/ask');
    await north.getByLabel('Your question').fill(QUESTION);
    await button(north, 'Ask a question').click();
    await button(north, 'Yes, send it').click();
    await north.getByRole('heading', { level: 1, name: /^Question to/ }).waitFor();
    const question = north.url();

    await north.goto(`${organization.url}/federation`);
    await north.getByText('does not answer', { exact: true }).waitFor();
    await enter(button(north, 'Send now'));
    await north.getByText('It did not get through.').waitFor();
    const [waiting, delivered] = [await count(north, 'Waiting', hub), await count(north, 'Delivered', hub)];
    expect(waiting).toBeGreaterThan(0);
    await enter(north.getByText(`Carry by file to ${hub.displayName}`));
    const carried = await save(north, `Save the file for ${hub.displayName}`);
    expect(carried.suggestedFilename()).toMatch(new RegExp(`^for-${hub.id}-\\d{4}-\\d\\d-\\d\\d\\.age$`));
    const file = await readFile(await carried.path());
    expect(file.toString('latin1')).not.toContain(QUESTION);
    await north.getByText(`Saved, with ${waiting} message`).waitFor();
    await isFit(north);

    const committee = await signIn(hub, 'es-ES', '/exchange');
    await bring(committee, 'Elegir el archivo', Buffer.from('hello'));
    await committee.getByText('No es un archivo de intercambio').waitFor();
    const received = await count(committee, 'Recibidos', organization);
    await bring(committee, 'Elegir el archivo', file);
    await committee.getByText('El archivo se aceptó').waitFor();
    await committee.getByText(/mensajes? para nosotros/).waitFor();
    const receipts = await save(committee, `Guardar los recibos para ${organization.displayName}`);
    await committee.getByText(new RegExp(`y ${waiting} recibos?\\.`)).waitFor();
    const back = await readFile(await receipts.path());
    await bring(committee, 'Elegir el archivo', back);
    await committee.getByText('El archivo es para otro servidor').waitFor();
    // Brought twice, it counts once.
    await bring(committee, 'Elegir el archivo', file);
    await committee.getByText('El archivo se aceptó').waitFor();
    expect(await count(committee, 'Recibidos', organization)).toBe(received + waiting);
    await isFit(committee);
    await committee.goto(`${hub.url}/guidance`);
    await committee.getByText(QUESTION).waitFor();

    await bring(north, 'Choose the file', back);
    await north.getByText(/receipts? for \d+ messages? of ours/i).waitFor();
    expect(await count(north, 'Waiting', hub)).toBe(0);
    expect(await count(north, 'Delivered', hub)).toBe(delivered + waiting);
    await isFit(north);
    await north.goto(question);
    await north.getByText('received there').waitFor();
  }, 120_000);
});
