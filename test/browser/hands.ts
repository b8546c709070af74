import type { Locator, Page } from 'playwright-core';

const TABS_MAX = 120;
const TRIES_MAX = 50;
const PRESSES_MAX = 5;
const ASKED_WITHIN_MS = 5_000;

/** Goes there with the Tab key alone, as somebody without a pointer does. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${target.toString()}`);
}

/**
 * Presses Enter on what can be used, once it has the focus for certain: a dialog that opens, or a page that is drawn
 * again, may take the focus elsewhere between the two.
 */
export async function enter(target: Locator): Promise<void> {
  const page = target.page();
  const usable = target.and(page.locator(':not(:disabled)'));
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    await usable.focus();
    if (await usable.evaluate((element) => element === element.ownerDocument.activeElement))
      return page.keyboard.press('Enter');
  }
  throw new Error(`The focus does not stay on ${target.toString()}`);
}

/**
 * By keyboard alone: the button of an action, and in the question that it opens the one that says yes. Who sees no
 * question presses again: what arrives late draws the button anew, and it may be between the focus and the key.
 */
export async function confirm(page: Page, action: string, yes: string): Promise<void> {
  await confirmAndLeave(page, action, yes);
  await staysSomewhere(page);
}

/** The same where another page is loaded then, which begins at its top. */
export async function confirmAndLeave(page: Page, action: string, yes: string): Promise<void> {
  const said = page.getByRole('button', { name: yes, exact: true });
  const question = page.locator('dialog[open]').filter({ has: said });
  const isAsked = (): Promise<boolean> =>
    question.waitFor({ timeout: ASKED_WITHIN_MS }).then(
      () => true,
      () => false,
    );
  for (let tries = 0; tries < PRESSES_MAX; tries += 1) {
    await enter(page.getByRole('button', { name: action, exact: true }).first());
    if (await isAsked()) break;
  }
  await question.and(page.locator(':focus-within')).waitFor();
  await enter(question.getByRole('button', { name: yes, exact: true }));
  await question.waitFor({ state: 'detached' });
}

/** After a step whose button may have gone: whoever uses the keys is at what changed, not at the top of the document. */
export async function staysSomewhere(page: Page): Promise<void> {
  const focused = page.locator('body :focus').first();
  await focused.waitFor({ state: 'attached' }).catch(() => {
    throw new Error('The focus fell to the whole document');
  });
}

/** Opens what is folded under these words, by keyboard. */
export async function unfold(scope: Locator, words: string | RegExp): Promise<void> {
  await enter(scope.getByText(words, { exact: true }));
}

export async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** A person at the keyboard, who counts: each field typed, each button and link, each file and choice is one input. */
export class Hands {
  /** `npm install`, `npx massline init`, and opening the address that it prints. */
  inputs = 3;
  constructor(readonly page: Page) {}

  async press(target: Locator | string | RegExp): Promise<void> {
    this.inputs += 1;
    await press(this.page, this.named(target));
  }
  /** A page that stands behind "More" on a phone. */
  async pressBehind(more: string, to: string): Promise<void> {
    await this.press(more);
    await this.press(this.page.getByRole('dialog').locator(`a[href="${to}"]`));
  }
  async type(label: string, text: string, nth = 0): Promise<void> {
    this.inputs += 1;
    await reach(this.page, this.page.getByLabel(label, { exact: true }).nth(nth));
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }
  /** The first choice of a list in which nothing is chosen. */
  async pickFirst(label: string): Promise<void> {
    this.inputs += 1;
    await reach(this.page, this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.press('ArrowDown');
  }
  async chooseFile(button: string | RegExp, file: { name: string; text: string }): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press(button)]);
    await chooser.setFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) });
  }

  private named(target: Locator | string | RegExp): Locator {
    const isName = typeof target === 'string' || target instanceof RegExp;
    return isName ? this.page.getByRole('button', { name: target, exact: true }).first() : target;
  }
}
