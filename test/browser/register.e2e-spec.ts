import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { demoAccounts } from '../../apps/massline/up/demo-people.js';
import { verifyElection } from '../elections/verify.js';
import { criticize } from './criticism-hands.js';
import { describeInChromium, launch } from './browser.js';
import { accountOfMember, beginCaucus, electAtCommittee } from './committee-democracy.js';
import { annulTie, answerCriticism, meetToMinutes, recallAndHandOver } from './committee-work.js';
import { type CopiedFederation, copiedFederation } from './copied-federation.js';
import { confirm, enter } from './hands.js';
import { isFit, layoutFindings } from './page-findings.js';
import { followDecision, SIXTY_BEFORE } from './register-hands.js';
import { runMeeting } from './meeting-hands.js';
import { proposeAndAmend, proposeToDecide } from './proposal-hands.js';
import { petitionForRecall, recordRecall } from './recall-hands.js';
import { voteByName } from './roll-call-hands.js';
import { RULES_IN_FORCE } from './body-rules.js';
import { newMember } from './new-member.js';
import { closePages, type Locale, type Login, signedIn } from './sign-in.js';
import { callAndNominate, came, countAgain, compareKeys, countByLot, ENGLISH, SPANISH, vote } from './voting-hands.js';

/** R5, R41: a meeting, run by keyboard in Spanish. R41: a decision of a room, written down with who carries it out, and found again. R50: an election, by five phones. */
describeInChromium('deciding on a phone', () => {
  let federation: CopiedFederation;
  let browser: Browser;
  let node: NodePlan;

  beforeAll(async () => {
    federation = await copiedFederation();
    node = federation.plan.organizations[0]!;
    browser = await launch();
  }, 180_000);
  afterEach(() => closePages(browser));
  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  /** Not on Today: there a phone makes itself known to elections. */
  async function committeeAtWork() {
    const { hub } = federation.plan;
    const open = async (office: string): Promise<Page> =>
      signedIn(browser, `${hub.url}/democracy`, await federation.accountOf(hub, office), { locale: 'es-ES' });
    const people = { ana: await open('secretary'), bayo: await open('treasurer'), chen: await open('reporter') };
    return { federation, hub, ...people };
  }
  const at = async (office: string, path: string): Promise<Page> =>
    signedIn(browser, `${node.url}${path}`, await federation.accountOf(node, office));

  /** Where the same page was looked at already. */
  const unread = (): Promise<void> => Promise.resolve();

  it('holds a secret election with two signers by keyboard, from the call to a count in which everybody finds their ballot', async () => {
    const accounts = [
      ...(await demoAccounts(node)).slice(0, 3),
      await newMember(federation, node, 'Dana'),
      await newMember(federation, node, 'Eli'),
    ];
    const voters: Page[] = [];
    for (const [n, account] of accounts.entries())
      voters.push(await signedIn(browser, node.url, account, { locale: n === 2 ? 'es-ES' : 'en-US' }));
    const [ana, bayo, chen, dana] = voters;
    const south = federation.plan.organizations[1]!;
    const other = await signedIn(browser, south.url, await federation.accountOf(south, 'secretary'));
    const sides = [
      { page: ana!, node },
      { page: other, node: south },
    ] as const;
    // The committee has told each of the other.
    for (const [one, { id }] of [
      [node, south],
      [south, node],
    ] as const)
      await came(federation, one, `EXISTS (SELECT FROM directory_node WHERE id = '${id}')`);
    await compareKeys(sides[1], sides[0], isFit);
    await compareKeys(sides[0], sides[1], unread);
    const id = await callAndNominate(node, [ana!, bayo!], isFit, true);
    await came(federation, node, 'SELECT paper_key IS NOT NULL FROM election_co_signer');
    const step = async (action: string): Promise<void> => {
      await ana!.goto(`${node.url}/democracy/elections/${id}`);
      await confirm(ana!, action, 'Yes, do it');
      await ana!.getByRole('button', { name: action, exact: true }).waitFor({ state: 'detached' });
    };
    // Days cannot be waited for: the call is moved back by some.
    const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    const days = { nominationsUntil: ago(5), issuingUntil: ago(4), castingUntil: ago(3) };
    await federation.sql(
      node,
      'UPDATE election SET plan = plan || $2::jsonb, called_on = $3, since = $3 WHERE id = $1 RETURNING id',
      [id, JSON.stringify(days), ago(6)],
    );
    await step('Freeze the roll and open');
    for (const voter of voters) {
      await voter.goto(node.url);
      await voter
        .getByRole('link', { name: /Your paper is on this device|Tu papeleta está|your paper is on|tu papeleta está/ })
        .waitFor();
    }
    await came(federation, node, 'SELECT count(*) = 5 FROM election_co_signature WHERE signature IS NOT NULL');
    await ana!.goto(`${node.url}/democracy/elections/${id}`);
    await confirm(ana!, 'Begin the voting', 'Yes, do it');
    await ana!.getByText('The co-signer has not answered yet.', { exact: false }).waitFor();
    await came(federation, node, 'SELECT stated IS NOT NULL FROM election_co_signer');
    await step('Begin the voting');
    // Two for each of two: a lot must tell. The fifth keeps their paper.
    for (const [n, voter] of voters.slice(0, 4).entries()) {
      const choice = { words: voter === chen ? SPANISH : ENGLISH, candidate: n % 2 === 0 ? 'Ana' : 'Bayo' };
      await vote(node, voter, choice, voter === chen ? isFit : unread);
    }
    const [receipt] = await Promise.all([
      dana!.waitForEvent('download'),
      enter(dana!.getByRole('button', { name: 'Save the receipt' })),
    ]);
    await step('Close the voting');
    await countByLot(ana!);
    for (const voter of [ana!, chen!]) {
      await voter.goto(`${node.url}/democracy/elections/${id}`);
      await countAgain(voter, voter === chen ? SPANISH : ENGLISH);
      await voter.getByText(voter === chen ? /tiene las dos firmas/ : /has both signatures/).waitFor();
    }
    await isFit(chen!);
    const board = await ana!.evaluate(
      async (path) => (await fetch(path)).json() as Promise<unknown>,
      `/elections/${id}/board`,
    );
    const kept = JSON.parse(await readFile(await receipt.path(), 'utf8')) as never;
    expect(verifyElection(board, { receipts: [kept], heads: [] }).alarms).toEqual([]);
    await ana!.emulateMedia({ media: 'print' });
    expect(await ana!.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await ana!.getByText('Votes at each stage').waitFor();
  }, 400_000);

  it('takes a proposal at the committee by keyboard in Spanish from a draft over an objection to a decision that is found again', async () => {
    const { hub } = federation.plan;
    const [ana, bayo, chen] = (await demoAccounts(hub)).slice(0, 3);
    const page = (account: Login): Promise<Page> => signedIn(browser, hub.url, account, { locale: 'es-ES' });
    const people = { author: await page(bayo!), objector: await page(chen!), recorder: await page(ana!) };
    await proposeToDecide(hub, people, {
      names: { author: bayo!.displayName, objector: chen!.displayName },
      isFit,
      // Days cannot be waited for: the window is moved back.
      letDaysPass: () =>
        federation.sql(
          hub,
          `UPDATE proposal SET window_from = window_from - 9, window_until = window_until - 9 RETURNING id`,
        ),
    });
  }, 120_000);

  it('annuls a tie at the committee and calls the election anew, to the certificate on its own record, by three of its phones', async () => {
    const { hub } = federation.plan;
    const [ana, bayo, chen] = await demoAccounts(hub);
    const members: Login[] = [];
    for (const name of ['Dara', 'Elif']) members.push(await accountOfMember(federation, hub, name));
    await annulTie(await committeeAtWork(), [ana!, bayo!, chen!, ...members]);

    const page = (account: Login, locale: Locale): Promise<Page> => signedIn(browser, hub.url, account, { locale });
    const named = {
      ana: await page(ana!, 'en-US'),
      bayo: await page(bayo!, 'en-US'),
      chen: await page(chen!, 'es-ES'),
    };
    const others: Page[] = [];
    for (const member of members) others.push(await page(member, 'en-US'));
    const south = federation.plan.organizations[1]!;
    const atCoSigner = await signedIn(browser, south.url, await federation.accountOf(south, 'secretary'));
    await electAtCommittee(federation, hub, { ...named, others, coSigner: { page: atCoSigner, node: south } });
    await beginCaucus(hub, named.ana);
  }, 200_000);

  it('meets at the committee to approved minutes, answers a criticism, recalls an officer and has the office handed over', async () => {
    const work = await committeeAtWork();
    await meetToMinutes(work);
    await answerCriticism(work);
    await recallAndHandOver(work);
  }, 180_000);

  it('takes a decision with its owner and day, which the owner closes, and finds it by its words', async () => {
    const secretary = await at('secretary', '/record/decision');
    const { displayName } = await federation.accountOf(node, 'treasurer');
    await secretary.getByLabel('What was decided, in words').fill('We repair the fridge on Elm Street.');
    await secretary.getByLabel('Who carries it out?').selectOption({ label: displayName });
    await confirm(secretary, 'Record it', 'Yes, record it');
    await secretary.getByText('Name who carries it out and by which day').first().waitFor();
    const due = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await secretary.getByLabel('By which day?').fill(due);
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
    await federation.sql(node, SIXTY_BEFORE);
    await followDecision(node, { reader: treasurer, recorder: secretary }, displayName);
  }, 180_000);

  it('runs a meeting by keyboard in Spanish: convened, a motion carried, minutes approved, and the promise on Today', async () => {
    const spanish = { locale: 'es-ES' as const };
    const chair = await signedIn(
      browser,
      `${node.url}/democracy/meetings`,
      await federation.accountOf(node, 'secretary'),
      spanish,
    );
    const other = await signedIn(browser, node.url, await federation.accountOf(node, 'treasurer'), spanish);
    const present = (await demoAccounts(node)).slice(0, 2).map((one) => one.displayName);
    const { displayName: owner } = await federation.accountOf(node, 'treasurer');
    await runMeeting(federation, node, { chair, other, present, owner });
  }, 120_000);

  it('publishes a proposal, and takes over what another changes in it', async () => {
    await proposeAndAmend(node, { author: await at('secretary', '/'), other: await at('treasurer', '/') }, isFit);
  }, 120_000);

  it('takes a criticism of work, which the body answers once and its writer closes (R73)', async () => {
    const { displayName } = await federation.accountOf(node, 'secretary');
    await criticize(await at('treasurer', '/democracy/criticism'), displayName, () => at('secretary', '/'));
  }, 120_000);

  it('asks who belongs to an organization that a decision names, and says of them only that they took no part (R70)', async () => {
    const belong = async (office: string): Promise<Page> => {
      const page = await at(office, '/settings');
      const form = page.getByRole('form', { name: 'Where else you belong' });
      await form.getByLabel('Name of the organization').fill('Riverside Choir');
      await enter(form.getByRole('button', { name: 'Say it' }));
      await page.getByText('you alone read it').waitFor();
      return page;
    };
    const secretary = await belong('secretary');
    await secretary.goto(`${node.url}/record/decision`);
    await secretary.getByLabel('What was decided, in words').fill('We share our hall with the Riverside Choir.');
    await secretary.getByText('This names Riverside Choir, where you belong too.').waitFor();
    await confirm(secretary, 'Record it', 'Yes, record it');
    await secretary.getByText('It is recorded, and waits').waitFor();

    const treasurer = await belong('treasurer');
    await enter(treasurer.getByRole('button', { name: 'Let members read it: Riverside Choir' }));
    await treasurer.getByText('members read it', { exact: false }).first().waitFor();
    expect(await layoutFindings(treasurer)).toEqual([]);
    await treasurer.goto(node.url);
    await treasurer.getByText('It names Riverside Choir, where you belong too.').waitFor();
    await enter(treasurer.getByRole('link', { name: 'Say whether you take part' }));
    await treasurer.getByText('Do you take part in it?').waitFor();
    expect(await layoutFindings(treasurer)).toEqual([]);
    await confirm(treasurer, 'I take no part', 'I take no part');
    const { displayName } = await federation.accountOf(node, 'treasurer');
    await treasurer.getByText(`${displayName} took no part`).waitFor();
    await treasurer.getByText('Do you take part in it?').waitFor({ state: 'detached' });

    await secretary.goto(`${node.url}/record`);
    await secretary.getByText(`${displayName} took no part`).waitFor();
  }, 120_000);

  it('opens a vote by name, which is found on Today, said anew, read by name and closed into the record', async () => {
    const people = { opener: await at('secretary', '/'), voter: await at('treasurer', '/') };
    await voteByName(node, people, (await federation.accountOf(node, 'treasurer')).displayName);
  }, 120_000);

  it('recalls an officer by signatures (R48): a petition, found on Today, opens a vote without its holder, who hands over', async () => {
    await federation.sql(node, RULES_IN_FORCE);
    const spanish = async (office: string): Promise<Page> =>
      signedIn(browser, node.url, await federation.accountOf(node, office), { locale: 'es-ES' });
    const [opener, officer, seconder] = [
      await at('secretary', '/'),
      await at('reporter', '/'),
      await spanish('treasurer'),
    ];
    const signers = [opener, seconder] as const;
    await petitionForRecall({ address: node.url, signers, officer, mandate: 'reporter, Chen', isFit });
    // Days cannot be waited for: too few ask for a paper, and the day of the meeting has come.
    await federation.sql(
      node,
      `WITH few AS (UPDATE election SET phase = 'cancelled' WHERE mandate_id IS NOT NULL RETURNING id)
       UPDATE recall_petition SET phase = 'room', election_id = NULL, held_on = announced_on RETURNING id`,
    );
    const [recorder, leaving] = [await spanish('secretary'), await spanish('reporter')];
    await recordRecall({ address: node.url, recorder, seconder, officer: leaving, present: 6, isFit });
  }, 180_000);
});
