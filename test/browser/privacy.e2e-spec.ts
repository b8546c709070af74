import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { describeInChromium, launch, seriousFindings } from './browser.js';
import { cardOf, hadPaper, keysAreShut, logsOf, makeKey, ownCard, pastWeek, watchCaucuses } from './caucus-hands.js';
import { type CopiedFederation, copiedFederation, firstOrganization } from './copied-federation.js';
import { confirm, enter, press, unfold } from './hands.js';
import { keyboardFindings, layoutFindings } from './page-findings.js';
import { fillSignIn, freshPage, signedIn } from './sign-in.js';

/** R99 and R100 as a person meets them: what is kept, and taking it along. */
describeInChromium('what is held', () => {
  let federation: CopiedFederation;
  let browser: Browser;
  let node: NodePlan;
  let page: Page;

  beforeAll(async () => {
    process.env['LOG_LEVEL'] = 'trace'; // the nodes' environment is made from ours
    federation = await copiedFederation(firstOrganization);
    delete process.env['LOG_LEVEL'];
    node = federation.plan.organizations[0]!;
    browser = await launch();
    page = await opened('secretary');
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  async function opened(office: 'secretary' | 'treasurer'): Promise<Page> {
    const own = await signedIn(browser, `${node.url}/settings/privacy`, await federation.accountOf(node, office));
    await own.getByRole('heading', { level: 2, name: 'What is kept about you' }).waitFor();
    return own;
  }

  const download = async (button: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };

  it('says of each field what for, who reads it and how long, and fits a phone without a finding', async () => {
    const own = page.getByRole('listitem').filter({ hasText: 'your login' });
    expect(await own.innerText()).toMatch(/What for\s+signing in\s+Who reads it\s+you\s+How long\s+as long as/);
    expect(await page.getByText('the sign of who did the work').count()).toBe(1);
    expect([...(await layoutFindings(page)), ...(await keyboardFindings(page))]).toEqual([]);
  });

  it('is no roll of a caucus: two members found, join, decide and bring before a body what the node cannot read (R92)', async () => {
    const mint = await pastWeek(federation, node);
    const [ana, bea] = [await opened('secretary'), await opened('treasurer')];
    const [watchedAna, watchedBea] = [watchCaucuses(ana), watchCaucuses(bea)];
    for (const member of [ana, bea]) {
      await member.goto(`${node.url}/democracy/caucuses`);
      await member.getByRole('heading', { level: 2, name: 'Your key in this browser' }).waitFor();
    }
    await hadPaper(ana, mint());
    const written = await makeKey(ana);
    const cards = [await ownCard(ana, 'Nightingale', true)];
    for (const name of ['Lark', 'Heron']) cards.push(await cardOf(name, mint()));
    await ana.getByLabel('Its name').fill('Night shift');
    for (const [at, card] of cards.entries()) await ana.getByLabel(`Card ${at + 1}`, { exact: true }).fill(card);
    await enter(ana.getByRole('button', { name: 'Found it', exact: true }));
    await ana.getByRole('heading', { level: 2, name: 'Night shift' }).waitFor();

    await makeKey(bea);
    const joins = await ownCard(bea, 'Wren', false);
    await ana.getByLabel('Card of somebody who joins').fill(joins);
    await enter(ana.getByRole('button', { name: 'Put on the roll', exact: true }));
    await ana.getByText('Wren', { exact: false }).first().waitFor();
    await bea.reload();
    await bea.getByRole('heading', { level: 2, name: 'Night shift' }).waitFor();
    await bea.getByLabel('What was decided, in one line?').fill('The crèche');
    await bea.getByLabel('Word for word').fill('We ask for a crèche.');
    await bea.getByLabel('In favour').fill('4');
    await enter(bea.getByRole('button', { name: 'Write the decision down', exact: true }));
    await bea.getByText('4 in favour, 0 against', { exact: false }).waitFor();
    await bea.getByLabel('What is it about, in one line?').fill('A crèche at meetings');
    await bea.getByLabel('What does the caucus ask for?').fill('That somebody looks after children.');
    await confirm(bea, 'Publish it', 'Yes, publish');
    await bea.getByText('Has a place of 15 min on the next agenda').waitFor();

    await ana.reload();
    await ana.getByText('We ask for a crèche.').waitFor();
    await confirm(ana, 'Remove the key from this browser', 'Yes, remove it');
    await ana.getByText('We ask for a crèche.').waitFor({ state: 'detached' });
    await ana.getByLabel('A key that you wrote down').fill(written);
    await enter(ana.getByRole('button', { name: 'Use this key here', exact: true }));
    await ana.getByText('We ask for a crèche.').waitFor();
    expect(await keysAreShut(ana)).toEqual([true]);
    const findings = [await layoutFindings(ana), await keyboardFindings(ana)];
    expect(findings.flat()).toEqual([]);

    expect(watchedAna.asked.length + watchedBea.asked.length).toBeGreaterThan(4);
    expect([...(await watchedAna.named), ...(await watchedBea.named)]).toEqual([]);
    const logs = await logsOf(node);
    expect(logs).toContain('/caucuses/foundings');
    const people = await federation.sql<{ ref: string }>(node, 'SELECT ref FROM person');
    const secrets = ['Nightingale', 'Wren', 'Heron', 'crèche', written, ...people.map(({ ref }) => ref)];
    expect(secrets.filter((secret) => logs.includes(secret))).toEqual([]);
  }, 120_000);

  it('comes along in one step, as a file and as a table', async () => {
    const { login, password, displayName } = await federation.accountOf(node, 'secretary');
    await page.goto(`${node.url}/settings`);
    await page.getByLabel('Name, or what you want to be called').fill('Anahí (they)');
    await press(page, page.getByRole('button', { name: 'Be called so' }));
    await page.getByText('You are called Anahí (they)').waitFor();
    expect(await layoutFindings(page)).toEqual([]);
    await page.goto(`${node.url}/settings/privacy`);
    await federation.forgetConfirmations(node);
    await page.getByRole('button', { name: 'Get my data', exact: true }).click();
    await page.getByText('Is it you?').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Your password').fill(password);
    const file = await download('It is me');
    const whole = JSON.parse(file) as { rows: { table: string; values: object }[] };
    const rowOf = (table: string): object | undefined => whole.rows.find((row) => row.table === table)?.values;
    expect(rowOf('account')).toMatchObject({ login });
    expect(rowOf('person')).toMatchObject({ display_name: 'Anahí (they)' });
    expect(file).not.toContain(JSON.stringify(displayName));
    expect(await download('Get it as a table (CSV)')).toContain(`account,1,login,${login}`);
  });

  it('of who stands on a list is read and ended by the code of a slip, without an account or a script (R33, R101)', async () => {
    await page.goto(`${node.url}/people/lists`);
    const rows = [
      'Full name,Phone,Notes',
      'Hana,+34 600 111 222,late',
      '=1+1,+34 600 111 333,',
      'Iva,+34 600 111 222,',
    ];
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByLabel('Where does this list come from?').fill('Street fair');
    await press(page, page.getByRole('button', { name: 'Invite the people of the list' }));
    await page.getByText('Line 3: the name has signs that no name has').waitFor();
    await press(page, page.getByRole('button', { name: 'They are different people: Hana, Iva' }));
    await page.getByRole('heading', { name: 'One person or two?' }).waitFor({ state: 'detached' });
    await press(page, page.getByRole('button', { name: 'Make slips with codes: Street fair' }));
    const lost = (await page.getByLabel('Code for Hana').textContent())!;
    await unfold(page.locator('main'), 'Who has not answered: Street fair');
    await page.getByText('Not answered: 2 of 2.').waitFor();
    await press(page, page.getByRole('button', { name: 'New slip: Hana' }));
    const code = (await page.getByLabel('Code for Hana').filter({ hasNotText: lost }).textContent())!;
    await page.getByLabel('Whole name').fill('iva');
    await press(page, page.getByRole('button', { name: 'Find' }));
    const waiting = page.getByRole('list', { name: 'Who has not answered' });
    await waiting.getByText('Hana').waitFor({ state: 'detached' });
    await press(page, waiting.getByRole('button', { name: 'Take the invitation back: Iva' }));
    await page.getByText('Not answered: 1 of 2.').waitFor();
    await page.getByText('Nobody on this list is called that.').waitFor();
    expect(await layoutFindings(page)).toEqual([]);

    const stranger = await freshPage(browser, { javaScriptEnabled: false });
    await stranger.goto(`${node.url}/kept`);
    await stranger.getByLabel('Your code').fill(lost);
    await stranger.getByRole('button', { name: 'Show it' }).click();
    await stranger.getByRole('heading', { level: 1 }).waitFor();
    expect(await stranger.locator('dd').count()).toBe(0);
    await stranger.getByLabel('Your code').fill(code.toLowerCase());
    await stranger.getByRole('button', { name: 'Show it' }).click();
    expect(await stranger.locator('dd').allTextContents()).toEqual(
      expect.arrayContaining(['Hana', '+34600111222', 'Street fair']),
    );
    await stranger.getByRole('button', { name: 'Delete it all, and do not ask me again' }).click();
    await stranger.getByRole('heading', { level: 1, name: 'It is gone' }).waitFor();
    await confirm(page, 'Delete the list: Street fair', 'Delete the list');
    await page.getByText('You have brought no list').waitFor();
  }, 120_000);

  it('of who asked to be contacted is kept in choices, goes on to an invitation, and is read and removed by the contact (R69)', async () => {
    await page.goto(`${node.url}/people/contacts`);
    await unfold(page.locator('main'), 'Keep a contact');
    const fields = page.getByRole('form', { name: 'Keep a contact' });
    await fields.getByLabel('E-mail or telephone').fill('not a telephone');
    await fields.getByLabel('Whom to ask for').fill('Iva');
    await fields.getByLabel('Language', { exact: true }).selectOption({ label: 'Ukrainian' });
    await fields.getByLabel('evenings').check();
    await fields.getByLabel('to come along once').check();
    expect(await fields.getByRole('button', { name: 'Keep it' }).isDisabled()).toBe(true);
    await fields.getByLabel('They asked to be contacted').check();
    await press(page, fields.getByRole('button', { name: 'Keep it' }));
    await page.getByText('Write one e-mail or one telephone number, and nothing else.').waitFor();
    await fields.getByLabel('E-mail or telephone').fill('+34 600 444 555');
    await press(page, fields.getByRole('button', { name: 'Keep it' }));
    const code = (await page.getByLabel('Code for Iva', { exact: true }).textContent())!;
    await enter(page.getByRole('button', { name: 'Now: Talked with us: Iva' }));
    await page.getByText('1 of 1').waitFor();
    expect([...(await layoutFindings(page)), ...(await keyboardFindings(page))]).toEqual([]);

    const stranger = await freshPage(browser, { javaScriptEnabled: false });
    await stranger.goto(`${node.url}/kept?lang=fr`);
    await stranger.getByLabel('Ton code').fill(code);
    await stranger.getByRole('button', { name: 'Montrer' }).click();
    expect(await stranger.locator('dd').allTextContents()).toEqual(
      expect.arrayContaining(['+34600444555', 'Iva', 'ukrainien', 'le soir', 'venir une fois', 'A parlé avec nous']),
    );
    await stranger.getByRole('button', { name: 'Tout effacer, et ne plus me demander' }).click();
    await stranger.getByRole('heading', { level: 1, name: 'Ce n’est plus là' }).waitFor();

    await page.reload();
    await page.getByText('Nobody is kept here').waitFor();
    await unfold(page.locator('main'), 'Keep a contact');
    await fields.getByLabel('E-mail or telephone').fill('jo@contacts.example');
    await fields.getByLabel('They asked to be contacted').check();
    await press(page, fields.getByRole('button', { name: 'Keep it' }));
    await unfold(page.locator('main'), 'Invite to help: jo@contacts.example');
    await page.getByLabel('Their name, as they want to be called').fill('Jo');
    await enter(page.getByRole('button', { name: 'Make the invitation' }));
    await page.getByText('Jo is invited').waitFor();
    expect(await page.locator('dl').first().innerText()).toMatch(/2 of 2|1 of 2/);
    await page.goto(`${node.url}/people/volunteers`);
    await page.getByText('Jo', { exact: true }).waitFor();
  }, 120_000);

  it('answers a survey without a name: a paper one day, the answers another', async () => {
    const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`${node.url}/people/survey`);
    await page.getByText('There is no survey', { exact: true }).waitFor();
    await page.getByLabel('Last day to fetch a paper').fill(dayIn(3));
    await page.getByLabel('Last day to answer').fill(dayIn(9));
    await confirm(page, 'Record that we open it', 'Record it');
    const treasurer = await opened('treasurer');
    await treasurer.goto(`${node.url}/people/survey`);
    await confirm(treasurer, 'Second this decision', 'Yes, second it');
    await treasurer.getByRole('button', { name: 'Fetch a paper' }).waitFor();
    await page.goto(node.url);
    await page.getByRole('link', { name: /thing.? (is|are) new for you$/ }).waitFor();
    await enter(page.getByRole('link', { name: /^Survey “.+”: who wants to answer fetches a paper until/ }));
    await enter(page.getByRole('button', { name: 'Fetch a paper' }));
    await page.getByText('Your paper lies in this browser').waitFor();
    expect(await layoutFindings(page)).toEqual([]);

    const [survey] = await federation.sql<{ id: string }>(node, 'SELECT id FROM survey');
    for (const mark of ['b', 'c', 'd', 'e'])
      await federation.sql(node, `INSERT INTO survey_mark VALUES ($1, $2, $2)`, [survey!.id, mark]);
    await federation.sql(node, `UPDATE survey SET asks_until = asks_until - 6`);
    await page.goto(node.url);
    await enter(page.getByRole('link', { name: /your paper is in this browser. Answer until/ }));
    await page.getByLabel(/look after children/).selectOption('Sometimes');
    expect(await layoutFindings(page)).toEqual([]);
    expect(await keyboardFindings(page)).toEqual([]);
    await confirm(page, 'Put it in', 'Put it in without my name');
    await page.getByText('Counted. Thank you').waitFor();
    expect(await federation.sql(node, 'SELECT question, choice, count FROM survey_tally WHERE count > 0')).toEqual([
      { question: 'care', choice: 'sometimes', count: 1 },
    ]);
    expect(await federation.sql(node, 'SELECT mark FROM survey_mark')).toEqual([]);
    await page.reload();
    await page.getByText(/There is none in this browser/).waitFor();

    await confirm(page, 'Record that we close it', 'Record it');
    await treasurer.reload();
    await confirm(treasurer, 'Second this decision', 'Yes, second it');
    await treasurer.getByText(/^Answers were taken until/).waitFor();
    await treasurer.getByText('Sometimes: not told').waitFor();
    expect(await federation.sql(node, 'SELECT count FROM survey_tally WHERE count > 0')).toEqual([]);
    await treasurer.context().close();
  }, 90_000);

  it('is erased by the words, not by a button alone, and what others rely on by another mandate-holder', async () => {
    const treasurer = await opened('treasurer');
    const account = await federation.accountOf(node, 'treasurer');
    await treasurer.getByText(/Offices that you hold: 1/).waitFor();
    const button = treasurer.getByRole('button', { name: 'Erase me for good', exact: true });
    expect(await button.isDisabled()).toBe(true);
    await treasurer.getByLabel('Type “erase me” to confirm').fill('erase me');
    await button.click();
    await federation.forgetConfirmations(node);
    await treasurer.getByRole('button', { name: 'Yes, erase me', exact: true }).click();
    await treasurer.getByLabel('Your password').fill(account.password);
    await treasurer.getByRole('button', { name: 'It is me', exact: true }).click();
    await fillSignIn(treasurer, account);
    await treasurer.getByText('Sign-in name or password is wrong').waitFor();

    await page.goto(node.url);
    const wish = page.getByRole('paragraph').filter({ hasText: 'A member has had themself erased.' });
    await wish.waitFor();
    await page.getByRole('button', { name: 'Second this decision', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, second it', exact: true }).click();
    await wish.waitFor({ state: 'detached' });
  }, 60_000);
});
