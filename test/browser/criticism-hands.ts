import type { Page } from 'playwright-core';
import { confirm, enter } from './hands.js';
import { isFit } from './page-findings.js';

/** A criticism that names somebody is refused; of the work alone it goes to the members, is answered once and closed. */
export async function criticize(writer: Page, displayName: string, bodyOnToday: () => Promise<Page>): Promise<void> {
  await writer.getByLabel('What is it about?').selectOption({ label: 'The work of the office: secretary' });
  await writer.getByLabel('What is wrong with the work').fill(`${displayName} is late.`);
  await confirm(writer, 'Send it to the members', 'Yes, send it');
  await writer.getByText('Write about the work and name nobody').waitFor();
  await writer.getByLabel('What is wrong with the work').fill('The list came two weeks late.');
  await confirm(writer, 'Send it to the members', 'Yes, send it');
  await writer.getByRole('heading', { name: 'The work of the office: secretary' }).waitFor();
  await isFit(writer);

  const body = await bodyOnToday();
  await enter(body.getByRole('link', { name: 'A criticism waits for the answer' }));
  await body.getByLabel('The answer of the body').fill('It comes on the first from now on.');
  await isFit(body);
  await confirm(body, 'Answer for the body', 'Yes, answer');
  await body.getByText('It comes on the first from now on.').first().waitFor();

  await writer.reload();
  await writer.getByText('It comes on the first from now on.').waitFor();
  await confirm(writer, 'It is settled: close it', 'Yes, close it');
  await writer.getByText(/closed on/).waitFor();
  await writer
    .getByText(/^Deleted after/)
    .first()
    .waitFor();
}
