import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { copiedFederation } from './copied-federation.js';
import type { DemoFederation } from './demo-federation.js';
import { press } from './hands.js';
import { layoutFindings } from './page-findings.js';
import { freshPage, signedIn, signInOn } from './sign-in.js';

const PASSWORD = 'a password of the volunteer';

/** R30, R31, R37: from an invitation to an objection, as people meet it on a phone. */
describeInChromium('a volunteer', () => {
  let federation: DemoFederation;
  let browser: Browser;
  let node: NodePlan;
  let ana: Page;
  let gita: Page;

  beforeAll(async () => {
    federation = await copiedFederation();
    node = federation.plan.organizations[0]!;
    browser = await launch();
    ana = await signedIn(browser, node.url, await federation.accountOf(node, 'secretary'));
    await adoptRules();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  /** Asks as the page itself does, for what is tested elsewhere. */
  const ask = (page: Page, query: string, variables: object): Promise<Record<string, { [key: string]: unknown }>> =>
    page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json', 'x-massline-csrf': '1' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      return ((await answer.json()) as { data: never }).data;
    }, JSON.stringify({ query, variables }));

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
    const bayo = await signedIn(browser, node.url, await federation.accountOf(node, 'treasurer'));
    await ask(bayo, 'mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', { id });
    await bayo.context().close();
  }

  async function adoptRules(): Promise<void> {
    const clauses = [
      { title: 'Care', text: 'We look after each other and after what is given.' },
      { title: 'Keys', text: 'Whoever opens also closes.' },
    ];
    const { beginUnityDraft } = await ask(
      ana,
      'mutation ($input: BeginDraftInput!) { beginUnityDraft(input: $input) { ... on DraftKept { draft { id hash } } ... on DraftRefused { code field } } }',
      { input: { kind: 'working-rules', language: 'en', clauses } },
    );
    const draft = beginUnityDraft?.['draft'] as { id: string; hash: string } | undefined;
    if (!draft) throw new Error(JSON.stringify(beginUnityDraft));
    await decide('rules.adopt', { draft: draft.id, hash: draft.hash });
    await decide('people.rules', { minimumDays: 0, minimumActivities: 1 });
  }

  const open = async (page: Page, path: string, heading: string): Promise<void> => {
    await page.goto(`${node.url}${path}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };

  it('is invited by a code, reads only the own path, and accepts the working rules', async () => {
    await open(ana, '/people/volunteers', 'Invite volunteers');
    await ana.getByLabel('Name or what they want to be called').fill('Gita Núñez');
    await press(ana, ana.getByRole('button', { name: 'Make an invitation' }));
    const code = (await ana
      .locator('output')
      .getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/)
      .first()
      .textContent())!;
    expect(await seriousFindings(ana)).toEqual([]);
    expect(await layoutFindings(ana)).toEqual([]);

    gita = await freshPage(browser);
    await gita.goto(node.url);
    await gita.getByRole('button', { name: 'I have an invitation code' }).click();
    await gita.getByLabel('Invitation code').fill(code);
    await gita.getByLabel('Sign-in name', { exact: true }).fill('gita.nunez');
    await gita.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await gita.getByRole('button', { name: 'Accept and create my account' }).click();
    await gita.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await signInOn(gita, { login: 'gita.nunez', password: PASSWORD });
    expect(await gita.getByRole('navigation').getByRole('link', { name: 'People' }).count()).toBe(0);
    await gita.getByRole('link', { name: 'Read and accept the working rules' }).click();
    await gita.getByText('Whoever opens also closes.').waitFor();
    expect(await seriousFindings(gita)).toEqual([]);
    expect(await layoutFindings(gita)).toEqual([]);
    await press(gita, gita.getByRole('button', { name: 'Accept the working rules' }));
    await gita.getByText('Accepted the working rules').waitFor();
    await gita.getByText('Take part. When you are ready').waitFor();
    await open(gita, '/people', 'There is no such page');
  }, 120_000);

  it('is found by the whole name, proposed once active, and reads an objection at once', async () => {
    await open(ana, '/people', 'People');
    await ana.getByLabel('Whole name').fill('GITA núñez');
    await press(ana, ana.getByRole('button', { name: 'Find' }));
    await ana.getByText('1 person', { exact: true }).waitFor();
    expect(await seriousFindings(ana)).toEqual([]);
    expect(await layoutFindings(ana)).toEqual([]);
    await ana.getByRole('link', { name: /Gita Núñez/ }).click();
    await ana.getByRole('heading', { level: 1, name: 'Gita Núñez' }).waitFor();
    const propose = async (): Promise<void> => {
      await press(ana, ana.getByRole('button', { name: 'Propose Gita Núñez as a member' }));
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
    expect(await seriousFindings(ana)).toEqual([]);
    expect(await layoutFindings(ana)).toEqual([]);

    await open(gita, '/people/me', 'My path');
    await gita.getByText('The keys were not given back.').waitFor();
    await gita.getByText(/^Without a name/).waitFor();
    expect(await seriousFindings(gita)).toEqual([]);
  }, 120_000);

  it('leaves in one step that is asked once, and can come back', async () => {
    await press(gita, gita.getByRole('button', { name: 'Leave the organization' }));
    await press(gita, gita.getByRole('button', { name: 'Leave now' }));
    await gita.getByText('You have left. To come back').waitFor();
    expect(await layoutFindings(gita)).toEqual([]);
    await press(gita, gita.getByRole('button', { name: 'Accept them and come back' }));
    await gita.getByText('Take part. When you are ready').waitFor();
  }, 60_000);
});
