import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NodePlan } from '../nodes/node-plan.js';
import { Session } from '../nodes/session.js';
import { type DemoAccount, demoAccounts, holderOf } from './demo-people.js';

const INTERIM_DAYS = 90;
/** In an organization of the demo every office rotates, so that a newcomer sees whose turn comes next, and why. */
const BYLAWS = { 'mass-organization': 'small-circle', 'organizing-committee': 'plain-assembly' } as const;
/** How many of the founders get an account of their own: those who hold an office. */
const signsIn = ({ offices }: DemoAccount): boolean => offices.length > 0;

interface Founded {
  readonly found: {
    readonly __typename: string;
    readonly invitations?: { displayName: string; code: string }[];
    readonly code?: string;
  };
}

/** Founds the node with its demo accounts, unless it was founded before. The founding code comes from the node's own file. */
export async function found(node: NodePlan): Promise<void> {
  const session = new Session(node.url, node.page);
  const { node: status } = await session.ask<{ node: { founded: boolean } }>('{ node { founded } }');
  const accounts = await demoAccounts(node);
  const invitations = status.founded ? new Map<string, string>() : await foundWith(session, node, accounts);
  for (const account of accounts.filter(signsIn)) {
    const code = invitations.get(account.displayName);
    if (code) await accept(node, account, code);
  }
}

async function foundWith(
  session: Session,
  node: NodePlan,
  accounts: readonly DemoAccount[],
): Promise<Map<string, string>> {
  const code = (await readFile(join(node.directory, 'founding-code'), 'utf8')).trim();
  const until = new Date(Date.now() + INTERIM_DAYS * 86_400_000).toISOString().slice(0, 10);
  const founders = accounts.map(({ displayName, offices }) => ({ displayName, offices, memberSince: '2020-01-01' }));
  const input = {
    code,
    displayName: node.displayName,
    // The day of whoever looks at it here: with another, what begins today begins tomorrow for some hours of each night.
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    founders,
    interimUntil: until,
    bylaws: BYLAWS[node.app],
    ...(node.app === 'mass-organization' && { workingRules: await workingRules(session) }),
  };
  const { found } = await session.ask<Founded>(
    `mutation ($input: FoundInput!) { found(input: $input) {
       __typename ... on Founded { invitations { displayName code } } ... on FoundRefused { code } } }`,
    { input },
  );
  if (!found.invitations) throw new Error(`${node.id} was not founded: ${found.code}`);
  return new Map(found.invitations.map((invitation) => [invitation.displayName, invitation.code]));
}

/** What its volunteers accept: a few clauses, whose titles no page says of something else. */
async function workingRules(session: Session): Promise<object> {
  const { workingRulesPacks: packs } = await session.ask<{
    workingRulesPacks: { code: string; clauses: object[] }[];
  }>('{ workingRulesPacks { code clauses { title text } } }');
  const { code, clauses } = packs.find((one) => one.code === 'working-rules-short')!;
  return { pack: code, clauses };
}

async function accept(node: NodePlan, { login, password }: DemoAccount, code: string): Promise<void> {
  const { acceptInvitation } = await new Session(node.url, node.page).ask<{
    acceptInvitation: { __typename: string; code?: string };
  }>(
    `mutation ($code: String!, $login: String!, $password: String!) {
       acceptInvitation(code: $code, login: $login, password: $password) { __typename ... on InvitationRefused { code } } }`,
    { code, login, password },
  );
  if (acceptInvitation.code)
    throw new Error(`${node.id}: the invitation of ${login} was refused: ${acceptInvitation.code}`);
}

/** Signs in the demo account that holds an office. */
export async function signIn(node: NodePlan, office: string): Promise<Session> {
  const { login, password } = holderOf(await demoAccounts(node), office);
  const session = new Session(node.url, node.page);
  const { signIn } = await session.ask<{ signIn: { __typename: string; code?: string } }>(
    `mutation ($login: String!, $password: String!) {
       signIn(login: $login, password: $password) { __typename ... on SignInRefused { code } } }`,
    { login, password },
  );
  if (signIn.code) throw new Error(`${node.id}: ${login} could not sign in: ${signIn.code}`);
  return session;
}
