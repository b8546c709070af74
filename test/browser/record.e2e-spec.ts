import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { askAs } from './ask-as.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { type CopiedFederation, copiedFederation, firstOrganization } from './copied-federation.js';
import { confirm, enter, unfold } from './hands.js';
import { beginAndEndMandate } from './mandates-by-two.js';
import { readAdoptAffirm } from './our-texts.js';
import { changeRules, recordWithCount, RULES_IN_FORCE } from './body-rules.js';
import { closePages, PHONE, signedIn } from './sign-in.js';

const CHECK = 'Check the proofs';
const ALARM = 'The record does not hold.';

interface ComingTurn {
  readonly officeCode: string;
  readonly dueRef: string;
  readonly order: readonly { ref: string; name: string }[];
}

/** Record and Democracy of one organization, as its members use them on a phone. */
describeInChromium('the record and the turns', () => {
  let federation: CopiedFederation;
  let browser: Browser;
  let node: NodePlan;

  beforeAll(async () => {
    federation = await copiedFederation(firstOrganization);
    node = federation.plan.organizations[0]!;
    browser = await launch();
  }, 180_000);

  afterEach(() => closePages(browser));
  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  const signIn = async (office: string): Promise<Page> =>
    signedIn(browser, node.url, await federation.accountOf(node, office));

  /** Changes what the server answers to one question, as a server would that lies. */
  const tamper = async (page: Page, question: string, change: (body: string) => string): Promise<void> => {
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes(`query ${question}`)) return route.fallback();
      const answer = await route.fetch();
      return route.fulfill({ response: answer, body: change(await answer.text()) });
    });
  };

  /** What the assembly decided, on record; answers the decision's id. */
  async function record(page: Page, kind: string, payload: object): Promise<string> {
    const { bodies } = await askAs<{ bodies: { id: string }[] }>(page, '{ bodies { id } }');
    const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const decided = { bodyId: bodies[0]!.id, rule: 'majority', outcome: 'carried', day, text: 'So we said.' };
    const { recordDecision } = await askAs<{ recordDecision: { decision: { id: string } } }>(
      page,
      `mutation ($input: RecordDecisionInput!) {
         recordDecision(input: $input) { ... on DecisionRecorded { decision { id } } } }`,
      { input: { ...decided, effect: { kind, payload: JSON.stringify(payload) } } },
    );
    return recordDecision.decision.id;
  }

  async function second(page: Page): Promise<void> {
    await confirm(page, 'Second this decision', 'Yes, second it');
    await page.getByRole('heading', { name: 'Decisions waiting for a second' }).waitFor({ state: 'detached' });
  }

  /** The turn of somebody whom nobody reaches, by two on the page. */
  async function passOver(name: string, one: Page, other: Page): Promise<void> {
    await one.goto(`${node.url}/democracy`);
    const turns = one.getByRole('region', { name: 'Whose turn it is' });
    await unfold(turns.getByRole('article', { name: 'reporter' }), `Pass over ${name}…`);
    await confirm(one, `Record that ${name} cannot be reached`, 'Yes, record it');
    await one.getByText(`That ${name} is passed over is recorded`).waitFor();
    await other.goto(`${node.url}/democracy`);
    await second(other);
  }

  const fits = async (page: Page): Promise<boolean> =>
    Number(await page.evaluate('document.documentElement.scrollWidth')) <= PHONE.width;

  it('is checked in the browser, which remembers what it saw', async () => {
    const page = await signIn('secretary');
    await page.goto(`${node.url}/record`);
    await page.getByRole('button', { name: CHECK }).click();
    await page.getByText('This browser checked it, and it holds.').waitFor();
    await page.getByText('for the first time').waitFor();
    await page.reload();
    await page.getByRole('button', { name: CHECK }).click();
    await page.getByText(/It continues the \d+ entries that this browser saw/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
  }, 90_000);

  it('raises an alarm in words where the server shows another mandate, or another log', async () => {
    const page = await signIn('treasurer');
    await page.goto(`${node.url}/record`);
    await page.getByRole('button', { name: CHECK }).click();
    await page.getByText('it holds').waitFor();

    await tamper(page, 'RecordMandates', (body) =>
      body.replace('"officeCode":"secretary"', '"officeCode":"treasurer"'),
    );
    await page.reload();
    await page.getByRole('button', { name: CHECK }).click();
    await page.getByText(ALARM).waitFor();
    await page.getByText('A mandate is shown otherwise than the log has it').waitFor();
    await page.unrouteAll();

    await tamper(page, 'LedgerEvidence', (body) => body.replace(/"root":"[0-9a-f]{64}"/, `"root":"${'0'.repeat(64)}"`));
    await page.reload();
    await page.getByRole('button', { name: CHECK }).click();
    await page.getByText('The log is not the one that this browser saw').waitFor();
    await page.unrouteAll();

    await page.reload();
    await page.getByRole('button', { name: CHECK }).click();
    await page.getByText('it holds').waitFor();
  }, 90_000);

  it('shows whose turn it is and why; the one whose turn it is prepares, and lets it pass', async () => {
    const [secretary, treasurer] = [await signIn('secretary'), await signIn('treasurer')];
    await treasurer.goto(`${node.url}/democracy`);
    const card = treasurer.getByRole('article', { name: 'reporter' });
    await card.getByText(/rotation, \d+ of \d+/).waitFor();
    await card.getByText('The order, and how to check it').click();
    await card.getByRole('button', { name: 'Compute it again in this browser' }).click();
    await card.getByText('This browser computed the same turn').waitFor();
    expect(await seriousFindings(treasurer)).toEqual([]);
    expect(await fits(treasurer)).toBe(true);

    // Members without an account are passed over by decisions, until it is the turn of one who can sign in.
    const dueNow = async (): Promise<{ ref: string; name: string }> => {
      const { comingTurns } = await askAs<{ comingTurns: ComingTurn[] }>(
        secretary,
        '{ comingTurns { officeCode dueRef order { ref name } } }',
      );
      const { order, dueRef } = comingTurns.find(({ officeCode }) => officeCode === 'reporter')!;
      return order.find(({ ref }) => ref === dueRef)!;
    };
    const pages: Record<string, Page> = { Ana: secretary, Bayo: treasurer };
    let next = await dueNow();
    for (; !pages[next.name]; next = await dueNow()) await passOver(next.name, secretary, treasurer);
    const due = pages[next.name]!;
    await due.goto(node.url);
    await due.getByText('Your turn is coming: reporter').click();
    await due.getByRole('heading', { name: 'Your turn: reporter' }).waitFor();
    const mine = due.getByRole('region', { name: 'Your turn: reporter' });
    await mine.getByLabel('Are you prepared?').selectOption({ label: 'Prepared' });
    await mine.getByRole('button', { name: 'Save' }).click();
    await due.getByText('says: prepared').waitFor({ state: 'attached' });
    expect(await seriousFindings(due)).toEqual([]);
    expect(await fits(due)).toBe(true);
    // The two exchange their places with consent: it stays the giver's turn until the taker accepts.
    const [taker, other] = Object.entries(pages).find(([name]) => name !== next.name)!;
    await mine.getByLabel('Swap with').selectOption({ label: taker });
    await confirm(due, 'Offer a swap', 'Yes, offer it');
    await due.getByText(`You offered this turn to ${taker}. It is still yours until they accept.`).waitFor();
    expect((await dueNow()).name).toBe(next.name);
    await other.goto(node.url);
    await other.getByText('Somebody asks you to swap turns: reporter').click();
    await confirm(other, 'Accept the swap', 'Yes, I take this turn');
    await other.getByRole('heading', { name: 'Your turn: reporter' }).waitFor();
    expect((await dueNow()).name).toBe(taker);
    await confirm(other, 'Let this turn pass', 'Yes, let it pass');
    await other.getByRole('heading', { name: 'Your turn: reporter' }).waitFor({ state: 'detached' });
    await other.getByText('let this turn pass', { exact: true }).first().waitFor({ state: 'attached' });
  }, 120_000);

  it('puts a turn on record by two who choose nothing, and proves it to whoever asks', async () => {
    const [secretary, treasurer] = [await signIn('secretary'), await signIn('treasurer')];
    const { mandates } = await askAs<{ mandates: { id: string; officeCode: string; state: string }[] }>(
      secretary,
      '{ mandates { id officeCode state } }',
    );
    const reporter = mandates.find(
      ({ officeCode, state }) => officeCode === 'reporter' && ['held', 'upcoming'].includes(state),
    )!;
    const id = await record(secretary, 'mandate.end', { mandateId: reporter.id });
    await askAs(treasurer, 'mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', { id });

    await secretary.goto(`${node.url}/democracy`);
    const card = secretary.getByRole('article', { name: 'reporter' });
    await card.getByRole('button', { name: 'Put this turn on record' }).click();
    await secretary.getByRole('button', { name: 'Yes, put it on record' }).click();
    await secretary.getByText('It is on record and waits').waitFor();
    await treasurer.goto(`${node.url}/democracy`);
    await treasurer.getByRole('button', { name: 'Second this decision' }).click();
    await treasurer.getByRole('button', { name: 'Yes, second it' }).click();
    await treasurer.getByRole('heading', { name: 'Decisions waiting for a second' }).waitFor({ state: 'detached' });

    await treasurer.goto(`${node.url}/record`);
    await treasurer.getByRole('button', { name: 'Why this person? Check it' }).click();
    await treasurer.getByText('This browser computed the turn again and came to the same person').waitFor();
    expect(await seriousFindings(treasurer)).toEqual([]);
    await tamper(treasurer, 'BegunTurnProof', (body) => body.replace(/cooldownTerms\\":\d/, 'cooldownTerms\\":7'));
    await treasurer.getByRole('button', { name: 'Why this person? Check it' }).click();
    await treasurer.getByText('The proof of this turn does not hold').waitFor();
  }, 90_000);

  it('lets two change how an office is filled, and keeps the rule that was', async () => {
    const [secretary, treasurer] = [await signIn('secretary'), await signIn('treasurer')];
    await secretary.goto(`${node.url}/democracy`);
    const rules = secretary.getByRole('region', { name: 'How offices are filled' });
    const office = rules.getByRole('article', { name: 'reporter' });
    await unfold(office, 'Change the rule of “reporter”…');
    const action = office.getByRole('button', { name: 'Record the change of rule' });
    expect(await action.isDisabled()).toBe(true);
    await office.getByLabel('How it is filled').selectOption({ label: 'by election' });
    await office.getByLabel('Longest term, in days').fill('2000');
    await office.getByText('A whole number from 1 to 1500.').waitFor();
    expect(await action.isDisabled()).toBe(true);
    await office.getByLabel('Longest term, in days').fill('300');
    expect(await seriousFindings(secretary)).toEqual([]);
    expect(await fits(secretary)).toBe(true);
    await enter(action);
    await secretary.getByText('The order of turns ends with it').waitFor();
    await secretary.getByRole('button', { name: 'Yes, record it' }).click();
    await office.getByText('A decision about this rule waits').waitFor();
    await secretary
      .getByRole('article', { name: 'reporter' })
      .getByText(/rotation, \d+ of \d+/)
      .waitFor();

    await treasurer.goto(`${node.url}/democracy`);
    await second(treasurer);
    const now = treasurer
      .getByRole('region', { name: 'How offices are filled' })
      .getByRole('article', { name: 'reporter' });
    await now.getByText(/^by election; a term of at most 300 days/).waitFor();
    await unfold(now, 'Earlier rules: 1');
    await now.getByText(/until before .*: by rotation;/).waitFor();
    await treasurer
      .getByRole('region', { name: 'Whose turn it is' })
      .getByRole('article', { name: 'reporter' })
      .waitFor({ state: 'detached' });
  }, 90_000);

  it('begins and ends a mandate by decisions of two, with each refusal at its field', async () => {
    const [secretary, treasurer] = [await signIn('secretary'), await signIn('treasurer')];
    const question = '{ mandates { officeCode holderName endsOn } }';
    const before = await askAs<{ mandates: { officeCode: string; holderName: string }[] }>(secretary, question);
    const formers = before.mandates.filter(({ officeCode }) => officeCode === 'reporter').map((one) => one.holderName);
    const holderName = await beginAndEndMandate([secretary, treasurer], `${node.url}/democracy`, formers, second);
    const { mandates } = await askAs<{ mandates: object[] }>(secretary, question);
    expect(mandates).toContainEqual({ officeCode: 'reporter', holderName, endsOn: '2028-03-26' });
  }, 90_000);

  it('says it to every member where the record of another server forks', async () => {
    const page = await signIn('reporter');
    const forked = {
      peerId: 'c',
      displayName: 'The centre',
      state: 'forked',
      day: '2026-03-01',
      firstSeen: '2026-02-01',
    };
    const records = { items: [{ ...forked, restoredOn: null, forkedOn: '2026-03-02' }], total: 1 };
    await tamper(page, 'RecordMandates', (body) =>
      body.replace(
        /"witnessedRecords":\{"items":\[[^\]]*\],"total":\d+\}/,
        `"witnessedRecords":${JSON.stringify(records)}`,
      ),
    );
    await page.goto(`${node.url}/record`);
    await page
      .getByRole('alert')
      .getByText('The record of The centre was changed after it had been witnessed.')
      .waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  }, 60_000);

  it('shows what we unite on: begun from a pack, adopted by two, affirmed clause by clause, compared', async () => {
    await readAdoptAffirm([await signIn('secretary'), await signIn('treasurer')], node.url);
  }, 120_000);

  it('asks what was counted where a body has rules, and two change them from the next day on', async () => {
    const people = [await signIn('secretary'), await signIn('treasurer')] as const;
    await federation.sql(node, RULES_IN_FORCE);
    const { bodies } = await askAs<{ bodies: { electorate: number }[] }>(people[0], '{ bodies { electorate } }');
    const deciding = { people, address: node.url, electorate: bodies[0]!.electorate, second };
    await recordWithCount(deciding);
    await changeRules(deciding);
  }, 180_000);
});
