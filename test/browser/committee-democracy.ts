import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { invitationCodeHash, newInvitationCode } from '#identity';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { Session } from '../../apps/massline/nodes/session.js';
import { signIn } from '../../apps/massline/up/found.js';
import { verifyElection } from '../elections/verify.js';
import type { CopiedFederation } from './copied-federation.js';
import { confirm, enter } from './hands.js';
import { isFit } from './page-findings.js';
import type { Login } from './sign-in.js';
import { callAndNominate, came, compareKeys, ENGLISH, type Side, SPANISH, vote } from './voting-hands.js';

const unread = (): Promise<void> => Promise.resolve();
const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** An account for somebody of the committee who holds no office, as an invitation gives one. */
export async function accountOfMember(federation: CopiedFederation, hub: NodePlan, name: string): Promise<Login> {
  const account = { login: name.toLowerCase(), password: 'four horses under a blue roof' };
  const { people } = await (
    await signIn(hub, 'secretary')
  ).ask<{ people: { items: { ref: string; displayName: string }[] } }>(
    '{ people(first: 100) { items { ref displayName } } }',
  );
  const { ref } = people.items.find(({ displayName }) => displayName === name)!;
  const code = newInvitationCode();
  await federation.sql(
    hub,
    `INSERT INTO account_invitation (code_hash, person_ref, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
    [invitationCodeHash(code), ref],
  );
  await new Session(hub.url, hub.page).ask(
    `mutation ($code: String!, $login: String!, $password: String!) {
       acceptInvitation(code: $code, login: $login, password: $password) { __typename } }`,
    { code, ...account },
  );
  return account;
}

interface Voters {
  readonly ana: Page;
  readonly bayo: Page;
  /** Reads Spanish. */
  readonly chen: Page;
  /** Who ask for a paper, so that there are enough of them, and keep it. */
  readonly others: readonly Page[];
  /** Somebody of the organization that signs papers too. */
  readonly coSigner: Side;
}

/** The committee's own election with two signers: called, answered, voted in secret, counted again by its people, certified on its record. */
export async function electAtCommittee(
  federation: CopiedFederation,
  hub: NodePlan,
  { ana, bayo, chen, others, coSigner }: Voters,
): Promise<void> {
  const caller = { page: ana, node: hub };
  await compareKeys(caller, coSigner, isFit);
  await compareKeys(coSigner, caller, isFit);
  const id = await callAndNominate(hub, [ana, bayo], unread, true);
  await came(federation, hub, 'SELECT paper_key IS NOT NULL FROM election_co_signer');
  await chen.goto(`${hub.url}/notices`);
  await enter(chen.getByRole('link', { name: /Puedes proponer a alguien para una elección/ }));
  await chen.getByRole('heading', { level: 1, name: 'Who writes the minutes' }).waitFor();

  // Days cannot be waited for: the call is moved back by some.
  const days = { nominationsUntil: ago(22), issuingUntil: ago(21), castingUntil: ago(20) };
  await federation.sql(hub, 'UPDATE election SET plan = plan || $2::jsonb, called_on = $3, since = $3 WHERE id = $1', [
    ...[id, JSON.stringify(days), ago(23)],
  ]);
  const step = async (action: string): Promise<void> => {
    await ana.goto(`${hub.url}/democracy/elections/${id}`);
    await confirm(ana, action, 'Yes, do it');
    await ana.getByRole('button', { name: action, exact: true }).waitFor({ state: 'detached' });
  };
  await step('Freeze the roll and open');
  for (const voter of [ana, bayo, chen, ...others]) {
    await voter.goto(hub.url);
    await voter.getByRole('link', { name: /your paper is on this device|tu papeleta está/i }).waitFor();
  }
  const voters = 3 + others.length;
  await came(federation, hub, `SELECT count(*) = ${voters} FROM election_co_signature WHERE signature IS NOT NULL`);
  await ana.goto(`${hub.url}/democracy/elections/${id}`);
  await confirm(ana, 'Begin the voting', 'Yes, do it');
  await came(federation, hub, 'SELECT stated IS NOT NULL FROM election_co_signer');
  await step('Begin the voting');
  await vote(hub, ana, { words: ENGLISH, candidate: 'Bayo' }, unread);
  await vote(hub, chen, { words: SPANISH, candidate: 'Bayo' }, isFit);
  await vote(hub, bayo, { words: ENGLISH, candidate: 'Ana' }, unread);
  const [receipt] = await Promise.all([
    bayo.waitForEvent('download'),
    enter(bayo.getByRole('button', { name: 'Save the receipt' })),
  ]);
  await step('Close the voting');
  await confirm(ana, 'Count', 'Yes, do it');
  await ana.getByText('Elected: Bayo').waitFor();
  await chen.goto(`${hub.url}/democracy/elections/${id}`);
  await enter(chen.getByRole('button', { name: SPANISH.check }));
  await chen.getByText(SPANISH.found, { exact: true }).waitFor();
  await chen.getByText('Contado otra vez aquí: 3 votos, el mismo resultado.').waitFor();
  await chen.getByText(/tiene las dos firmas/).waitFor();
  await isFit(chen);
  const board = await chen.evaluate(
    async (path) => (await fetch(path)).json() as Promise<unknown>,
    `/elections/${id}/board`,
  );
  const kept = JSON.parse(await readFile(await receipt.path(), 'utf8')) as never;
  expect(verifyElection(board, { receipts: [kept], heads: [] }).alarms).toEqual([]);

  await federation.sql(hub, 'UPDATE election SET counted_on = $2, since = $2 WHERE id = $1', [id, ago(9)]);
  await ana.reload();
  await confirm(ana, 'Certify the result', 'Record it');
  await ana.getByText('You recorded this decision.').waitFor();
  await bayo.goto(`${hub.url}/democracy/elections/${id}`);
  await confirm(bayo, 'Second this decision', 'Yes, second it');
  await bayo.getByText(/The result is certified by a decision of two/).waitFor();
  await bayo.goto(`${hub.url}/record`);
  await bayo.getByText('We certify the result of “Who writes the minutes”.').first().waitFor();
  await enter(bayo.getByRole('button', { name: 'Check the proofs' }));
  await bayo.getByText('This browser checked it, and it holds.').waitFor();
}

/** A caucus is begun at the committee, too: there a member has a key and a card of their own. */
export async function beginCaucus(hub: NodePlan, page: Page): Promise<void> {
  await page.goto(`${hub.url}/democracy`);
  await enter(page.getByRole('link', { name: 'Caucuses: meet by yourselves, and be heard', exact: true }));
  await enter(page.getByRole('button', { name: 'Make a key', exact: true }));
  await page.getByLabel('Your written key', { exact: true }).waitFor();
  await enter(page.getByRole('button', { name: 'I wrote it down', exact: true }));
  await page.getByLabel('What do you want to be called in the caucus?').fill('Lark');
  await page.getByLabel('Your card', { exact: true }).waitFor();
}
