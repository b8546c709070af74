import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { freePorts } from '../federation/free-ports.js';
import { Massline } from '../operate/massline.js';
import { take } from './camera.js';
import type { Picture } from './readme.js';
import { LOOKS } from './shots.js';

const SECRET = 'five unrelated words here';

/** The wizard of a new organization, which no demo shows. Its recovery sheet is of a node that is gone afterwards. */
export async function foundingShots(browser: Browser): Promise<Picture[]> {
  const home = await mkdtemp(join(tmpdir(), 'massline-screens-'));
  const [port] = (await freePorts(1)) as [number];
  const init = new Massline(['init', '--home', home, '--port', `${port}`, '--id', 'river-kitchen']);
  const pictures: Picture[] = [];
  try {
    const address = await init.untilPrinted(/Open in a browser[^]*?(http:\S+)/);
    const page = await browser.newPage({ ...LOOKS.phone, reducedMotion: 'reduce' });
    page.setDefaultTimeout(30_000);
    await page.goto(address);
    await walk(page, async (name, says) => {
      const file = `founding-${name}-phone.png`;
      await take(page, 'phone', file);
      pictures.push({ group: 'founding', file, says, wide: false });
    });
  } finally {
    await init.stop();
    await rm(home, { recursive: true, force: true });
  }
  return pictures;
}

async function walk(page: Page, shoot: (name: string, says: string) => Promise<void>): Promise<void> {
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const fill = (label: string, text: string, nth = 0): Promise<void> =>
    page.getByLabel(label, { exact: true }).nth(nth).fill(text);
  await press('English');
  await press('We found an organization by ourselves');
  await fill('Name', 'River Kitchen');
  await press('Continue');
  await page.getByRole('radio').first().waitFor();
  await shoot('bylaws', 'Founding: bylaws to begin with');
  await press('Continue');
  await fill('Name or pseudonym', 'Ana');
  await fill('Name or pseudonym', 'Bea', 1);
  await shoot('people', 'Founding: who founds it');
  await press('Continue');
  await page.getByRole('listitem').nth(4).waitFor();
  await press('Continue');
  await page.getByRole('combobox', { name: 'Working rules', exact: true }).waitFor();
  await shoot('rules', 'Founding: by which rules bodies and volunteers begin');
  await press('Continue');
  await fill('Passphrase', SECRET);
  await fill('The passphrase once more', SECRET);
  await shoot('custody', 'Founding: if somebody takes this machine');
  await press('Continue');
  await press('Record the founding');
  await press('Yes, record it');
  await fill('Sign-in name', 'ana.kitchen');
  await fill('Password', SECRET);
  await press('Accept and create my account');
  await press('I handed them out');
  await press('Make the three parts');
  await page.getByText('Part 3 of 3').first().waitFor();
  await shoot('recovery-sheet', 'Founding: the recovery sheet, one part for each of three people');
}
