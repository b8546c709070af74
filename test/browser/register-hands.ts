import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { confirm, enter, unfold } from './hands.js';
import { isFit } from './page-findings.js';

/** Sixty who left long ago, under a name that is not the treasurer's: they stand before everybody else. */
export const SIXTY_BEFORE = `
  INSERT INTO person (ref, display_name, display_name_index, sphere, member_since, left_on)
  SELECT md5('left' || n), display_name, display_name_index, 'volunteer', '2001-01-01', '2002-01-01'
  FROM (SELECT * FROM person WHERE ref NOT IN (SELECT holder_ref FROM mandate JOIN office ON office.id = office_id
    WHERE code = 'treasurer') LIMIT 1) one, generate_series(1, 60) n RETURNING ref`;

/**
 * A decision that is done already: taken along as a file, read on a page of its own with its proof, reviewed by the body and
 * replaced, and then found by where it stands (R5, R46).
 */
export async function followDecision(
  node: NodePlan,
  { reader, recorder }: { readonly reader: Page; readonly recorder: Page },
  owner: string,
): Promise<void> {
  await isFit(reader);
  await unfold(reader.locator('body'), 'More filters');
  // Sixty belong longer: who comes after fifty is found by the whole name.
  const choice = reader.getByLabel('Who carries it out', { exact: true });
  const name = reader.getByLabel('Find by name: Who carries it out');
  await name.fill(owner.slice(0, -1));
  await name.press('Enter');
  await reader.getByText('Nobody of this name can be picked here.', { exact: false }).waitFor();
  await isFit(reader);
  await name.fill(owner.toUpperCase());
  await name.press('Enter');
  await reader.getByText(`${owner} is picked.`).waitFor();
  if ((await choice.locator('option:checked').innerText()) !== owner) throw new Error(`${owner} was not picked`);
  await reader.getByLabel('Order').selectOption('due');
  const [file] = await Promise.all([
    reader.waitForEvent('download'),
    enter(reader.getByRole('link', { name: 'Table (CSV)' })),
  ]);
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  if (rows.length !== 2 || !/fridge on Elm Street/.test(rows[1]!)) throw new Error(rows.join('\n'));
  await isFit(reader);
  await enter(reader.getByRole('link', { name: 'All about this decision' }));
  await reader.getByRole('heading', { level: 1, name: /^Decision of / }).waitFor();
  await reader.getByText('The text fits the hash that the ledger has.').waitFor();
  await enter(reader.getByRole('button', { name: 'Check the proofs' }));
  await reader.getByText('This browser checked it, and it holds.').waitFor();
  await enter(reader.getByRole('button', { name: 'Criticize this decision' }));
  await reader.getByLabel('What is wrong with the work').fill('The repair had no second offer.');
  await confirm(reader, 'Send it to the members', 'Yes, send it');
  await reader.getByRole('button', { name: 'It is settled: close it' }).waitFor();
  await isFit(reader);

  await recorder.goto(reader.url());
  await recorder.getByLabel('The answer of the body').fill('There are two now.');
  await confirm(recorder, 'Answer for the body', 'Yes, answer');
  await recorder.getByText(/^Answer of /).waitFor();
  await recorder.getByLabel('What was decided instead').fill('We buy another fridge.');
  await recorder.reload();
  if ((await recorder.getByLabel('What was decided instead').inputValue()) !== 'We buy another fridge.')
    throw new Error('What was typed is gone after a reload');
  const second = async (): Promise<void> => {
    await reader.goto(node.url);
    await confirm(reader, 'Second this decision', 'Yes, second it');
    await reader.getByRole('button', { name: 'Second this decision', exact: true }).waitFor({ state: 'detached' });
  };
  await confirm(recorder, 'Record the review', 'Yes, record it');
  await recorder.getByText('It is recorded, and waits').waitFor();
  await second();
  await confirm(recorder, 'Record it', 'Yes, record it');
  await recorder.getByText('It is recorded, and waits').waitFor();
  await second();
  await recorder.reload();
  await recorder.getByText('In its place there is').waitFor();
  await recorder.getByText('by a review of the body').waitFor();
  await isFit(recorder);
  await enter(recorder.getByRole('link', { name: /We buy another fridge/ }));
  await recorder.getByText('It takes the place of').waitFor();

  await recorder.goto(`${node.url}/democracy/commitments`);
  await recorder.getByRole('heading', { level: 1, name: 'Commitments' }).waitFor();
  const closed = recorder.getByRole('region', { name: 'Closed in the last 90 days' });
  await closed.getByText('We repair the fridge on Elm Street.').waitFor();
  await isFit(recorder);
}
