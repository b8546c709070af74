import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tables } from '../../apps/mass-organization/src/database/tables.js';
import type { DirectSession } from '../privacy/direct-session.js';
import { enrolInFederation, foundBoth, importCsv, type People } from '../privacy/main-job.js';
import { openAsNode, Planted } from '../privacy/planted.js';
import { ORGANIZATION, WatchedFederation } from '../privacy/watched-federation.js';

const START_MS = 240_000;
const SEEN_WITHIN_MS = 60_000;

interface LogLine {
  readonly trace?: string;
  readonly route?: string;
}

let watched: WatchedFederation;
let people: People;

beforeAll(async () => {
  watched = await WatchedFederation.start();
  const planted = new Planted();
  people = await foundBoth(watched, planted);
  const { directory } = watched.organization.node;
  const db = await openAsNode({ databaseUrl: watched.federation.url(ORGANIZATION), directory, tables });
  await enrolInFederation(watched, people, { planted, db });
  await db.destroy();
  await importCsv(people.organization.secretary, {
    fileName: 'records.csv',
    csv: 'Day,Place\n2025-01-02,here\n',
    mapping: { day: 'Day', site: 'Place' },
  });
}, START_MS);
afterAll(() => watched?.close(), START_MS);

/** The routes that a node answered in this trace, once there are any. */
async function routesOf(directory: string, traceId: string): Promise<string[]> {
  const deadline = Date.now() + SEEN_WITHIN_MS;
  for (;;) {
    const lines = (await readFile(join(directory, 'node.log'), 'utf8'))
      .split('\n')
      .filter((line) => line.endsWith('}'));
    const ours = lines.map((line) => JSON.parse(line) as LogLine).filter(({ trace }) => trace === traceId);
    if (ours.length > 0 || Date.now() > deadline) return ours.flatMap(({ route }) => route ?? []);
    await wait(50);
  }
}

/** Asks as a part of a new trace, and answers the data with the trace's id. */
async function traced<T>(session: DirectSession, query: string, variables = {}): Promise<{ data: T; traceId: string }> {
  const traceId = randomBytes(16).toString('hex');
  const { text } = await session.send('/graphql', {
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    body: JSON.stringify({ query, variables }),
  });
  return { data: (JSON.parse(text) as { data: T }).data, traceId };
}

/** R109: one trace, by W3C Trace Context, spans organization and hub in both directions. */
describe('a trace', () => {
  it('follows an approved report into the hub', async () => {
    const { reporter, secretary } = people.organization;
    const { draftReport } = await reporter.ask<{ draftReport: { report: { draftHash: string } } }>(
      'mutation { draftReport(month: "2025-01") { ... on ReportDrafted { report { draftHash } } } }',
    );
    const { data, traceId } = await traced<{ approveReport: { report?: object } }>(
      secretary,
      `mutation ($hash: String!) { approveReport(month: "2025-01", draftHash: $hash) {
         ... on ReportApproved { report { month } } } }`,
      { hash: draftReport.report.draftHash },
    );
    expect(data.approveReport.report).toEqual({ month: '2025-01' });
    expect(await routesOf(watched.organization.node.directory, traceId)).toContain('/graphql');
    expect(await routesOf(watched.hub.node.directory, traceId)).toEqual(['/federation/inbox']);
  });

  it('follows a live query into the organization', async () => {
    const { data, traceId } = await traced<{ organizations: { items: object[] } }>(
      people.committee.secretary,
      '{ organizations(first: 10) { items { id stage } } }',
    );
    expect(data.organizations.items).toEqual([{ id: ORGANIZATION, stage: 'founding' }]);
    expect(await routesOf(watched.hub.node.directory, traceId)).toContain('/graphql');
    expect(await routesOf(watched.organization.node.directory, traceId)).toEqual(['/federation/graphql']);
  });

  it('is another for another request', async () => {
    const { traceId } = await traced(people.committee.secretary, '{ organizations(first: 10) { items { id stage } } }');
    const { traceId: other } = await traced(people.committee.secretary, '{ node { id } }');
    expect(await routesOf(watched.organization.node.directory, traceId)).toEqual(['/federation/graphql']);
    const lines = await readFile(join(watched.organization.node.directory, 'node.log'), 'utf8');
    expect(lines).not.toContain(other);
  });
});
