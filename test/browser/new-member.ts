import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { Session } from '../../apps/massline/nodes/session.js';
import { signIn } from '../../apps/massline/up/found.js';
import type { CopiedFederation } from './copied-federation.js';
import type { Login } from './sign-in.js';

/** Somebody with an account who may vote: how one becomes a member is told elsewhere. */
export async function newMember(federation: CopiedFederation, node: NodePlan, displayName: string): Promise<Login> {
  const account = { login: displayName.toLowerCase(), password: 'four horses under a blue roof' };
  const { inviteVolunteer: invited } = await (
    await signIn(node, 'secretary')
  ).ask<{
    inviteVolunteer: { invitationCode?: string; code?: string };
  }>(
    `mutation ($displayName: String!) { inviteVolunteer(displayName: $displayName) {
       ... on PeopleChanged { invitationCode } ... on PeopleRefused { code } } }`,
    { displayName },
  );
  await new Session(node.url, node.page).ask(
    `mutation ($code: String!, $login: String!, $password: String!) {
       acceptInvitation(code: $code, login: $login, password: $password) { __typename } }`,
    { code: invited.invitationCode, ...account },
  );
  await federation.sql(node, `UPDATE person SET sphere = 'member', member_since = '2020-01-01' WHERE sphere IS NULL`);
  return account;
}
