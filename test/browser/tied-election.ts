import { type Ballot, readPaperKey } from '#ballots';
import { toBase64url } from '#domain-kit';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { Session } from '../../apps/massline/nodes/session.js';
import { Device } from '../elections/device.js';
import { sessionOf } from './ask-as.js';
import type { CopiedFederation } from './copied-federation.js';
import type { Login } from './sign-in.js';

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** One step of an election by the API; answers its id. */
async function take(session: Session, step: string, variables: Record<string, unknown>): Promise<string> {
  const types = { $input: 'ElectionCallInput!', $ref: 'ID!', $id: 'ID!', $step: 'String!' };
  const given = Object.entries(types).filter(([name]) => name.slice(1) in variables);
  const { taken } = await session.ask<{ taken: { id?: string; code?: string } }>(
    `mutation (${given.map(([name, type]) => `${name}: ${type}`).join(', ')}) {
       taken: ${step} { ... on ElectionDone { id } ... on ElectionRefused { code } } }`,
    variables,
  );
  if (!taken.id) throw new Error(`${step}: ${taken.code}`);
  return taken.id;
}

async function paperOf(session: Session, id: string, marks: readonly number[]): Promise<Ballot> {
  const { heldElection: own } = await session.ask<{ heldElection: { ownVoter: string; paperKey: string } }>(
    'query ($id: ID!) { heldElection(id: $id) { ownVoter paperKey } }',
    { id },
  );
  const device = new Device(id, own.ownVoter, [readPaperKey(own.paperKey)!]);
  const { request, blinded } = device.ask();
  const { requestPaper } = await session.ask<{ requestPaper: { blindSignature?: string; code?: string } }>(
    `mutation ($request: PaperRequestInput!, $blinded: String!) {
       requestPaper(request: $request, blinded: $blinded) {
         ... on PaperIssued { blindSignature } ... on ElectionRefused { code } } }`,
    { request, blinded: toBase64url(blinded[0]!) },
  );
  if (!requestPaper.blindSignature) throw new Error(`No paper: ${requestPaper.code}`);
  return device.vote(marks, [Buffer.from(requestPaper.blindSignature, 'base64url')]);
}

/** From nobody: without a cookie. */
async function cast({ url, page = url }: NodePlan, ballot: Ballot): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-massline-csrf': '1', origin: new URL(page).origin };
  const answer = await fetch(`${url}/elections/ballots`, { method: 'POST', headers, body: JSON.stringify(ballot) });
  if (!answer.ok) throw new Error(await answer.text());
}

/**
 * An election in which the first two of these people stand and have a vote each, without an announced source: closed, and
 * not counted. Its steps are taken by the API, for its pages have tests of their own; the phones are made up.
 */
export async function tiedElection(
  federation: CopiedFederation,
  node: NodePlan,
  accounts: readonly Login[],
): Promise<string> {
  // One after the other: each sign-in is much work.
  const voters: Session[] = [];
  for (const account of accounts) voters.push(await sessionOf(node, account));
  const caller = voters[0]!;
  const days = { nominationsUntil: day(2), issuingUntil: day(3), castingUntil: day(4) };
  const input = { title: 'Who keeps the keys', method: 'scottish-stv', seats: 1, contestDays: 7, lotSources: [] };
  const id = await take(caller, 'callElection(input: $input)', { input: { ...input, ...days } });
  for (const candidate of voters.slice(0, 2)) {
    const { me } = await candidate.ask<{ me: { personRef: string } }>('{ me { personRef } }');
    await take(candidate, 'proposeCandidate(electionId: $id, personRef: $ref)', { id, ref: me.personRef });
  }
  // Days cannot be waited for, and these people's own phones keep out of it.
  const past = { nominationsUntil: day(-22), issuingUntil: day(-21), castingUntil: day(-20) };
  await federation.sql(node, 'DELETE FROM voter_key RETURNING key');
  await federation.sql(
    node,
    'UPDATE election SET plan = plan || $2::jsonb, called_on = $3, since = $3 WHERE id = $1 RETURNING id',
    [id, JSON.stringify(past), day(-23)],
  );
  const next = (step: string): Promise<string> =>
    take(caller, 'takeElectionStep(electionId: $id, step: $step)', { id, step });
  await next('open');
  const ballots: Ballot[] = [];
  for (const [n, voter] of voters.entries()) ballots.push(await paperOf(voter, id, n === 0 ? [1, 0] : [0, 1]));
  await next('begin-casting');
  for (const ballot of ballots.slice(0, 2)) await cast(node, ballot);
  await next('close');
  return id;
}
