import type { Browser, Page } from 'playwright-core';
import { describeInChromium, launch } from './browser.js';
import { type CopiedFederation, copiedFederation, firstOrganization } from './copied-federation.js';
import { keyboardFindings, layoutFindings } from './page-findings.js';
import { closePages, type Locale, signedIn } from './sign-in.js';

const REFLECTION = 'I did not know that one can recompute whose turn it is, and I doubt that everybody does. '.repeat(
  3,
);

/** Sixty, whom nobody asked yet, and the treasurer, who was asked, have understood the module. */
const CONFIRMED_SIXTY_ONE = `
  WITH holder AS (SELECT holder_ref AS ref FROM mandate JOIN office ON office.id = office_id WHERE code = 'treasurer'),
  crowd AS (
    INSERT INTO person (ref, display_name, display_name_index, sphere, member_since)
    SELECT md5('crowd' || n), display_name, display_name_index, 'member', '2024-01-01'
    FROM (SELECT * FROM person WHERE ref NOT IN (SELECT ref FROM holder) LIMIT 1) one, generate_series(1, 60) n
    RETURNING ref)
  INSERT INTO understanding_review (id, person_ref, curriculum, module, round, written_on, state, ended_on)
  SELECT gen_random_uuid(), ref, 'core', 'rotation-and-recall', 1, '2026-01-01', 'confirmed', '2026-01-02'
  FROM (SELECT ref FROM crowd UNION ALL SELECT ref FROM holder) one RETURNING id`;

describeInChromium('study on a phone', () => {
  let federation: CopiedFederation;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    federation = await copiedFederation(firstOrganization);
    browser = await launch();
    url = federation.plan.organizations[0]!.url;
  }, 180_000);
  afterEach(() => closePages(browser));
  afterAll(async () => {
    await browser?.close();
    await federation?.stop();
  }, 60_000);

  const signIn = async (office: string, locale: Locale = 'en-US'): Promise<Page> =>
    signedIn(browser, url, await federation.accountOf(federation.plan.organizations[0]!, office), { locale });

  const press = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().click();
  };
  async function isFit(page: Page): Promise<void> {
    expect([page.url(), ...(await layoutFindings(page)), ...(await keyboardFindings(page))]).toEqual([page.url()]);
  }

  it('goes from a curriculum that two adopt, over a circle, to an understanding that two confirm', async () => {
    const [secretary, treasurer] = [await signIn('secretary'), await signIn('treasurer')];
    await secretary.goto(`${url}/study/curricula`);
    await secretary.getByText('Core curriculum, version 1, English').waitFor();
    await isFit(secretary);
    await press(secretary, 'Record its adoption');
    await press(secretary, 'Yes, record it');
    await treasurer.goto(`${url}/study/curricula`);
    const waiting = treasurer.getByRole('region', { name: 'Decisions that wait for their second' });
    await waiting.getByRole('button').first().click();
    await treasurer.locator('dialog[open] .m-main-action').click();
    await treasurer.getByText(/^Adopted /).waitFor();

    const reporter = await signIn('reporter');
    await reporter.getByRole('link', { name: 'Study', exact: true }).click();
    await reporter.getByRole('link', { name: /Rotation and recall/ }).click();
    await reporter.getByRole('heading', { level: 1, name: 'Rotation and recall' }).waitFor();
    await isFit(reporter);
    await press(reporter, 'Open a circle on this module');
    await reporter.getByLabel('Day').fill(new Date().toISOString().slice(0, 10));
    await press(reporter, 'Set the day');
    await reporter.getByText('You facilitate: you never did', { exact: false }).waitFor();
    await reporter.getByRole('group', { name: 'Who is there' }).getByRole('checkbox').click();
    await reporter.getByText('1 person is signed up.').waitFor();
    await press(reporter, 'Close the session');
    await press(reporter, 'Yes, close it');
    await reporter.getByText('No question is written down.', { exact: false }).waitFor();
    for (const [kind, text] of [
      ['question', 'Which office is hard to hand over?'],
      ['minority-position', 'Two terms would be better.'],
    ] as const) {
      await reporter.getByLabel('What you write down').selectOption(kind);
      await reporter.getByLabel('In words').fill(text);
      await press(reporter, 'Write it down');
      await reporter.getByRole('listitem').getByText(text).waitFor();
    }
    await isFit(reporter);
    await press(reporter, 'Close the session');
    await press(reporter, 'Yes, close it');
    await reporter.getByText('Add the position of a minority').waitFor();

    await reporter.goto(`${url}/study/module/core/rotation-and-recall`);
    await reporter.getByLabel('Reflection').fill(REFLECTION);
    const nameOf = async (office: string): Promise<string> =>
      (await federation.accountOf(federation.plan.organizations[0]!, office)).displayName;
    await reporter.getByLabel('Who reads and talks with you').selectOption({ label: await nameOf('secretary') });
    await reporter.getByLabel('Who else').selectOption({ label: await nameOf('treasurer') });
    await press(reporter, 'Hand in the reflection');
    await reporter.getByRole('link', { name: 'See where it stands' }).click();
    await reporter.getByText(REFLECTION.trim()).waitFor();

    for (const reviewer of [secretary, treasurer]) {
      await reviewer.goto(url);
      await reviewer.getByRole('link', { name: /wants to talk with you about “Rotation and recall”/ }).click();
      await reviewer.getByText(REFLECTION.trim()).waitFor();
      await isFit(reviewer);
      await press(reviewer, 'Confirm the understanding');
      await press(reviewer, 'Yes, confirm');
    }
    await reporter.reload();
    await reporter.getByText(/^It was deleted on /).waitFor();
    await isFit(reporter);
  }, 150_000);

  it('is read in Spanish, and shows sums of fives only', async () => {
    const page = await signIn('secretary', 'es-ES');
    await page.goto(`${url}/study/mentors`);
    await page.getByText('Por falta de tiempo: menos de 5').waitFor();
    await page.getByLabel('Ofrezco ayudar a otras personas a estudiar').click();
    await page.getByText('Ofreces ayuda', { exact: true }).waitFor();
    await isFit(page);
  }, 60_000);

  it('finds a reviewer by the whole name where more people can review than are listed', async () => {
    const node = federation.plan.organizations[0]!;
    await federation.sql(node, CONFIRMED_SIXTY_ONE);
    const page = await signIn('secretary');
    await page.goto(`${url}/study/module/core/rotation-and-recall`);
    const { displayName } = await federation.accountOf(node, 'treasurer');
    const first = page.getByLabel('Who reads and talks with you');
    await first.getByRole('option').nth(50).waitFor({ state: 'attached' });
    expect(await first.getByRole('option', { name: displayName, exact: true }).count()).toBe(0);
    const search = page.getByLabel('Find by name: Who talks about it');
    await search.fill('Nobody Of This Name');
    await search.press('Enter');
    await page.getByText('Nobody of this name can be picked here.', { exact: false }).waitFor();
    await search.fill(displayName.toUpperCase());
    await search.press('Enter');
    await page.getByText(`${displayName} is picked.`).waitFor();
    expect(await first.locator('option:checked').innerText()).toBe(displayName);
    await isFit(page);
  }, 60_000);
});
