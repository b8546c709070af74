import { dataFile } from '#testing';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { askToJoin } from './asking-node.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { type DemoFederation, demoFederation } from './demo-federation.js';
import { press, reach } from './hands.js';
import { type Locale, PHONE, signedIn } from './sign-in.js';

const REAL = dataFile('community-fridges-2023.csv');

/** Rows of the file by site and month, counted without the product: line by line. */
function countRows(csv: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of csv.trim().split(/\r?\n/).slice(1)) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain,
    );
    const key = `${cells[4]} ${cells[0]?.slice(0, 7)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describeInChromium('the committee’s pages, on a phone', () => {
  let federation: DemoFederation;
  let browser: Browser;
  let home: string;
  let rows: Map<string, number>;
  let ids: string[];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'massline-committee-'));
    const file = REAL ?? join(home, 'made-up.csv');
    if (!REAL) await writeFile(file, generateDemoCsv({ organizations: 2, seed: 12 }));
    rows = countRows(await readFile(file, 'utf8'));
    federation = await demoFederation(2, file);
    ids = federation.plan.organizations.map(({ id }) => id);
    browser = await launch();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
    await rm(home, { recursive: true });
  }, 60_000);

  const sum = (matches: (key: string) => boolean): number =>
    [...rows].reduce((all, [key, count]) => all + (matches(key) ? count : 0), 0);
  const ofFederation = (key: string): boolean => ids.includes(key.slice(0, -8));

  async function signIn(office: string, locale: Locale): Promise<Page> {
    const { hub } = federation.plan;
    const page = await signedIn(browser, hub.url, await federation.accountOf(hub, office), { locale });
    await page.getByRole('heading', { level: 1, name: locale === 'en-US' ? 'Today' : 'Hoy' }).waitFor();
    return page;
  }
  const heading = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const open = (page: Page, path: string): Promise<unknown> => page.goto(`${federation.plan.hub.url}${path}`);

  it('admit an organization by keyboard after comparing the words, by two people in two languages', async () => {
    const page = await signIn('secretary', 'en-US');
    await open(page, '/exchange');
    await press(page, page.getByRole('button', { name: 'Issue an invitation code' }));
    await press(page, page.getByRole('button', { name: 'Yes, issue a code' }));
    const code = await page.getByLabel('Invitation code', { exact: true }).innerText();
    const words = await askToJoin(federation.plan.hub.url, code.trim(), 'rook-lane');
    await open(page, '/');
    await press(page, page.getByRole('link', { name: 'Rook Lane asks to join: compare the words' }));
    const shown = page.getByRole('list', { name: 'The eight words of Rook Lane' }).getByRole('listitem');
    await shown.first().waitFor();
    expect(await shown.allInnerTexts()).toEqual(words);
    await press(page, page.getByRole('button', { name: 'Record the decision to approve' }));
    await press(page, page.getByRole('button', { name: 'Yes, record the approval' }));
    await page.getByText('You recorded this decision.').first().waitFor();
    await page.context().close();

    const second = await signIn('treasurer', 'es-ES');
    await second.getByRole('heading', { name: 'Decisiones que esperan ser secundadas' }).waitFor();
    await press(second, second.getByRole('button', { name: 'Secundar esta decisión' }));
    await press(second, second.getByRole('button', { name: 'Sí, secundarla' }));
    await second.getByRole('button', { name: 'Secundar esta decisión' }).waitFor({ state: 'detached' });
    await open(second, '/organizations?search=rook');
    await press(second, second.getByRole('link', { name: 'Rook Lane' }));
    await heading(second, 'Rook Lane');
    await second.getByText('todavía no ha publicado nada de sí misma').waitFor();
    await second.context().close();
  }, 90_000);

  it('show the sums that the file has, and go down by keyboard to one month of one organization', async () => {
    const page = await signIn('reporter', 'en-US');
    await open(page, '/figures');
    const last = [...rows.keys()]
      .filter(ofFederation)
      .map((key) => key.slice(-7))
      .toSorted()
      .at(-1)!;
    const from = `${Number(last.slice(0, 4)) - (last.endsWith('12') ? 0 : 1)}-${String((Number(last.slice(5)) % 12) + 1).padStart(2, '0')}`;
    const inSpan = (key: string): boolean => ofFederation(key) && from <= key.slice(-7) && key.slice(-7) <= last;
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Intakes', exact: true }) });
    await card.waitFor();
    expect(await card.innerText()).toContain(`\n${sum(inSpan).toLocaleString('en-US')}\n`);

    const month = '2023-05';
    const period = REAL ? month : '2025-05';
    const monthName = new Date(`${period}-15`).toLocaleDateString('en-US', { month: 'long', year: 'numeric' });
    const line = page.getByRole('row', { name: new RegExp(`^${monthName}`) });
    await line.waitFor();
    const inMonth = sum((key) => ofFederation(key) && key.endsWith(period));
    expect(await line.innerText()).toMatch(new RegExp(`${monthName}\\s+${inMonth}\\s`));
    await press(page, page.getByRole('link', { name: monthName }));

    await page.waitForURL(/by=organization/);
    const name = federation.plan.organizations[0]!.displayName;
    const id = ids[0]!;
    const own = page.getByRole('row', { name: new RegExp(`^${name}`) });
    await own.waitFor();
    const ofOne = sum((key) => key === `${id} ${period}`);
    expect(await own.innerText()).toMatch(new RegExp(`\\s${ofOne}\\s`));
    await press(page, page.getByRole('link', { name, exact: true }));
    await heading(page, `${monthName}: ${name}`);
    const intakes = page.getByRole('row', { name: /^Intakes\s/ }).first();
    expect(await intakes.innerText()).toMatch(new RegExp(`Intakes\\s+${ofOne}$`));
    await page.getByText('Revision 1, approved by: secretary').waitFor();
    await press(page, page.getByRole('link', { name: `All of ${name}` }));
    await heading(page, name);
    await press(page, page.getByRole('button', { name: 'Ask now' }));
    await page.getByText('It comes from its own server.').waitFor();
    await page.context().close();
  }, 90_000);

  it('open from an address as they were sent, and give the same numbers as a file', async () => {
    const page = await signIn('secretary', 'es-ES');
    await open(page, '/figures?indicator=active-workers&by=organization&period=quarter&order=name');
    await page.getByLabel('Tabla por').waitFor();
    expect(await page.getByLabel('Tabla por').inputValue()).toBe('ORGANIZATION');
    expect(await page.getByLabel('En pasos de').inputValue()).toBe('QUARTER');
    await page.getByText('Suma de los recuentos de las organizaciones.').first().waitFor();
    const link = page.getByRole('link', { name: 'Descargar como CSV' });
    await link.waitFor();
    const year = REAL ? 2023 : 2025;
    const file = `/figures.csv?indicator=intakes&from=${year}-01&to=${year}-12&groupBy=MONTH&period=YEAR&language=es`;
    const answer = await page.request.get(`${federation.plan.hub.url}${file}`);
    expect(answer.headers()['content-type']).toContain('text/csv');
    const total = sum((key) => ofFederation(key) && key.slice(-7).startsWith(`${year}`));
    expect((await answer.text()).split('\r\n')[1]).toContain(`,${total},`);
    expect(await link.getAttribute('href')).toContain('groupBy=ORGANIZATION');
    await page.context().close();
  }, 60_000);

  it.each([
    {
      locale: 'en-US',
      ...{ ask: 'Ask about this month', recipient: 'To whom', about: 'Report of the month' },
      ...{ question: 'Your question', send: 'Ask a question', yes: 'Yes, send it', asked: 'Question to' },
      text: 'Why did the intakes grow?',
    },
    {
      locale: 'es-ES',
      ...{ ask: 'Preguntar por este mes', recipient: 'A quién', about: 'Informe del mes' },
      ...{ question: 'Tu pregunta', send: 'Hacer una pregunta', yes: 'Sí, enviar', asked: 'Pregunta a' },
      text: '¿Por qué crecieron las entradas?',
    },
  ] as const)(
    'ask by keyboard about the month that they read, in $locale',
    async ({ locale, ...t }) => {
      const page = await signIn('secretary', locale);
      const month = REAL ? '2023-05' : '2025-05';
      // The last of them: who is named first is no default that hides a mistake.
      const { id, displayName } = federation.plan.organizations.at(-1)!;
      await open(page, `/organizations/${id}/${month}`);
      await press(page, page.getByRole('link', { name: t.ask }));
      const question = page.getByLabel(t.question, { exact: true });
      await reach(page, question);
      await page.keyboard.type(t.text);
      expect(await page.getByLabel(t.recipient, { exact: true }).inputValue()).toBe(id);
      expect(await page.getByLabel(t.about, { exact: true }).inputValue()).toBe(month);
      await press(page, page.getByRole('button', { name: t.send, exact: true }));
      await press(page, page.getByRole('button', { name: t.yes, exact: true }));
      await heading(page, `${t.asked} ${displayName}`);
      await page.getByText(t.text).waitFor();
      const monthName = new Date(`${month}-15`).toLocaleDateString(locale, { month: 'long', year: 'numeric' });
      await page.getByText(monthName).first().waitFor();
      await page.context().close();
    },
    60_000,
  );

  it('say in both languages that there is no such organization', async () => {
    for (const locale of ['en-US', 'es-ES'] as const) {
      const page = await signIn('secretary', locale);
      const says = async (en: string, es: string): Promise<void> => {
        await page.getByText(locale === 'en-US' ? en : es).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
      };
      await open(page, '/organizations/nobody');
      await says('There is no such organization', 'No existe esa organización');
      await open(page, '/organizations?search=zzzz');
      await says('No organization like this', 'No hay ninguna organización así');
      await page.context().close();
    }
  }, 60_000);
});
