import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { type BearerPaper, blindSign, makePaperKeys, readPaperSecret } from '#ballots';
import { askForPaper, receivePaper } from '#ballots/device';
import { addDays, fromBase64url, toBase64url } from '#domain-kit';
import { makeIdentity, paperOf, roundOf, writeCard } from '#governance/caucuses/device';
import type { CopiedFederation } from './copied-federation.js';
import { enter } from './hands.js';
import { isFit } from './page-findings.js';

/** A week of papers that is over, of a node that gave out six. What is answered mints one of them. */
export async function pastWeek(federation: CopiedFederation, node: NodePlan): Promise<() => BearerPaper> {
  const round = roundOf(addDays(new Date().toISOString().slice(0, 10), -8));
  const { beginsOn, asksUntil, countsUntil } = round;
  const { paperKey, paperSecret } = await makePaperKeys();
  await federation.sql(
    node,
    `INSERT INTO caucus_paper_round (begins_on, asks_until, counts_until, paper_key, papers) VALUES ($1, $2, $3, $4, 6)`,
    [beginsOn, asksUntil, countsUntil, paperKey],
  );
  return () => {
    const asked = askForPaper(paperOf(beginsOn), paperKey);
    const signed = blindSign(fromBase64url(asked.blinded), readPaperSecret(paperSecret));
    if (!signed.ok) throw new Error(signed.error);
    return receivePaper(asked, paperKey, toBase64url(signed.value));
  };
}

/** Puts something under the person's place in the page's store, as the page does. */
const KEEP = `async (kept) => {
  const headers = { 'content-type': 'application/json', 'x-massline-csrf': '1' };
  const asked = await fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ me { personRef } }"}' });
  const { data } = await asked.json();
  const opening = indexedDB.open('massline-caucuses', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
  await new Promise((resolve, reject) => {
    opening.onerror = reject;
    opening.onsuccess = resolve;
  });
  const store = opening.result.transaction('kept', 'readwrite').objectStore('kept');
  await new Promise((resolve, reject) => {
    const put = store.put([kept], 'papers/' + data.me.personRef);
    put.onerror = reject;
    put.onsuccess = resolve;
  });
  opening.result.close();
}`;

/** As if this browser had opened Democracy in that week. */
export async function hadPaper(page: Page, paper: BearerPaper): Promise<void> {
  const kept = { ...roundOf(paper.of.slice(paperOf('').length)), paperKey: '', asked: null, paper };
  await page.evaluate(`(${KEEP})(${JSON.stringify(kept)})`);
  await page.reload();
}

/** A card of somebody who is not in this test. */
export async function cardOf(name: string, paper: BearerPaper): Promise<string> {
  const { recipient } = await makeIdentity();
  return writeCard({ name, recipient, papers: [paper] });
}

/** Makes the key of this browser; answers what its person writes down. */
export async function makeKey(page: Page): Promise<string> {
  await enter(page.getByRole('button', { name: 'Make a key', exact: true }));
  const written = await page.getByLabel('Your written key', { exact: true }).innerText();
  const picture = page.getByRole('img', { name: 'Your written key for the camera', exact: false });
  await picture.waitFor();
  await isFit(page);
  await enter(page.getByRole('button', { name: 'I wrote it down', exact: true }));
  await picture.waitFor({ state: 'detached' });
  return written;
}

const IS_SHUT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('massline-caucuses', 1);
  opening.onerror = reject;
  opening.onsuccess = () => {
    const keys = opening.result.transaction('kept').objectStore('kept').getAll(IDBKeyRange.bound('key/', 'key0'));
    keys.onerror = reject;
    keys.onsuccess = () => {
      opening.result.close();
      resolve(keys.result.map(({ key }) => key instanceof CryptoKey && !key.extractable));
    };
  };
})`;

/** Of each key in this browser, whether no script can read it out. */
export const keysAreShut = (page: Page): Promise<boolean[]> => page.evaluate<boolean[]>(IS_SHUT);

export async function ownCard(page: Page, name: string, withPapers: boolean): Promise<string> {
  await page.getByLabel('What do you want to be called in the caucus?').fill(name);
  if (withPapers) await page.getByLabel('With my papers, to found a caucus').check();
  return page.getByLabel('Your card', { exact: true }).innerText();
}

/** What this page asks of caucuses, and by which it could be known who asks. */
export function watchCaucuses(page: Page): { readonly asked: Request[]; readonly named: Promise<string[]> } {
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/caucuses/')) asked.push(request);
  });
  return {
    asked,
    get named() {
      return Promise.all(asked.map(async (request) => (await request.allHeaders())['cookie'] ?? '')).then((cookies) =>
        cookies.filter((cookie) => cookie !== ''),
      );
    },
  };
}

/** Every log of a node, as it lies on its machine. */
export async function logsOf(node: NodePlan): Promise<string> {
  const names = (await readdir(node.directory)).filter((name) => name.endsWith('.log'));
  return (await Promise.all(names.map((name) => readFile(join(node.directory, name), 'utf8')))).join('\n');
}
