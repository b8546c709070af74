import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { CopiedFederation } from './copied-federation.js';
import { confirm, enter } from './hands.js';

export interface VotingWords {
  readonly today: RegExp;
  readonly put: string;
  readonly yes: string;
  readonly taken: string;
  readonly check: string;
  readonly found: string;
  readonly same: string;
  readonly lot: string;
}

export const ENGLISH: VotingWords = {
  today: /“Who writes the minutes”: vote until/,
  put: 'Put the ballot in',
  yes: 'Put it in',
  taken: 'Your ballot is in',
  check: 'Look, and count again',
  found: 'Your ballot is on the board',
  same: 'Counted again here: 4 ballots, the same result.',
  lot: 'The lot, drawn again here',
};
export const SPANISH: VotingWords = {
  today: /«Who writes the minutes»: vota hasta el/,
  put: 'Echar el voto',
  yes: 'Echarlo',
  taken: 'Tu voto está dentro',
  check: 'Buscar y contar otra vez',
  found: 'Tu voto está en el tablero',
  same: 'Contado otra vez aquí: 4 votos, el mismo resultado.',
  lot: 'El sorteo, repetido aquí',
};

type IsFit = (page: Page) => Promise<void>;

export interface Choice {
  readonly words: VotingWords;
  readonly candidate: string;
}

/** Somebody of a node, at its page. */
export interface Side {
  readonly page: Page;
  readonly node: NodePlan;
}

/** Somebody of one node types the words that somebody of the other reads from their own page. */
export async function compareKeys(reader: Side, typist: Side, isFit: IsFit): Promise<void> {
  const words: string[] = [];
  for (const [{ page, node }, other] of [
    [reader, typist.node],
    [typist, reader.node],
  ] as const) {
    await page.goto(`${node.url}/democracy/elections/co-signers`);
    await enter(page.locator('summary').filter({ hasText: other.displayName }));
    words.push((await page.locator('details[open] ol li').allInnerTexts()).join(' '));
  }
  expect(words[1]).toBe(words[0]);
  await isFit(typist.page);
  const open = typist.page.locator('details[open]');
  await open.getByLabel(/^The words that .* has read to you$/).fill(words[0]!);
  const keep = await open.getByRole('button', { name: /^Keep that they are the same/ }).innerText();
  await confirm(typist.page, keep, 'They are the same');
  const compared = typist.page.locator('li').filter({ hasText: reader.node.displayName });
  await compared.getByText(/^Its key was compared on/).waitFor();
}

/** Waits for what two nodes tell each other; it takes as long as it takes. `question`: a boolean of SQL. */
export async function came(federation: CopiedFederation, node: NodePlan, question: string): Promise<void> {
  for (const until = Date.now() + 150_000; Date.now() < until;) {
    const [{ is } = { is: false }] = await federation.sql<{ is: boolean }>(node, `SELECT (${question}) AS is`);
    if (is) return;
    await wait(200);
  }
  throw new Error(`In vain: ${question}`);
}

/** One calls and stands, the other is proposed and accepts; answers the id of the election. */
export async function callAndNominate(
  node: NodePlan,
  [caller, proposed]: readonly [Page, Page],
  isFit: IsFit,
  isCoSigned = false,
): Promise<string> {
  await caller.goto(`${node.url}/democracy/elections/new`);
  await caller.getByText('First think of paper and a box').waitFor();
  await caller.getByLabel('Title').fill('Who writes the minutes');
  await caller.getByLabel('Public sources for a lot among equals').fill('The lottery of Saturday');
  if (isCoSigned) await caller.getByLabel('Who signs papers too').selectOption({ index: 1 });
  else await caller.getByText('Without a second signer').waitFor();
  await isFit(caller);
  await confirm(caller, 'Call the election', 'Call the election');
  await caller.getByRole('heading', { level: 1, name: 'Who writes the minutes' }).waitFor();
  await enter(caller.getByRole('button', { name: 'Stand yourself' }));
  await caller.getByLabel('Why you stand').fill('Minutes on the same evening.');
  await enter(caller.getByRole('button', { name: 'Save these words' }));
  await caller.locator('p', { hasText: 'Minutes on the same evening.' }).waitFor();
  await caller.getByLabel('Member', { exact: true }).selectOption({ label: 'Bayo' });
  await enter(caller.getByRole('button', { name: 'Propose', exact: true }));
  await caller.getByText('Has not answered yet', { exact: true }).waitFor();
  await isFit(caller);
  await proposed.goto(node.url);
  await enter(proposed.getByRole('link', { name: /You were proposed in “Who writes the minutes”/ }));
  await enter(proposed.getByRole('button', { name: 'Stand', exact: true }));
  await proposed.getByText('Has not answered yet', { exact: true }).waitFor({ state: 'detached' });
  return new URL(caller.url()).pathname.split('/').at(-1)!;
}

/** From Today: a tap on the candidate, one to put the ballot in, one to be asked. */
export async function vote(node: NodePlan, voter: Page, { words, candidate }: Choice, isFit: IsFit): Promise<void> {
  await voter.goto(node.url);
  await enter(voter.getByRole('link', { name: words.today }));
  const choice = voter.locator('button[aria-pressed]');
  await choice.first().waitFor();
  await isFit(voter);
  await enter(choice.filter({ hasText: candidate }));
  await choice.and(voter.locator('[aria-pressed=true]')).waitFor();
  await confirm(voter, words.put, words.yes);
  await voter.getByText(words.taken, { exact: true }).waitFor();
}

/** Equals stand: the count asks for the lot, and says what it decided. */
export async function countByLot(caller: Page): Promise<void> {
  await confirm(caller, 'Count', 'Yes, do it');
  await caller.getByText('Equals stand. Give what the announced sources said.').waitFor();
  await caller.getByLabel('What it said: The lottery of Saturday').fill('8 15 4');
  await confirm(caller, 'Count', 'Yes, do it');
  const out = caller.getByText(/At stage \d these were equal: .* By the lot, (Ana|Bayo) drops out\./);
  await out.waitFor();
  const elected = (await out.innerText()).endsWith('Ana drops out.') ? 'Bayo' : 'Ana';
  await caller.getByText(`Elected: ${elected}`).waitFor();
}

/** This browser finds its own ballot, counts all again and draws the lot again. */
export async function countAgain(voter: Page, words: VotingWords): Promise<void> {
  await enter(voter.getByRole('button', { name: words.check }));
  await voter.getByText(words.found, { exact: true }).waitFor();
  for (const said of [words.same, words.lot, 'The lottery of Saturday: 8 · 15 · 4'])
    await voter.getByText(said).waitFor();
}
