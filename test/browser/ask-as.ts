import type { Page } from 'playwright-core';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { Session } from '../../apps/massline/nodes/session.js';
import type { Login } from './sign-in.js';

/** Asks the node's API as whoever is signed in on this page: for steps whose pages another test opens. */
export const askAs = <Data>(page: Page, query: string, variables: object = {}): Promise<Data> =>
  page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json', 'x-massline-csrf': '1' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: object[] };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }, JSON.stringify({ query, variables }));

/** Signs in without a browser. */
export async function sessionOf({ url, page }: NodePlan, { login, password }: Login): Promise<Session> {
  const session = new Session(url, page);
  await session.ask(
    'mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { __typename } }',
    { login, password },
  );
  return session;
}
