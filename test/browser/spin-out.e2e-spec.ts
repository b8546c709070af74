import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { freePorts } from '../federation/free-ports.js';
import { Massline } from '../operate/massline.js';
import { describeInChromium, launch } from './browser.js';
import { cardOf, hadPaper, makeKey, ownCard, pastWeek, watchCaucuses } from './caucus-hands.js';
import { type CopiedFederation, copiedFederation, firstOrganization } from './copied-federation.js';
import { confirm, enter, Hands, staysSomewhere, unfold } from './hands.js';
import { isFit, isFitForKeys, layoutFindings, visibleTexts } from './page-findings.js';
import { type Language, textFindings, wordsIn } from './page-texts.js';
import { freshPage, signedIn } from './sign-in.js';

const RUNNING = /Open in a browser[^]*?(http:\S+)/;
const PASSPHRASE = 'siete ríos verdes cantan';
const OF_PACKAGE = 'nine owls over the harbour';
const HASH = /[0-9a-f]{64}/;

/** R92: a caucus decides, packs, founds an organization in Spanish on another machine, and ends here (ADR 69). */
describeInChromium('a caucus that becomes an organization of its own', () => {
  let federation: CopiedFederation;
  let browser: Browser;
  let node: NodePlan;
  let directory: string;
  let fresh: Massline;
  let member: Page;
  let founder: Page;
  let file: string;
  let word: string;
  let textsWrong: (language: Language, texts: readonly string[]) => string[];

  beforeAll(async () => {
    federation = await copiedFederation(firstOrganization);
    node = federation.plan.organizations[0]!;
    directory = await mkdtemp(join(tmpdir(), 'massline-spin-out-'));
    await chmod(directory, 0o711);
    browser = await launch();
    textsWrong = await textFindings();
    member = await signedIn(browser, `${node.url}/democracy/caucuses`, await federation.accountOf(node, 'secretary'));
    await member.getByRole('heading', { level: 2, name: 'Your key in this browser' }).waitFor();
    const mint = await pastWeek(federation, node);
    await hadPaper(member, mint());
    await makeKey(member);
    const cards = [await ownCard(member, 'Nightingale', true)];
    for (const name of ['Lark', 'Heron']) cards.push(await cardOf(name, mint()));
    await member.getByLabel('Its name').fill('Night shift');
    for (const [at, card] of cards.entries()) await member.getByLabel(`Card ${at + 1}`, { exact: true }).fill(card);
    await enter(member.getByRole('button', { name: 'Found it', exact: true }));
    await member.getByRole('heading', { level: 2, name: 'Night shift' }).waitFor();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await fresh?.stop();
    await federation?.stop();
    await rm(directory, { recursive: true, force: true });
  }, 60_000);

  it('decides to go with more than half of its roll, takes it back, and decides anew', async () => {
    const decides = member.getByRole('button', { name: 'Write down that we go', exact: true });
    const counts = async (yes: string, of: readonly [string, string, string]): Promise<void> => {
      await member.getByLabel(of[0]).fill('We talked it over.');
      await member.getByLabel(of[1]).fill(yes);
      await member.getByLabel(of[2]).fill('1');
    };
    const go = ['In which words did you decide it?', 'How many want it?', 'How many do not?'] as const;
    const stay = ['Why do you stay?', 'How many want to stay?', 'How many want to go all the same?'] as const;
    await unfold(member.locator('body'), 'What that means, and how it goes');
    await member.getByText('Nobody is taken along.', { exact: false }).waitFor();
    await counts('1', go);
    expect(await decides.isDisabled()).toBe(true);
    await counts('2', go);
    await isFit(member);
    await enter(decides);
    await member.getByText('2 in favour, 1 against.', { exact: false }).first().waitFor();
    await unfold(member.locator('body'), 'Take the decision back');
    await counts('2', stay);
    await enter(member.getByRole('button', { name: 'Write down that we stay', exact: true }));
    await member.getByRole('button', { name: 'Make the package and save it' }).waitFor({ state: 'detached' });
    await counts('2', go);
    await enter(decides);
    await member.getByRole('button', { name: 'Make the package and save it' }).waitFor();
    await staysSomewhere(member);
  }, 120_000);

  it('makes a package that only the passphrase opens, and sends nothing of it', async () => {
    const watched = watchCaucuses(member);
    const make = member.getByRole('button', { name: 'Make the package and save it', exact: true });
    await member.getByLabel('Passphrase of the package', { exact: true }).fill('short');
    await enter(make);
    await member.getByText('Use at least 12 characters').waitFor();
    await member.getByLabel('Passphrase of the package', { exact: true }).fill(OF_PACKAGE);
    await enter(make);
    await member.getByText('The two differ. Type it again.').waitFor();
    await member.getByLabel('The passphrase of the package once more', { exact: true }).fill(OF_PACKAGE);
    const [saved] = await Promise.all([member.waitForEvent('download'), enter(make)]);
    expect(saved.suggestedFilename()).toMatch(/^package-\d{4}-\d\d-\d\d\.age$/);
    file = join(directory, 'package.age');
    await saved.saveAs(file);
    await member.getByText('It is saved on this device as package-', { exact: false }).waitFor();
    expect(watched.asked).toEqual([]);
    await isFit(member);
    await isFitForKeys(member);
  }, 120_000);

  it('founds with it, in Spanish and by keyboard: two found, one is asked, and one word goes back', async () => {
    const t = await wordsIn('es');
    const [port] = (await freePorts(1)) as [number];
    fresh = new Massline(['init', '--home', join(directory, 'fresh'), '--port', String(port)]);
    const address = await fresh.untilPrinted(RUNNING);
    founder = await freshPage(browser, { locale: 'es-MX' });
    await founder.goto(address);
    const hands = new Hands(founder);
    const fits = async (): Promise<void> =>
      expect([...(await layoutFindings(founder)), ...textsWrong('es', await visibleTexts(founder))]).toEqual([]);
    const next = (): Promise<void> => hands.press(t('founding:next'));
    const openPackage = async (passphrase: string): Promise<void> => {
      const [chooser] = await Promise.all([founder.waitForEvent('filechooser'), hands.press(t('spin-out:fromFile'))]);
      await chooser.setFiles(file);
      await hands.type(t('spin-out:fromPassphrase'), passphrase);
      await hands.press(t('spin-out:fromOpen'));
    };
    const choose = (name: string, way: string): Promise<unknown> =>
      founder.getByLabel(name, { exact: true }).selectOption({ label: t(`spin-out:as.${way}`) });

    await hands.press('Español');
    await hands.press(t('founding:wayCaucus'));
    await next();
    await founder.getByText(t('spin-out:fromMissing')).waitFor();
    await openPackage('another passphrase');
    await founder.getByText(t('spin-out:PACKAGE_UNREADABLE')).waitFor();
    await fits();
    await openPackage(OF_PACKAGE);
    await founder.getByRole('heading', { level: 2, name: /El caucus «Night shift» de «.+»/ }).waitFor();
    await staysSomewhere(founder);
    await choose('Nightingale', 'founds');
    await choose('Lark', 'founds');
    await hands.press(t('spin-out:askAll'));
    await founder.getByText('Se pregunta a 1.', { exact: false }).waitFor();
    expect(await founder.getByText('We talked it over.').count()).toBe(3);
    await fits();
    await next();
    await hands.type(t('founding:name'), 'Turno de noche');
    await next();
    await founder.getByRole('radio').first().waitFor();
    await next();
    const founders = founder.getByLabel(t('founding:founderName'), { exact: true });
    expect([await founders.nth(0).inputValue(), await founders.nth(1).inputValue()]).toEqual(['Nightingale', 'Lark']);
    await next();
    await founder.getByRole('listitem').nth(4).waitFor();
    await next();
    await founder.getByRole('combobox', { name: t('founding:workingRules'), exact: true }).waitFor();
    await next();
    await founder.getByRole('radio', { name: t('founding:custodyFile') }).check();
    await next();
    // What is in a package lasts no longer than the page.
    await founder.reload();
    await hands.press(t('spin-out:packageAgain'));
    await openPackage(OF_PACKAGE);
    await founder.getByRole('heading', { level: 2, name: /Night shift/ }).waitFor();
    expect(await founder.getByLabel('Lark', { exact: true }).inputValue()).toBe('founds');
    await choose('Heron', 'asked');
    for (const _ of ['caucus', 'name', 'bylaws', 'people', 'unity', 'rules', 'custody']) await next();
    await founder.getByText(/preguntan? si vienen: Heron/).waitFor();
    await fits();
    await hands.press(t('founding:found'));
    await hands.press(t('founding:foundYes'));
    await hands.type(t('session:login'), 'night.shift');
    await hands.type(t('session:password'), PASSPHRASE);
    await hands.press(t('session:accept'));
    await founder.getByRole('heading', { level: 2, name: t('spin-out:askedTitle') }).waitFor();
    expect(await founder.getByLabel('Enlace para Heron', { exact: true }).innerText()).toContain('#invitation=');
    await fits();
    await hands.press(t('founding:handoutDone'));
    word = await founder.getByLabel(t('spin-out:word'), { exact: true }).innerText();
    await fits();
    await next();
    await hands.press(t('recovery:later'));
    await hands.press(t('recovery:laterYes'));
    await founder.getByRole('heading', { level: 1, name: t('shared-today:title') }).waitFor();
  }, 240_000);

  it('ends here by that word alone: each record names the other, and none a member', async () => {
    const t = await wordsIn('es');
    await member.getByLabel('Word from the new organization').fill(word.slice(0, -9));
    await confirm(member, 'End the caucus here', 'Yes, end it here');
    await member.getByText('Paste the whole word', { exact: false }).waitFor();
    expect(await federation.sql(node, 'SELECT FROM caucus_hand_over')).toEqual([]);
    await member.getByLabel('Word from the new organization').fill(word);
    await confirm(member, 'End the caucus here', 'Yes, end it here');
    await member.getByText('This caucus is an organization of its own').waitFor();
    await member.getByText('We talked it over.').first().waitFor();
    expect(
      await member.getByRole('button', { name: /Publish it|Put on the roll|Write the decision down/ }).count(),
    ).toBe(0);
    await isFit(member);

    await member.goto(`${node.url}/record`);
    const gone = member.getByRole('region', { name: 'What became an organization of its own' });
    await gone.getByText('The caucus “Night shift” became an organization of its own', { exact: false }).waitFor();
    await unfold(gone, 'To compare both records');
    await isFit(member);
    await isFitForKeys(member);

    await founder.goto(new URL('/record', founder.url()).href);
    const origin = founder.getByRole('region', { name: t('spin-out:origin') });
    await unfold(origin, t('spin-out:word'));
    expect(await origin.getByLabel(t('spin-out:word'), { exact: true }).innerText()).toBe(word);
    await unfold(origin, t('spin-out:hashes'));
    expect([...(await layoutFindings(founder)), ...textsWrong('es', await visibleTexts(founder))]).toEqual([]);
    // What the caucus wrote stays in its own words.
    await unfold(origin, /^3 textos/);
    expect(await origin.getByText('We talked it over.').count()).toBe(3);
    await isFit(founder);

    const hashes = async (region: typeof gone, label: RegExp): Promise<string | undefined> =>
      HASH.exec(await region.getByText(label).innerText())?.[0];
    const here = [await hashes(gone, /^Entry of the new/), await hashes(gone, /^Decision of the caucus/)];
    const there = [await hashes(origin, /^Entrada del registro/), await hashes(origin, /^Decisión del caucus/)];
    expect(there).toEqual(here);
    const [kept] = await federation.sql<{ successor: string; decision: string }>(
      ...([node, 'SELECT successor, decision FROM caucus_hand_over'] as const),
    );
    expect([kept!.successor, kept!.decision]).toEqual(here);
    const [ofParent, ofFresh] = [(await visibleTexts(member)).join('\n'), (await visibleTexts(founder)).join('\n')];
    expect(['Nightingale', 'Lark', 'Heron'].filter((name) => ofParent.includes(name))).toEqual([]);
    expect(ofFresh).not.toContain('Heron');
  }, 120_000);
});
