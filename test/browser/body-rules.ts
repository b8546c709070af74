import type { Locator, Page } from 'playwright-core';
import { seriousFindings } from './browser.js';
import { confirm, enter } from './hands.js';
import { PHONE } from './sign-in.js';

/** Who records and who seconds, where, and how many people are in the body. */
export interface Deciding {
  readonly people: readonly [Page, Page];
  readonly address: string;
  readonly electorate: number;
  readonly second: (page: Page) => Promise<void>;
}

/** Rules of the assembly that hold already: decided ones would hold from the next day. */
export const RULES_IN_FORCE = `INSERT INTO body_rules (decided_by, body_id, quorum, ordinary, offices, principles, recall, amendment, notice_days,
     minimum_electorate, recall_signatures, confidence_days, begins_on)
       SELECT d.id, b.id, '1/2', 'two-thirds', 'majority', 'two-thirds', 'two-thirds', 'two-thirds', 0, 1, 20, 0, '2026-01-01'
       FROM body b, decision d WHERE b.code = 'assembly' AND d.state = 'in-force' ORDER BY d.day LIMIT 1 ON CONFLICT DO NOTHING`;

const fits = async (page: Page): Promise<boolean> =>
  Number(await page.evaluate('document.documentElement.scrollWidth')) <= PHONE.width;

async function count(form: Locator, electorate: number): Promise<void> {
  await form.getByLabel('Present').fill(String(electorate));
  await form.getByLabel('In favour').fill(String(electorate));
}

/** A decision without an effect, in a body whose rules ask for half of its people and two thirds of the votes. */
export async function recordWithCount({ people, address, electorate, second }: Deciding): Promise<void> {
  const [secretary, treasurer] = people;
  await secretary.goto(`${address}/record/decision`);
  await secretary.getByLabel('What was decided, in words').fill('We mend the roof.');
  const button = secretary.getByRole('button', { name: 'Record it', exact: true });
  const counted = secretary.getByRole('group', { name: 'What was counted' });
  await counted.getByText(`${Math.ceil(electorate / 2)} of its ${electorate} people`).waitFor();
  await counted.getByLabel('Present').fill(String(electorate + 1));
  await counted.getByLabel('In favour').fill('1');
  expect(await button.isDisabled()).toBe(true);
  await counted.getByLabel('Present').fill('1');
  expect(await fits(secretary)).toBe(true);
  expect(await seriousFindings(secretary)).toEqual([]);
  await confirm(secretary, 'Record it', 'Yes, record it');
  await secretary.getByText('too few were there').waitFor();
  await counted.getByLabel('Present').fill(String(electorate));
  await counted.getByLabel('In favour').fill(String(electorate));
  await secretary.getByLabel('How?').selectOption('two-thirds');
  await confirm(secretary, 'Record it', 'Yes, record it');
  await secretary.getByText('It is recorded, and waits').waitFor();
  await treasurer.goto(`${address}/democracy`);
  await second(treasurer);
}

/** Other rules, in force from the next day. */
export async function changeRules({ people, address, electorate, second }: Deciding): Promise<void> {
  const [secretary, treasurer] = people;
  await secretary.goto(`${address}/democracy`);
  await enter(secretary.getByRole('link', { name: 'How bodies decide' }));
  const card = secretary.getByRole('article').first();
  await card.getByText('two thirds of the votes').first().waitFor();
  await enter(card.locator('summary').last());
  await card.getByLabel('Quorum').fill('3/2');
  await card.getByText('Write a share such as 1/2').waitFor();
  await card.getByLabel('Quorum').fill('2/3');
  await count(card, electorate);
  expect(await fits(secretary)).toBe(true);
  expect(await seriousFindings(secretary)).toEqual([]);
  await confirm(secretary, 'Record this change', 'Yes, record it');
  await card.getByText('A change is recorded').waitFor();
  await treasurer.goto(`${address}/democracy/rules`);
  await second(treasurer);
  await treasurer.getByText('2/3 of its people must be there').waitFor();
  await treasurer.getByText('1/2 of its people must be there').waitFor();
}
