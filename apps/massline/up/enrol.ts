import { setTimeout as wait } from 'node:timers/promises';
import type { NodePlan } from '../nodes/node-plan.js';
import type { Session } from '../nodes/session.js';

const WITHIN_MS = 60_000;

interface Request {
  readonly thumbprint: string;
  readonly nodeId: string;
  readonly state: string;
  readonly words: string[];
}

/** Two mandate-holders of the committee, as a decision needs. */
export interface CommitteeSessions {
  readonly first: Session;
  readonly second: Session;
}

/** Brings an organization into the federation: code, request, the committee's recorded decision. Repeatable. */
export async function enrol(node: NodePlan, organization: Session, committee: CommitteeSessions): Promise<void> {
  const held = await stateOf(organization);
  if (held?.state === 'APPROVED') return;
  const words = held?.state === 'REQUESTED' ? held.words : await request(node, organization, committee.first);
  await approve(node.id, words, committee);
  const deadline = Date.now() + WITHIN_MS;
  while ((await stateOf(organization))?.state !== 'APPROVED') {
    if (Date.now() > deadline) throw new Error(`${node.id} did not learn that it is enrolled`);
    await wait(200);
  }
}

async function stateOf(organization: Session): Promise<{ state: string; words: string[] } | null> {
  return (
    await organization.ask<{ enrolment: { state: string; words: string[] } | null }>('{ enrolment { state words } }')
  ).enrolment;
}

async function request(node: NodePlan, organization: Session, committee: Session): Promise<string[]> {
  const { issueInvitation } = await committee.ask<{ issueInvitation: { code: string } }>(
    'mutation { issueInvitation { code } }',
  );
  const { enrol } = await organization.ask<{ enrol: { words?: string[]; message?: string } }>(
    `mutation ($code: String!) { enrol(code: $code) {
       ... on Enrolment { words } ... on EnrolRefused { message } } }`,
    { code: issueInvitation.code },
  );
  if (!enrol.words) throw new Error(`${node.id} could not ask for enrolment: ${enrol.message}`);
  return enrol.words;
}

/** The committee approves only the request that shows the same eight words. */
export async function approve(
  nodeId: string,
  words: readonly string[],
  { first, second }: CommitteeSessions,
): Promise<void> {
  const { enrolments, bodies } = await first.ask<{ enrolments: Request[]; bodies: { id: string }[] }>(
    '{ enrolments { thumbprint nodeId state words } bodies { id } }',
  );
  const asked = enrolments.find((one) => one.nodeId === nodeId && ['PENDING', 'APPROVED'].includes(one.state));
  if (!asked || asked.words.join(' ') !== words.join(' '))
    throw new Error(`${nodeId}: the words on the two screens differ`);
  if (asked.state === 'APPROVED') return;
  const input = {
    ...{ bodyId: bodies[0]?.id, rule: 'majority', outcome: 'carried', day: new Date().toISOString().slice(0, 10) },
    text: `Enrol ${nodeId}`,
    effect: { kind: 'enrolment.approve', payload: JSON.stringify({ thumbprint: asked.thumbprint }) },
  };
  const { recordDecision } = await first.ask<{ recordDecision: { decision?: { id: string }; code?: string } }>(
    `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
       ... on DecisionRecorded { decision { id } } ... on RecordDecisionRefused { code } } }`,
    { input },
  );
  if (!recordDecision.decision) throw new Error(`${nodeId}: the decision was refused: ${recordDecision.code}`);
  await second.ask('mutation ($id: ID!) { secondDecision(id: $id) { __typename } }', {
    id: recordDecision.decision.id,
  });
}
