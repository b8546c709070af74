import type { Page } from 'playwright-core';
import { seriousFindings } from './browser.js';
import { confirm, enter, unfold } from './hands.js';

/** By keyboard alone. */
const press = (page: Page, name: string): Promise<void> =>
  enter(page.getByRole('button', { name, exact: true }).first());

async function expectFit(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  const [content, screen] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
  expect(content).toBeLessThanOrEqual(screen);
}

/** Begins with what `choice` names, changes the first clause if told so, and has it adopted by two. */
async function adopt(
  [one, other]: readonly [Page, Page],
  url: string,
  choice: string,
  text: string | null,
): Promise<void> {
  await one.goto(`${url}/unity`);
  const options = one.getByLabel('Begin with');
  await options.selectOption({ label: choice });
  await press(one, 'Begin a draft');
  await one.getByRole('heading', { level: 1, name: 'Draft: Points of unity' }).waitFor();
  if (text !== null) {
    await one.getByLabel('Text of clause 1').fill(text);
    await one.getByText('Not saved yet.').waitFor();
    await one.reload();
    await one.getByText('Not saved yet.').waitFor();
    await press(one, 'Save the draft');
    await one.getByText('Saved.', { exact: true }).waitFor();
  }
  await expectFit(one);
  await confirm(one, 'Record that we adopted it', 'Record it');
  await one.getByText('A decision to adopt this draft waits for a second').waitFor();
  await other.goto(one.url());
  await confirm(other, 'Second this decision', 'Yes, second it');
  await other.getByText('There is no such draft').first().waitFor();
}

/** From a pack to what a member affirms clause by clause, and on to the next version: by two, on a phone, by keyboard. */
export async function readAdoptAffirm(pages: readonly [Page, Page], url: string): Promise<void> {
  const [, treasurer] = pages;
  await adopt(pages, url, 'Five points (English)', null);

  await treasurer.goto(url);
  await treasurer.getByText(/^5 clauses of our texts wait for your word, until/).click();
  await treasurer.getByText('Taken as it is from “Five points”.').waitFor();
  await treasurer.getByText('5 clauses wait for your word').waitFor();
  await press(treasurer, 'I affirm clause 1');
  await treasurer.getByText('4 clauses wait for your word').waitFor();
  for (const number of [2, 3, 4, 5]) await press(treasurer, `I affirm clause ${number}`);
  await treasurer.getByText('You have affirmed every clause in force.').waitFor();
  await confirm(treasurer, 'Take back', 'I take it back');
  await treasurer.getByText('1 clause waits for your word').waitFor();
  await press(treasurer, 'I affirm clause 1');
  await treasurer.getByText('You have affirmed every clause in force.').waitFor();
  await treasurer.getByText('How many have affirmed is not shown').or(treasurer.getByText('Fewer than 5')).waitFor();
  await expectFit(treasurer);

  await adopt(pages, url, 'the text in force', 'Those who do all the work decide.');
  await treasurer.goto(`${url}/unity`);
  await treasurer.getByText('1 clause waits for your word').waitFor();
  await treasurer.getByText('In force: version 2').waitFor();
  await treasurer.getByRole('link', { name: 'Compare two versions' }).click();
  await treasurer.locator('ins').first().waitFor();
  expect(await treasurer.locator('del').count()).toBeGreaterThan(0);
  expect(await treasurer.getByText('unchanged', { exact: true }).count()).toBe(4);
  await expectFit(treasurer);
  await treasurer.getByLabel('Before').selectOption({ label: 'Where it came from: Five points' });
  await treasurer.locator('ins').first().waitFor();

  await treasurer.goto(`${url}/democracy/proposals`);
  await enter(treasurer.getByRole('link', { name: 'Write a proposal' }));
  await treasurer.getByLabel('What is it about, in one line?').fill('A second room');
  await treasurer.getByLabel('What should be decided?').fill('We rent a second room.');
  await press(treasurer, 'Save the draft');
  await treasurer.getByLabel('What does it rest on?').fill('points-of-unity/2');
  await confirm(treasurer, 'Publish it', 'Yes, publish it');
  await treasurer.getByRole('heading', { level: 1, name: 'A second room' }).waitFor();
  await treasurer.goto(`${url}/unity`);
  await unfold(treasurer.locator('#clause-2'), 'What cites clause 2 (1)');
  await expectFit(treasurer);
  await enter(treasurer.getByRole('link', { name: 'A second room' }));
  await treasurer.getByText('Points of unity, clause 2, version 2').waitFor();
}
