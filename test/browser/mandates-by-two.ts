import type { Locator, Page } from 'playwright-core';
import { seriousFindings } from './browser.js';

/** How the suite works a page by keyboard alone. */
interface ByKeyboard {
  confirm(page: Page, action: string, yes: string): Promise<void>;
  second(page: Page): Promise<void>;
  unfold(scope: Locator, words: string): Promise<void>;
}

/** Bayo is put on record as reporter, which the office's rule leaves to an election; then that mandate is ended before it begins. */
export async function beginAndEndMandate(
  [secretary, treasurer]: readonly [Page, Page],
  address: string,
  by: ByKeyboard,
): Promise<void> {
  const officeOn = (page: Page): Locator =>
    page.getByRole('region', { name: 'How offices are filled' }).getByRole('article', { name: 'reporter' });
  await secretary.goto(address);
  const office = officeOn(secretary);
  await by.unfold(office, 'Record who was chosen for “reporter”…');
  const form = office.getByRole('form', { name: 'Record who was chosen for “reporter”…' });
  const holder = form.getByLabel('Who was chosen', { exact: true });
  await holder.getByRole('option', { name: 'Bayo', exact: true }).waitFor({ state: 'attached' });
  await holder.selectOption({ label: 'Bayo' });
  await form.getByLabel('First day').fill('2027-06-01');
  await form.getByLabel('Last day').fill('2031-01-01');
  await by.confirm(secretary, 'Record who was chosen', 'Yes, record it');
  await form.getByText('A term of this office has at most 300 days.').waitFor();
  expect(await form.getByLabel('Last day').getAttribute('aria-invalid')).toBe('true');
  await form.getByLabel('Last day').fill('');
  expect(await form.getByLabel('Last day').inputValue()).toBe('2028-03-26');
  expect(await seriousFindings(secretary)).toEqual([]);
  await by.confirm(secretary, 'Record who was chosen', 'Yes, record it');
  await office.getByText('A mandate of this office is recorded, and waits').waitFor();
  await treasurer.goto(address);
  await by.second(treasurer);
  const ended = officeOn(treasurer).getByText(/^End the mandate of Bayo until .*2028…$/);
  await ended.focus();
  await treasurer.keyboard.press('Enter');
  const action = officeOn(treasurer).getByRole('button', { name: 'End this mandate by decision' });
  await action.filter({ visible: true }).focus();
  await treasurer.keyboard.press('Enter');
  await treasurer.getByText('Bayo holds “reporter” no more').filter({ visible: true }).waitFor();
  await treasurer.getByRole('button', { name: 'Yes, record its end', exact: true }).focus();
  await treasurer.keyboard.press('Enter');
  await officeOn(treasurer).getByText('The end of the mandate of Bayo is recorded').waitFor();
  await secretary.goto(address);
  await by.second(secretary);
  await officeOn(secretary)
    .getByText(/^End the mandate of Bayo until .*2028…$/)
    .waitFor({ state: 'detached' });
}
