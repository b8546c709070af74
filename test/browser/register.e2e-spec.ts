import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { type CopiedFederation, copiedFederation } from './copied-federation.js';
import { confirm, enter } from './hands.js';
import { layoutFindings } from './page-findings.js';
import { signedIn } from './sign-in.js';

/** R41: a decision of a room, written down with who carries it out, and found again. */
describeInChromium('the register', () => {
  let federation: CopiedFederation;
  let browser: Browser;
  let node: NodePlan;

  beforeAll(async () => {
    federation = await copiedFederation();
    node = federation.plan.organizations[0]!;
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  const at = async (office: string, path: string): Promise<Page> =>
    signedIn(browser, `${node.url}${path}`, await federation.accountOf(node, office));

  it('takes a decision with its owner and day, which the owner closes, and finds it by its words', async () => {
    const secretary = await at('secretary', '/record/decision');
    const { displayName } = await federation.accountOf(node, 'treasurer');
    await secretary.getByLabel('What was decided, in words').fill('We repair the fridge on Elm Street.');
    await secretary.getByLabel('Who carries it out?').selectOption({ label: displayName });
    await confirm(secretary, 'Record it', 'Yes, record it');
    await secretary.getByText('Name who carries it out and by which day').first().waitFor();
    const due = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await secretary.getByLabel('By which day?').fill(due);
    expect(await seriousFindings(secretary)).toEqual([]);
    expect(await layoutFindings(secretary)).toEqual([]);
    await confirm(secretary, 'Record it', 'Yes, record it');
    await secretary.getByText('It is recorded, and waits').waitFor();

    const treasurer = await at('treasurer', '/');
    await confirm(treasurer, 'Second this decision', 'Yes, second it');
    await treasurer.getByRole('button', { name: 'Second this decision' }).waitFor({ state: 'detached' });
    await treasurer.goto(`${node.url}/record`);
    await treasurer.getByLabel('Words of the decision').fill('ELM fridge');
    await enter(treasurer.getByRole('button', { name: 'Find', exact: true }));
    await treasurer.getByText('1 decision, latest first.').waitFor();
    await enter(treasurer.getByRole('button', { name: 'It is done' }));
    await treasurer.getByText('done', { exact: true }).waitFor();
    await treasurer.getByRole('button', { name: 'Take that back' }).waitFor();
    expect(await seriousFindings(treasurer)).toEqual([]);
    expect(await layoutFindings(treasurer)).toEqual([]);
  }, 120_000);
});
