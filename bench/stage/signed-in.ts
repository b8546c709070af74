import { CSRF_HEADER } from '#identity';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { demoAccounts, holderOf } from '../../apps/massline/up/demo-people.js';
import { found } from '../../apps/massline/up/found.js';

const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(login: $login, password: $password) { __typename } }`;

/** Founds a running node and signs its secretary in; answers the headers with which this person asks its API. */
export async function signedInHeaders(node: NodePlan): Promise<Record<string, string>> {
  await found(node);
  const { login, password } = holderOf(await demoAccounts(node), 'secretary');
  const headers = { 'content-type': 'application/json', origin: new URL(node.url).origin, [CSRF_HEADER]: '1' };
  const answer = await fetch(`${node.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: SIGN_IN, variables: { login, password } }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (cookies.length === 0) throw new Error(`${node.id}: ${login} could not sign in: ${await answer.text()}`);
  return { ...headers, cookie: cookies.join('; ') };
}
