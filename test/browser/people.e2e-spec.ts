import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { askAs } from './ask-as.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { CLAUSES } from './clauses.js';
import { type CopiedFederation, copiedFederation, firstOrganization } from './copied-federation.js';
import { confirm, confirmAndLeave, enter, press, unfold } from './hands.js';
import { layoutFindings } from './page-findings.js';
import { fillSignIn, freshPage, signedIn, signInOn } from './sign-in.js';
import { findOwnWordsForSpheres } from './sphere-words.js';

const PASSWORD = 'a password of the volunteer';
const REFLECTION = 'An office is lent, and goes back. '.repeat(8).trim();

/** R13, R30, R31, R34, R37, R38, R99: one person's whole way, from an invitation to erasure, as people meet it on a phone. */
describeInChromium('a volunteer', () => {
  let federation: CopiedFederation;
  let browser: Browser;
  let node: NodePlan;
  let ana: Page;
  let bayo: Page;
  let gita: Page;

  beforeAll(async () => {
    federation = await copiedFederation(firstOrganization);
    node = federation.plan.organizations[0]!;
    browser = await launch();
    ana = await signedIn(browser, node.url, await federation.accountOf(node, 'secretary'));
    bayo = await signedIn(browser, node.url, await federation.accountOf(node, 'treasurer'));
    await adoptTexts();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  /** For what is tested elsewhere. */
  const ask = askAs<Record<string, { [key: string]: unknown }>>;

  async function decide(kind: string, payload: object): Promise<void> {
    const { bodies } = await ask(ana, '{ bodies { id } }', {});
    const [body] = bodies as unknown as { id: string }[];
    const input = {
      ...{ bodyId: body!.id, rule: 'majority', outcome: 'carried', day: new Date().toISOString().slice(0, 10) },
      ...{ text: 'As we said.', effect: { kind, payload: JSON.stringify(payload) } },
    };
    const { recordDecision } = await ask(
      ana,
      'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { ... on DecisionRecorded { decision { id } } ... on RecordDecisionRefused { code message } } }',
      { input },
    );
    const id = (recordDecision?.['decision'] as { id: string } | undefined)?.id;
    if (!id) throw new Error(JSON.stringify(recordDecision));
    await ask(bayo, 'mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', { id });
  }

  async function adopt(kind: keyof typeof CLAUSES, effect: string): Promise<void> {
    const { beginUnityDraft } = await ask(
      ana,
      'mutation ($input: BeginDraftInput!) { beginUnityDraft(input: $input) { ... on DraftKept { draft { id hash } } ... on DraftRefused { code field } } }',
      { input: { kind, language: 'en', clauses: CLAUSES[kind] } },
    );
    const draft = beginUnityDraft?.['draft'] as { id: string; hash: string } | undefined;
    if (!draft) throw new Error(JSON.stringify(beginUnityDraft));
    await decide(effect, { draft: draft.id, hash: draft.hash });
  }

  async function adoptTexts(): Promise<void> {
    await adopt('points-of-unity', 'unity.adopt');
    await decide('people.rules', { minimumDays: 0, minimumActivities: 1 });
    const { curriculumList } = await ask(ana, '{ curriculumList { contentHash language } }', {});
    const all = curriculumList as unknown as { contentHash: string; language: string }[];
    await decide('curriculum.adopt', { contentHash: all.find(({ language }) => language === 'en')!.contentHash });
  }

  const open = async (page: Page, path: string, heading: string): Promise<void> => {
    await page.goto(`${node.url}${path}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };

  it('is invited by a code, reads only the own path, and accepts the working rules of the founding', async () => {
    await open(ana, '/people/volunteers', 'Invite people to help');
    await ana.getByLabel('Name or what they want to be called').fill('Gita Núñez');
    await press(ana, ana.getByRole('button', { name: 'Make an invitation' }));
    const code = (await ana
      .locator('output')
      .getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/)
      .first()
      .textContent())!;
    expect(await layoutFindings(ana)).toEqual([]);

    gita = await freshPage(browser);
    await gita.goto(node.url);
    await gita.getByRole('button', { name: 'I have an invitation code' }).click();
    expect(await gita.getByRole('link', { name: 'No, thank you' }).getAttribute('href')).toBe('/kept?lang=en');
    await gita.getByLabel('Invitation code').fill(code);
    await gita.getByLabel('Sign-in name', { exact: true }).fill('gita.nunez');
    await gita.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await gita.getByRole('button', { name: 'Accept and create my account' }).click();
    await gita.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await signInOn(gita, { login: 'gita.nunez', password: PASSWORD });
    expect(await gita.getByRole('navigation').getByRole('link', { name: 'People' }).count()).toBe(0);
    await gita.getByRole('link', { name: 'Read and accept the working rules' }).click();
    await gita.locator('ol[lang=en]').getByText('You help because you want to and may stop').waitFor();
    expect(await layoutFindings(gita)).toEqual([]);
    await press(gita, gita.getByRole('button', { name: 'Accept the working rules' }));
    await gita.getByText('Accepted the working rules').waitFor();
    await gita.getByText('Take part. When you are ready').waitFor();
    await open(gita, '/people', 'There is no such page');
  }, 120_000);

  it('leaves in one step that is asked once, and can come back', async () => {
    await open(gita, '/people/me', 'My path');
    await press(gita, gita.getByRole('button', { name: 'Leave the organization' }));
    await federation.forgetConfirmations(node);
    await press(gita, gita.getByRole('button', { name: 'Leave now' }));
    await gita.getByText('Is it you?').waitFor();
    expect(await seriousFindings(gita)).toEqual([]);
    await gita.getByLabel('Your password').fill(PASSWORD);
    await press(gita, gita.getByRole('button', { name: 'It is me', exact: true }));
    await gita.getByText('You have left. To come back').waitFor();
    expect(await layoutFindings(gita)).toEqual([]);
    await press(gita, gita.getByRole('button', { name: 'Accept them and come back' }));
    await gita.getByText('Take part. When you are ready').waitFor();
  }, 60_000);

  it('files a grievance once a body without the person can hear it; the person reads and answers it at once', async () => {
    const { me } = await ask(bayo, '{ me { displayName } }', {});
    const name = String(me?.['displayName']);
    const find = async (): Promise<void> => {
      await open(gita, '/people/grievances/new', 'File a grievance');
      await gita.getByLabel('Whole name of the person').fill(name.toUpperCase());
      await press(gita, gita.getByRole('button', { name: 'Find' }));
    };
    await find();
    await gita.getByText('No body can hear it yet').waitFor();
    await decide('body.form', { code: 'grievances' });
    await open(ana, '/people/grievances', 'Grievances');
    await ana.getByText('Nobody is in it.').waitFor();
    const others = ana.locator('#hearers').getByRole('checkbox');
    await others.nth(2).waitFor();
    const seats = await others.evaluateAll((all) =>
      all.map((one) => (one as unknown as { labels: { textContent: string }[] }).labels[0]?.textContent ?? ''),
    );
    const [first, second] = seats.filter((label) => label !== name) as [string, string];
    await ana.getByLabel(first, { exact: true }).check();
    // Whoever is not among those in sight is found by the whole name, and the one who was chosen stays.
    await ana.getByLabel('Whole name of a member').fill(second.toUpperCase());
    await ana.keyboard.press('Enter');
    await others.nth(2).waitFor({ state: 'detached' });
    await ana.getByLabel(second, { exact: true }).check();
    expect(await layoutFindings(ana)).toEqual([]);
    await confirm(ana, 'Seat these people', 'Record it');
    await open(bayo, '/people/grievances', 'Grievances');
    await confirm(bayo, 'Second this decision', 'Yes, second it');
    await bayo.getByText(new RegExp(`^(${first} · ${second}|${second} · ${first})$`)).waitFor();

    await find();
    await gita.getByLabel('What happened').fill('He shouted at me in the store room.');
    expect(await layoutFindings(gita)).toEqual([]);
    await confirm(gita, 'File the grievance', 'File it');
    await gita.getByText('No reply yet.').waitFor();
    await bayo.goto(node.url);
    await bayo.getByRole('link', { name: /There is a grievance about you/ }).click();
    await bayo.getByText('He shouted at me in the store room.').waitFor();
    await bayo.getByText(/^By somebody who asks not to be named to you/).waitFor();
    await bayo.getByLabel('Your reply').fill('I was loud, and I am sorry.');
    expect(await layoutFindings(bayo)).toEqual([]);
    await confirm(bayo, 'Send the reply', 'Send the reply');
    await bayo.getByText(/^Reply of/).waitFor();
    await gita.reload();
    await gita.getByText('I was loud, and I am sorry.').waitFor();

    await ana.goto(bayo.url());
    await confirm(ana, 'Well founded', 'Record it');
    await ana.getByText('We heard a grievance and both sides of it. It is well founded.').waitFor();
    const { decisions } = await ask(bayo, '{ decisions(first: 1) { items { id } } }', {});
    const [last] = (decisions as unknown as { items: { id: string }[] }).items;
    const { secondDecision } = await ask(
      bayo,
      'mutation ($id: ID!) { secondDecision(id: $id) { ... on SecondDecisionRefused { effectCode } } }',
      { id: last!.id },
    );
    expect(secondDecision).toMatchObject({ effectCode: 'NAMED_IN_IT' });
  }, 180_000);

  it('is found by the whole name, proposed once active, and reads an objection at once', async () => {
    await open(ana, '/people', 'People');
    await ana.getByLabel('Whole name').fill('GITA núñez');
    await press(ana, ana.getByRole('button', { name: 'Find' }));
    await ana.getByText('1 person', { exact: true }).waitFor();
    expect(await layoutFindings(ana)).toEqual([]);
    await ana.getByRole('link', { name: /Gita Núñez/ }).click();
    await ana.getByRole('heading', { level: 1, name: 'Gita Núñez' }).waitFor();
    const propose = async (): Promise<void> => {
      await press(ana, ana.getByRole('button', { name: 'Propose Gita Núñez as “Member”' }));
      await press(ana, ana.getByRole('button', { name: 'Propose', exact: true }));
    };
    await propose();
    await ana.getByText('more days of taking part are needed first: 1.').waitFor();
    await press(ana, ana.getByRole('button', { name: 'Write down that Gita Núñez took part' }));
    await ana.getByText('Took part on 1 day.').waitFor();
    await propose();
    await ana.getByText('In discussion').waitFor();
    await ana.getByText(/A body decides from/).waitFor();
    await ana.getByLabel('Your reason').fill('The keys were not given back.');
    await ana.getByLabel('Show my name').uncheck();
    await press(ana, ana.getByRole('button', { name: 'Object', exact: true }));
    await press(ana, ana.getByRole('button', { name: 'Object with this reason' }));
    await ana.getByText('An objection has extended it').waitFor();
    expect(await layoutFindings(ana)).toEqual([]);

    await open(gita, '/people/me', 'My path');
    await gita.getByText('The keys were not given back.').waitFor();
    await gita.getByText(/^Without a name/).waitFor();
    expect(await seriousFindings(gita)).toEqual([]);
  }, 120_000);

  it('is admitted by two once the discussion is over, and a member by the own word on each clause', async () => {
    await federation.sql(node, `UPDATE admission SET discuss_until = CURRENT_DATE - 2`);
    for (const [page, action, yes] of [
      [ana, 'Record: Gita Núñez is admitted', 'Record it'],
      [bayo, 'Second this decision', 'Yes, second it'],
    ] as const) {
      await page.goto(ana.url());
      await confirm(page, action, yes);
      await page.getByRole('button', { name: action, exact: true }).waitFor({ state: 'detached' });
    }
    await open(gita, '/people/me', 'My path');
    await gita.getByText('You are accepted. Affirm each clause').waitFor();
    await enter(gita.getByRole('link', { name: 'To the points of unity' }));
    for (const clause of [1, 2]) {
      await enter(gita.getByRole('button', { name: `I affirm clause ${clause}` }));
      await gita
        .locator(`#clause-${clause}`)
        .getByText(/^affirmed on/)
        .waitFor();
    }
    await open(gita, '/people/me', 'My path');
    await enter(gita.getByRole('button', { name: 'Begin as “Member”' }));
    await gita.getByText('You take part as “Member”. There is no step that waits for you here.').waitFor();
    expect(await layoutFindings(gita)).toEqual([]);
  }, 120_000);

  it('completes a module that two members confirm after a conversation', async () => {
    await open(gita, '/study/module/core/rotation-and-recall', 'Rotation and recall');
    await gita.getByLabel('Reflection').fill(REFLECTION);
    for (const [label, office] of [
      ['Who reads and talks with you', 'secretary'],
      ['Who else', 'treasurer'],
    ] as const)
      await gita.getByLabel(label).selectOption({ label: (await federation.accountOf(node, office)).displayName });
    await enter(gita.getByRole('button', { name: 'Hand in the reflection' }));
    await enter(gita.getByRole('link', { name: 'See where it stands' }));
    await gita.getByText(REFLECTION).waitFor();
    for (const reviewer of [ana, bayo]) {
      await reviewer.goto(gita.url());
      await reviewer.getByText(REFLECTION).waitFor();
      await confirm(reviewer, 'Confirm the understanding', 'Yes, confirm');
    }
    await gita.reload();
    await gita.getByText(/^It was deleted on /).waitFor();
  }, 120_000);

  it('is admitted by rules that two change, with words before anything is recorded', async () => {
    await open(ana, '/people', 'People');
    await unfold(ana.getByRole('main'), 'How people are admitted');
    await ana.getByLabel('Codes for one invited person').fill('11');
    expect(await ana.getByRole('button', { name: 'Record: these rules change' }).isDisabled()).toBe(true);
    await ana.getByLabel('Codes for one invited person').fill('2');
    await ana
      .getByLabel('What those who take part are called')
      .selectOption({ label: 'Friend – Activist – Activist of the centre' });
    expect(await layoutFindings(ana)).toEqual([]);
    await confirm(ana, 'Record: these rules change', 'Record it');
    await ana.getByText('The rules of admission change. Codes for one invited person: 2').waitFor();
    await open(bayo, '/people', 'People');
    await unfold(bayo.getByRole('main'), 'How people are admitted');
    await bayo.getByText('Codes for one invited person: 3', { exact: true }).waitFor();
    await confirm(bayo, 'Second this decision', 'Yes, second it');
    await bayo.getByLabel('Codes for one invited person').and(bayo.locator('[value="2"]')).waitFor();
    await bayo.locator('option', { hasText: /^Activist$/ }).waitFor({ state: 'attached' });
    expect(await bayo.getByLabel('Days of taking part before being proposed').inputValue()).toBe('1');
  }, 60_000);

  it('names the spheres nowhere but as the organization does', async () => {
    await findOwnWordsForSpheres(ana, gita, node.url);
  }, 60_000);

  it('may be ended by two, and keeps the way back', async () => {
    await open(ana, '/people', 'People');
    await ana.getByRole('link', { name: /Gita Núñez/ }).click();
    await confirm(ana, 'Record: Gita Núñez no longer takes part', 'Record it');
    await ana.getByText('Gita Núñez no longer takes part.').waitFor();
    expect(await layoutFindings(ana)).toEqual([]);
    await bayo.goto(ana.url());
    await confirm(bayo, 'Second this decision', 'Yes, second it');
    await bayo.getByRole('heading', { name: 'End taking part' }).waitFor({ state: 'detached' });
    await open(gita, '/people/me', 'My path');
    await gita.getByRole('button', { name: 'Accept them and come back' }).waitFor();
  }, 60_000);

  it('takes the own data along and is erased, and the record verifies as before', async () => {
    await gita.goto(`${node.url}/settings/privacy`);
    const [file] = await Promise.all([
      gita.waitForEvent('download'),
      enter(gita.getByRole('button', { name: 'Get my data', exact: true })),
    ]);
    const whole = await readFile(await file.path(), 'utf8');
    for (const own of ['Gita Núñez', 'gita.nunez', 'The keys were not given back.']) expect(whole).toContain(own);
    await gita.getByLabel('Type “erase me” to confirm').fill('erase me');
    await confirmAndLeave(gita, 'Erase me for good', 'Yes, erase me');
    await fillSignIn(gita, { login: 'gita.nunez', password: PASSWORD });
    await gita.getByText('Sign-in name or password is wrong').waitFor();
    await open(ana, '/people', 'People');
    await ana.getByLabel('Whole name').fill('Gita Núñez');
    await press(ana, ana.getByRole('button', { name: 'Find' }));
    await ana.getByText('Nobody is found').waitFor();
    expect(JSON.parse(await federation.run(node, 'verify-ledger'))).toMatchObject({ findings: [] });
    await open(ana, '/record', 'Record');
    await press(ana, ana.getByRole('button', { name: 'Check the proofs' }));
    await ana.getByText('This browser checked it, and it holds.').waitFor();
  }, 120_000);
});
