import { DirectSession, type FrontDoor } from './direct-session.js';
import type { Officers } from './main-job.js';
import type { Planted } from './planted.js';

type Asked = Record<string, { readonly __typename?: string; readonly [field: string]: unknown }>;
const ANSWERED = '{ __typename ... on PeopleChanged { id invitationCode } ... on PeopleRefused { code } }';

/** A volunteer with canaries for name and login is invited, accepts the working rules, is proposed and objected to. */
export async function admission(door: FrontDoor, officers: Officers, planted: Planted): Promise<void> {
  const { secretary, treasurer } = officers;
  await adoptRules(officers);
  const invited = await step(secretary, 'inviteVolunteer($displayName: String!)', {
    displayName: planted.text('person.display_name', 'Gita *'),
  });
  const code = String(invited['invitationCode']);
  planted.secret('account_invitation', code, true);
  const login = planted.text('account.login', '*@volunteers.example');
  const password = planted.text('password of a member', 'pass *');
  const { acceptInvitation } = await new DirectSession(door).ask<Asked>(
    `mutation ($code: String!, $login: String!, $password: String!) {
       acceptInvitation(code: $code, login: $login, password: $password) { __typename } }`,
    { code, login, password },
  );
  if (acceptInvitation?.__typename !== 'InvitationAccepted') throw new Error('The invitation was refused');
  const volunteer = await DirectSession.signedIn(door, login, password);
  for (const token of volunteer.tokens) planted.secret('session', token, true);
  const { unityVersion } = await volunteer.ask<{ unityVersion: { version: number; clauses: { hash: string }[] } }>(
    '{ unityVersion(kind: "working-rules") { version clauses { hash } } }',
  );
  const read = { version: unityVersion.version, clauseHashes: unityVersion.clauses.map(({ hash }) => hash) };
  await step(volunteer, 'acceptWorkingRules($read: ReadRulesInput!)', { read });
  const proposed = await step(treasurer, 'proposeAdmission($personRef: String!)', { personRef: invited['id'] });
  await step(secretary, 'objectToAdmission($admissionId: String!, $reason: String!, $isSigned: Boolean!)', {
    admissionId: proposed['id'],
    reason: planted.text('admission_objection.reason', 'Because of *.'),
    isSigned: false,
  });
}

/** One mutation of the feature by its signature, whose arguments have the names of its variables. */
async function step(session: DirectSession, signature: string, variables: Record<string, unknown>) {
  const [name = '', args = ''] = signature.split(/[()]/);
  const given = [...args.matchAll(/\$(\w+)/g)].map(([, arg]) => `${arg}: $${arg}`).join(', ');
  const answer = await session.ask<Asked>(`mutation (${args}) { ${name}(${given}) ${ANSWERED} }`, variables);
  if (answer[name]?.__typename !== 'PeopleChanged')
    throw new Error(`${name} was refused: ${String(answer[name]?.['code'])}`);
  return answer[name];
}

/** Working rules in force, and no waiting time: both by decision of two. */
async function adoptRules({ secretary, treasurer }: Officers): Promise<void> {
  const input = { kind: 'working-rules', language: 'en', clauses: [{ title: 'Care', text: 'We close what we open.' }] };
  const { beginUnityDraft } = await secretary.ask<{ beginUnityDraft: { draft: { id: string; hash: string } } }>(
    `mutation ($input: BeginDraftInput!) { beginUnityDraft(input: $input) { ... on DraftKept { draft { id hash } } } }`,
    { input },
  );
  const { id: draft, hash } = beginUnityDraft.draft;
  const { bodies } = await secretary.ask<{ bodies: { id: string }[] }>('{ bodies { id } }');
  const effects = [
    { kind: 'rules.adopt', payload: JSON.stringify({ draft, hash }) },
    { kind: 'people.rules', payload: JSON.stringify({ minimumDays: 0, minimumActivities: 0 }) },
  ];
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  for (const effect of effects) {
    const decided = { bodyId: bodies[0]!.id, rule: 'majority', outcome: 'carried', day, text: 'As we said.', effect };
    const { recordDecision } = await secretary.ask<{ recordDecision: { decision: { id: string } } }>(
      `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
         ... on DecisionRecorded { decision { id } } } }`,
      { input: decided },
    );
    const { id } = recordDecision.decision;
    await treasurer.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', { id });
  }
}
