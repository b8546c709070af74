import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { confirm, enter, staysSomewhere } from './hands.js';
import { keyboardFindings, layoutFindings } from './page-findings.js';

const TEXT = 'We mend the roof before the winter.';

async function isFit(page: Page): Promise<void> {
  const found = [await layoutFindings(page), await keyboardFindings(page)];
  expect(found.flat()).toEqual([]);
}

/** Opened, found on Today, said and said anew, read by name, and closed into the record. */
export async function voteByName(
  node: NodePlan,
  { opener, voter }: Readonly<Record<'opener' | 'voter', Page>>,
  voterName: string,
): Promise<void> {
  await opener.goto(`${node.url}/democracy`);
  await enter(opener.getByRole('link', { name: 'Votes by name: what is open, and who said what' }));
  await opener.getByLabel('What is voted on, word for word?').fill(TEXT);
  const last = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  await opener.getByLabel('Last day of the vote').fill(last);
  await opener.getByLabel('I may close it earlier').check();
  await isFit(opener);
  await confirm(opener, 'Open a vote', 'Yes, open it');
  await opener.getByRole('heading', { name: 'Your word' }).waitFor();
  const address = opener.url();

  await voter.goto(node.url);
  await enter(voter.getByRole('link', { name: `A vote by name is open for you: ${TEXT}` }));
  await enter(voter.getByRole('button', { name: 'No', exact: true }));
  await voter.getByText('You said: no').waitFor();
  await staysSomewhere(voter);
  await enter(voter.getByRole('button', { name: 'Yes', exact: true }));
  await voter.getByText('You said: yes').waitFor();
  await isFit(voter);

  await opener.goto(address);
  await opener.getByText(/^1 of \d+ voted: 1 yes, 0 no\.$/).waitFor();
  await opener.locator('#roll li', { hasText: `${voterName}: yes` }).waitFor();
  await confirm(opener, 'Close and record it', 'Yes, close it');
  await enter(opener.getByRole('link', { name: 'To the record' }));
  await opener.getByText(TEXT).first().waitFor();
}
