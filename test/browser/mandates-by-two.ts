import type { Locator, Page } from 'playwright-core';
import { seriousFindings } from './browser.js';
import { confirm, enter, unfold } from './hands.js';

/**
 * Somebody who is none of `formers` is put on record as reporter, which the office's rule leaves to an election; then that
 * mandate is ended before it begins. Whose turn it was before is chance, and who had the office rests first. Answers who it is.
 */
export async function beginAndEndMandate(
  [secretary, treasurer]: readonly [Page, Page],
  address: string,
  ...[formers, second]: readonly [formers: readonly string[], second: (page: Page) => Promise<void>]
): Promise<string> {
  const officeOn = (page: Page): Locator =>
    page.getByRole('region', { name: 'How offices are filled' }).getByRole('article', { name: 'reporter' });
  await secretary.goto(address);
  const office = officeOn(secretary);
  await unfold(office, 'Record who was chosen for “reporter”…');
  const form = office.getByRole('form', { name: 'Record who was chosen for “reporter”…' });
  const holder = form.getByLabel('Who was chosen', { exact: true });
  await holder.getByRole('option').nth(1).waitFor({ state: 'attached' });
  const [, ...members] = await holder.getByRole('option').allInnerTexts();
  const name = members.find((one) => !formers.includes(one))!;
  await holder.selectOption({ label: name });
  await form.getByLabel('First day').fill('2027-06-01');
  await form.getByLabel('Last day').fill('2031-01-01');
  await confirm(secretary, 'Record who was chosen', 'Yes, record it');
  await form.getByText('A term of this office has at most 300 days.').waitFor();
  expect(await form.getByLabel('Last day').getAttribute('aria-invalid')).toBe('true');
  await form.getByLabel('Last day').fill('');
  expect(await form.getByLabel('Last day').inputValue()).toBe('2028-03-26');
  expect(await seriousFindings(secretary)).toEqual([]);
  await confirm(secretary, 'Record who was chosen', 'Yes, record it');
  await office.getByText('A mandate of this office is recorded, and waits').waitFor();
  await treasurer.goto(address);
  await second(treasurer);
  const ending = new RegExp(`^End the mandate of ${name} until .*2028…$`);
  const ended = officeOn(treasurer).getByText(ending);
  await enter(ended);
  const action = officeOn(treasurer).getByRole('button', { name: 'End this mandate by decision' });
  await enter(action.filter({ visible: true }));
  await treasurer.getByText(`${name} holds “reporter” no more`).filter({ visible: true }).waitFor();
  await enter(treasurer.getByRole('button', { name: 'Yes, record its end', exact: true }));
  await officeOn(treasurer).getByText(`The end of the mandate of ${name} is recorded`).waitFor();
  await secretary.goto(address);
  await second(secretary);
  await officeOn(secretary).getByText(ending).waitFor({ state: 'detached' });
  return name;
}
