import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Session } from '../../apps/massline/nodes/session.js';
import { freePorts } from '../federation/free-ports.js';
import { Massline, massline } from '../operate/massline.js';
import { COLOURS, describeInChromium, launch, PATIENCE_MS } from './browser.js';
import { CommitteeHands } from './committee-hands.js';
import { changeRules, JANUARY, LATE, seesRulesOfToday } from './founding-hands.js';
import { Hands } from './hands.js';
import { layoutFindings, visibleTexts } from './page-findings.js';
import { type Language, textFindings, wordsIn } from './page-texts.js';

const PHONE = { width: 360, height: 740 };
const PASSPHRASE = 'siete ríos verdes cantan';
const PASSWORD = 'cuatro palabras sin relación';
const RUNNING = /Open in a browser[^]*?(http:\S+)/;
const MOST_INPUTS = 40;
/** Where peers of a test live; the delay that hides an officer's hours would make a test wait. */
const ENVIRONMENT = { FEDERATION_ALLOWED_NETWORKS: '127.0.0.0/8', FEDERATION_SEND_DELAY_MAX: '0' };

describeInChromium('an organization from its founding on', () => {
  let directory: string;
  let committee: CommitteeHands;
  let browser: Browser;
  let textsWrong: (language: Language, texts: readonly string[]) => string[];
  const running: Massline[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'massline-founding-'));
    await chmod(directory, 0o711);
    const [port] = (await freePorts(1)) as [number];
    const home = join(directory, 'committee');
    const serving = start('serve', home, port, ['--kind', 'organizing-committee', '--id', 'committee']);
    await serving.untilPrinted(RUNNING);
    committee = await CommitteeHands.founding({
      ...{ id: 'committee', displayName: 'Committee', kind: 'organizing-committee', app: 'organizing-committee' },
      ...{ port, url: `http://127.0.0.1:${port}`, database: 'node', directory: home },
    });
    browser = await launch();
    textsWrong = await textFindings();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const run of running.toReversed()) await run.stop();
    await rm(directory, { recursive: true, force: true });
  }, 60_000);

  function start(
    command: 'init' | 'serve',
    home: string,
    port: number,
    ...[more = [], environment = {}]: [more?: readonly string[], environment?: Readonly<Record<string, string>>]
  ): Massline {
    const args = [command, '--home', home, '--port', String(port), ...more];
    const run = new Massline(args, { ...ENVIRONMENT, ...environment });
    running.push(run);
    return run;
  }

  async function open(address: string, locale: string): Promise<Page> {
    const page = await browser.newPage({ viewport: PHONE, locale, reducedMotion: 'reduce' });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(address);
    return page;
  }

  it.each(['en', 'es'] as const)(
    'joins, reports with at most 40 inputs, corrects and answers, by keyboard on a phone without a public address: %s',
    async (language) => {
      const t = await wordsIn(language);
      const home = join(directory, language);
      const [port] = (await freePorts(1)) as [number];
      const address = await start('init', home, port).untilPrinted(RUNNING);
      const code = await committee.invite();
      const page = await open(address, 'en-US');
      const hands = new Hands(page);
      const heading = (level: number, key: string, timeout = 20_000): Promise<void> =>
        page
          .getByRole('heading', { level, name: t(key) })
          .first()
          .waitFor({ timeout });
      // The second language walks the same pages in the same colours.
      const rules = language === 'en' ? undefined : COLOURS;
      const isFit = async (): Promise<void> =>
        expect([...(await layoutFindings(page, rules)), ...textsWrong(language, await visibleTexts(page))]).toEqual([]);
      const next = async (): Promise<void> => {
        await isFit();
        await hands.press(t('founding:next'));
      };
      const link = (to: string) => page.locator(`a[href="${to}"]:visible`).first();
      const goTo = (to: string): Promise<void> => hands.pressBehind(t('shell:more'), to);
      const bring = async (name: string, text: string, rows: number): Promise<void> => {
        await goTo('/resources');
        await hands.press(link('/resources/import'));
        await hands.chooseFile(t('imports:choose'), { name, text });
        await isFit();
        await hands.press(t('imports:start_other'));
        const added = new RegExp(t('imports:added_other').source.replace('.+?', `\\b${rows}`));
        await page.getByText(added).first().waitFor();
        await hands.press(link('/reports/2026-01'));
      };
      const approve = async (): Promise<void> => {
        await hands.press(t('reports:approve'));
        await hands.press(t('reports:yes'));
        // It is asked whether the enrolment was approved ever more rarely, the longer people took.
        await heading(3, 'reports:receiptTitle', 90_000);
        await isFit();
      };

      await hands.press(language === 'en' ? 'English' : 'Español');
      await hands.press(t('founding:wayJoin'));
      await hands.type(t('founding:joinCode'), code);
      await next();
      await hands.type(t('founding:name'), language === 'en' ? 'River Kitchen' : 'Cocina del Norte');
      await next();
      await page.getByRole('radio').first().waitFor();
      await next();
      await hands.type(t('founding:founderName'), 'Ana');
      await hands.type(t('founding:founderName'), 'Bea', 1);
      await next();
      await page.getByRole('listitem').nth(4).waitFor();
      await next();
      await page.getByRole('combobox', { name: t('founding:workingRules'), exact: true }).waitFor();
      await next();
      await hands.type(t('founding:passphrase'), PASSPHRASE);
      await hands.type(t('founding:passphraseAgain'), PASSPHRASE);
      await next();
      await expect(stat(join(home, 'node.key'))).rejects.toThrow(/ENOENT/);
      await isFit();
      await hands.press(t('founding:found'));
      await hands.press(t('founding:foundYes'));
      await hands.type(t('session:login'), 'ana.kitchen');
      await hands.type(t('session:password'), PASSWORD);
      await isFit();
      await hands.press(t('session:accept'));
      await page.getByText(t('founding:linksLocalTitle')).waitFor();
      await isFit();
      await hands.press(t('founding:handoutDone'));
      await hands.press(t('federation:join'));
      const words = page.getByRole('list', { name: t('federation:wordsOf') });
      await words.waitFor();
      await isFit();
      const id = await committee.admit((await words.locator('li').allTextContents()).join(' '), language);
      await hands.press(t('federation:wordsRead'));
      await heading(1, 'founding:recoveryTitle');
      await isFit();
      await hands.press(t('recovery:make'));
      await hands.press(t('recovery:print'));
      await isFit();
      await hands.press(t('recovery:onPaper'));
      await hands.press(t('recovery:onPaperYes'));
      await heading(2, 'founding-checklist:title');
      await isFit();

      await bring('january.csv', JANUARY, 6);
      await hands.press(t('reports:draft'));
      const workers = page.getByRole('row', { name: /^(Active workers|Personas activas)/ }).first();
      await workers.waitFor();
      expect(await workers.innerText()).toMatch(/3\s+(fewer than|menos de) 5/);
      await isFit();
      await approve();
      process.stdout.write(`From npm install to a receipted first report (${language}): ${hands.inputs} inputs\n`);
      expect(hands.inputs).toBeLessThanOrEqual(MOST_INPUTS);
      expect(await committee.figureOf(id, 'intakes', '2026-01')).toBe(6);

      // Without an address of its own, the organization hears of the question when it delivers the correction.
      await committee.askAbout(id, '2026-01', '¿Por qué eran solo seis?');
      await bring('late.csv', LATE, 8);
      await heading(2, 'reports:correctTitle');
      await hands.press(t('reports:correct'));
      await page.getByText(t('reports:reasonMissing')).waitFor();
      await hands.pickFirst(t('reports:reasonLabel'));
      await hands.press(t('reports:correct'));
      await heading(2, 'reports:changesTitle');
      const intakes = page.getByRole('row', { name: /^(Intakes|Entradas)/i }).first();
      expect(await intakes.innerText()).toMatch(/6\s+14/);
      await approve();
      expect(await committee.figureOf(id, 'intakes', '2026-01')).toBe(14);
      const [saved] = await Promise.all([page.waitForEvent('download'), hands.press(t('reports:receiptSave'))]);
      const receipt = JSON.parse(await readFile(await saved.path(), 'utf8')) as Record<string, unknown>;
      expect(receipt).toMatchObject({ to: 'committee', outcome: 'accepted', signature: expect.any(String) });

      await hands.press(link('/'));
      await hands.press(page.getByRole('link', { name: t('guidance-today:theirs') }));
      await page.getByText('¿Por qué eran solo seis?').waitFor();
      await hands.type(t('guidance:answerLabel'), 'Ocho hojas llegaron tarde.');
      await isFit();
      await hands.press(t('guidance:answer'));
      await hands.press(t('guidance:sendYes'));
      await page.getByText(t('guidance:message.RECEIPTED')).waitFor();
      expect(await committee.answersOf(id)).toEqual(['Ocho hojas llegaron tarde.']);
      await isFit();
      await page.close();
    },
    240_000,
  );

  let shares: string[] = [];

  it('keeps what was typed over a reload and on the way back, and names each field that is wrong', async () => {
    const t = await wordsIn('es');
    const home = join(directory, 'interrupted');
    const [port] = (await freePorts(1)) as [number];
    const first = start('init', home, port);
    const page = await open(await first.untilPrinted(RUNNING), 'es-MX');
    const hands = new Hands(page);
    await hands.press('Español');
    await hands.press(t('founding:wayAlone'));
    await hands.press(t('founding:next'));
    await page.getByText('Escribe el nombre').waitFor();
    await hands.type(t('founding:name'), 'Escuela del Río');
    await page.reload();
    expect(await page.getByLabel(t('founding:name'), { exact: true }).inputValue()).toBe('Escuela del Río');
    await hands.press(t('founding:next'));
    await page.getByRole('radio', { name: 'Asamblea general con comités' }).check();
    await hands.press(t('founding:next'));
    await hands.press(t('founding:next'));
    expect(await page.getByText('Escribe el nombre').count()).toBe(2);
    await hands.type(t('founding:founderName'), 'Ana');
    await hands.type(t('founding:founderName'), 'Bea', 1);
    await hands.press(t('founding:back'));
    expect(await page.getByRole('radio', { name: 'Asamblea general con comités' }).isChecked()).toBe(true);
    await hands.press(t('founding:next'));
    expect(await page.getByLabel(t('founding:founderName'), { exact: true }).nth(1).inputValue()).toBe('Bea');
    await hands.press(t('founding:next'));
    await page.getByText('Feminismo revolucionario').click();
    await page.getByLabel('Título del punto 4').fill('');
    await hands.press(t('founding:next'));
    await page.getByText('Pon un título al punto').waitFor();
    await page.getByLabel('Título del punto 4').fill('Feminismo del barrio');
    await hands.press(t('founding:next'));
    await changeRules(hands, t);
    await hands.press(t('founding:next'));
    await hands.type(t('founding:passphrase'), 'corta');
    await hands.press(t('founding:next'));
    await page.getByText('Usa al menos 15 caracteres', { exact: true }).waitFor();
    await hands.type(t('founding:passphrase'), PASSPHRASE);
    await hands.type(t('founding:passphraseAgain'), `${PASSPHRASE}!`);
    await hands.press(t('founding:next'));
    await page.getByText('Las dos no coinciden').waitFor();
    await hands.type(t('founding:passphraseAgain'), PASSPHRASE);
    await hands.press(t('founding:next'));

    // The machine loses power, and the browser its page: all is there but the passphrase.
    await first.stop('SIGKILL');
    await page.goto(await start('init', home, port).untilPrinted(RUNNING));
    await page.reload();
    await hands.press('Escribir la frase secreta');
    await hands.type(t('founding:passphrase'), PASSPHRASE);
    await hands.type(t('founding:passphraseAgain'), PASSPHRASE);
    await hands.press(t('founding:next'));
    await page.getByText('Feminismo del barrio').waitFor();
    await hands.press(t('founding:found'));
    await hands.press(t('founding:foundYes'));
    // The founders' codes are shown once, so a reload does not lose them.
    await page.getByLabel(t('session:login'), { exact: true }).waitFor();
    await page.reload();
    await hands.type(t('session:login'), 'ana.rio');
    await hands.type(t('session:password'), PASSWORD);
    await hands.press(t('session:accept'));
    await hands.press(t('founding:handoutDone'));
    await hands.press(t('recovery:later'));
    await hands.press(t('recovery:laterYes'));
    await page.getByRole('heading', { level: 1, name: t('shared-today:title') }).waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    expect(new URL(page.url()).hash).toBe('');

    // Today reminds; what is printed there never leaves the browser, each part on a page of its own.
    const sent: string[] = [];
    // Not the path: a file of the pages is named by its content, which may look like any letters.
    page.on('request', (request) => sent.push(`${new URL(request.url()).search} ${request.postData() ?? ''}`));
    await hands.press(page.getByRole('link', { name: t('founding-checklist:recovery') }));
    await hands.press(t('recovery:make'));
    const letters = page.getByLabel(t('recovery:share')).filter({ visible: true });
    shares = (await letters.allInnerTexts()).map((one) => one.replaceAll(/\s+/g, ' '));
    expect(shares).toHaveLength(3);
    // Paper so long that all three would fit on one.
    const paper = (await page.pdf({ width: '800px', height: '4000px' })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(3);
    await hands.press(t('recovery:onPaper'));
    await hands.press(t('recovery:onPaperYes'));
    await page.getByText(t('recovery:madeAlready')).waitFor();
    expect(sent.some((one) => one.includes('age1'))).toBe(true);
    // Fewer than eight letters may stand anywhere by chance.
    const pieces = shares.flatMap((share) => share.split(' ').slice(1).join('').match(/.{8}/g) ?? []);
    expect(sent.filter((one) => pieces.some((piece) => one.replaceAll(' ', '').includes(piece)))).toEqual([]);

    await seesRulesOfToday(page, t);
    await page.close();
  }, 180_000);

  it('leaves nothing open once it is founded, and a key that only the passphrase opens', async () => {
    const home = join(directory, 'interrupted');
    const { port } = JSON.parse(await readFile(join(home, 'instance.json'), 'utf8')) as { port: number };
    const session = new Session(`http://127.0.0.1:${port}`);
    const code = (await readFile(join(home, 'founding-code'), 'utf8')).trim();
    const { chooseCustody } = await session.ask<{ chooseCustody: { code: string } }>(
      'mutation ($code: String!) { chooseCustody(code: $code, custody: "file") { ... on SetUpRefused { code } } }',
      { code },
    );
    expect(chooseCustody.code).toBe('ALREADY_FOUNDED');
    await running.pop()!.stop();
    expect(await readFile(join(home, 'node.key'), 'utf8')).toContain('"argon2id"');
    const alone = await massline(['serve', '--home', home]);
    expect([alone.code, alone.complained]).toEqual([1, expect.stringContaining('A passphrase opens this node')]);
    const again = start('init', home, port, [], { NODE_PASSPHRASE: PASSPHRASE });
    await again.untilPrinted(/Escuela del Río .* is running/);
    await expect(stat(join(home, 'founding-code'))).rejects.toThrow(/ENOENT/);
  }, 90_000);

  it('is brought back from a backup by two of the printed parts', async () => {
    const home = join(directory, 'interrupted');
    const made = await massline(['backup', '--home', home], { NODE_PASSPHRASE: PASSPHRASE });
    expect(made.complained).toBe('');
    const paper = join(directory, 'two-parts');
    await writeFile(paper, [shares[1], shares[2]].join('\n'), { mode: 0o600 });
    const again = ['--home', join(directory, 'restored'), '--shares', paper];
    const restored = await massline(['restore', made.printed.split('\n')[0]!, ...again]);
    expect([restored.code, restored.complained]).toEqual([0, '']);
    expect(restored.printed).toContain('Its record verifies');
    expect(await readFile(join(directory, 'restored', 'backup-recipient'), 'utf8')).toBe(
      await readFile(join(home, 'backup-recipient'), 'utf8'),
    );
  }, 120_000);
});
