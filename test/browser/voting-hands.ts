import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { confirm, enter } from './hands.js';

export interface VotingWords {
  readonly today: RegExp;
  readonly put: string;
  readonly yes: string;
  readonly taken: string;
  readonly check: string;
  readonly found: string;
  readonly same: string;
}

export const ENGLISH: VotingWords = {
  today: /“Who writes the minutes”: vote until/,
  put: 'Put the ballot in',
  yes: 'Put it in',
  taken: 'Your ballot is in',
  check: 'Look, and count again',
  found: 'Your ballot is on the board',
  same: 'Counted again here: 5 ballots, the same result.',
};
export const SPANISH: VotingWords = {
  today: /«Who writes the minutes»: vota hasta el/,
  put: 'Echar el voto',
  yes: 'Echarlo',
  taken: 'Tu voto está dentro',
  check: 'Buscar y contar otra vez',
  found: 'Tu voto está en el tablero',
  same: 'Contado otra vez aquí: 5 votos, el mismo resultado.',
};

type IsFit = (page: Page) => Promise<void>;

/** One calls and stands, the other is proposed and accepts; answers the id of the election. */
export async function callAndNominate(node: NodePlan, caller: Page, proposed: Page, isFit: IsFit): Promise<string> {
  await caller.goto(`${node.url}/democracy/elections/new`);
  await caller.getByText('First think of paper and a box').waitFor();
  await caller.getByLabel('Title').fill('Who writes the minutes');
  await isFit(caller);
  await confirm(caller, 'Call the election', 'Call the election');
  await caller.getByRole('heading', { level: 1, name: 'Who writes the minutes' }).waitFor();
  await enter(caller.getByRole('button', { name: 'Stand yourself' }));
  await caller.getByLabel('Why you stand').fill('Minutes on the same evening.');
  await enter(caller.getByRole('button', { name: 'Save these words' }));
  await caller.locator('p', { hasText: 'Minutes on the same evening.' }).waitFor();
  await caller.getByLabel('Member', { exact: true }).selectOption({ label: 'Bayo' });
  await enter(caller.getByRole('button', { name: 'Propose', exact: true }));
  await caller.getByText('Has not answered yet').waitFor();
  await isFit(caller);
  await proposed.goto(node.url);
  await enter(proposed.getByRole('link', { name: /You were proposed in “Who writes the minutes”/ }));
  await enter(proposed.getByRole('button', { name: 'Stand', exact: true }));
  await proposed.getByText('Has not answered yet').waitFor({ state: 'detached' });
  return new URL(caller.url()).pathname.split('/').at(-1)!;
}

/** From Today: a tap on the candidate, one to put the ballot in, one to be asked. */
export async function vote(node: NodePlan, voter: Page, words: VotingWords, isFit: IsFit): Promise<void> {
  await voter.goto(node.url);
  await enter(voter.getByRole('link', { name: words.today }));
  const choice = voter.locator('button[aria-pressed]');
  await choice.first().waitFor();
  await isFit(voter);
  await enter(choice.filter({ hasText: 'Ana' }));
  await choice.and(voter.locator('[aria-pressed=true]')).waitFor();
  await confirm(voter, words.put, words.yes);
  await voter.getByText(words.taken, { exact: true }).waitFor();
}
