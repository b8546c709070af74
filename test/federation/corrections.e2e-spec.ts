import 'reflect-metadata';
import { dataFile } from '#testing';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { splitBySite } from '../../apps/massline/demo-data/split-by-site.js';
import type { Session } from '../../apps/massline/nodes/session.js';
import type { Federation } from './federation.js';
import { placeFor, PREPARED_WITHIN_MS } from './prepared-for-run.js';
import { copyHome, prepareHome } from './prepared-home.js';
import { approveAll, type Reporters, reporters, untilDrained } from './reporting-work.js';

const WITHIN_MS = 120_000;
const REAL = dataFile('community-fridges-2023.csv');

let federation: Federation;
let ids: string[];
let people: Reporters[];

/** Of the real file the two organizations with the most records; without it the same of made-up ones. */
beforeAll(async () => {
  const { home } = await placeFor('corrections');
  const csv = REAL ? await readFile(REAL, 'utf8') : generateDemoCsv({ organizations: 2, seed: 12 });
  const sites = [...splitBySite(csv).values()].toSorted((a, b) => b.csv.length - a.csv.length).slice(0, 2);
  await prepareHome(`${home}-prepared`, sites);
  federation = await copyHome(`${home}-prepared`, home);
  ids = federation.plan.organizations.map(({ id }) => id);
  await federation.start(federation.hub.id, ...ids);
  people = await Promise.all(ids.map((id) => reporters(federation, id)));
  await Promise.all(people.map((one) => approveAll(one, WITHIN_MS)));
  await untilDrained(federation, ids, WITHIN_MS);
}, PREPARED_WITHIN_MS + WITHIN_MS);
afterAll(() => federation?.close(), WITHIN_MS);

/** What is in the records of an organization, counted by other means than its report: one plain question a month. */
async function countedAtHome(id: string): Promise<Map<string, number>> {
  const rows = await federation.sql<{ month: string; code: string; records: string }>(
    id,
    `SELECT to_char(day, 'YYYY-MM') AS month, coalesce(k.code, 'not-stated') AS code, count(*) AS records
     FROM daily_record r LEFT JOIN goods_kind_name k ON k.id = r.kind_id
     WHERE withdrawn_reason IS NULL AND direction = 'intake' GROUP BY 1, 2`,
  );
  return new Map(rows.map(({ month, code, records }) => [`${month} ${code}`, Number(records)]));
}

async function countedEverywhere(): Promise<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const id of ids) {
    for (const [key, records] of await countedAtHome(id)) sums.set(key, (sums.get(key) ?? 0) + records);
  }
  return Object.fromEntries([...sums].toSorted());
}

async function totalsAtHub(): Promise<Record<string, number>> {
  const rows = await federation.sql<{ key: string; sum: string }>(
    federation.hub.id,
    `SELECT month || ' ' || code AS key, sum FROM rollup_cell
     WHERE "grouping" = 'all' AND indicator = 'intakes-by-kind' AND sum <> 0 ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ key, sum }) => [key, Number(sum)]).toSorted());
}

const dump = (): Promise<string> => federation.program(federation.hub.id).run(['rollups', 'dump']);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

async function correct({ reporter, secretary }: Reporters, month: string): Promise<void> {
  const { draftReport } = await reporter.ask<{ draftReport: { report?: { draftHash: string }; code?: string } }>(
    `mutation ($month: String!) { draftReport(month: $month, reason: LATE_RECORDS) {
       ... on ReportDrafted { report { draftHash } } ... on ReportRefused { code } } }`,
    { month },
  );
  const { approveReport } = await secretary.ask<{ approveReport: object }>(
    `mutation ($month: String!, $hash: String!) { approveReport(month: $month, draftHash: $hash) {
       ... on ReportApproved { report { revision } } ... on ReportRefused { code } } }`,
    { month, hash: draftReport.report?.draftHash ?? `none: ${draftReport.code}` },
  );
  expect(approveReport).toEqual({ report: { revision: 2 } });
}

async function enter(session: Session, month: string, kind: string): Promise<void> {
  const { sites } = await session.ask<{ sites: { recordName: string }[] }>('{ sites { recordName } }');
  const input = { day: `${month}-11`, site: sites[0]!.recordName, kind };
  const { recordIntake } = await session.ask<{ recordIntake: { __typename: string } }>(
    'mutation ($input: RecordInput!) { recordIntake(input: $input) { __typename } }',
    { input },
  );
  expect(recordIntake.__typename).toBe('Record');
}

describe('a corrected month', () => {
  it('moves the committee’s totals by exactly what changed in the records, with one organization away meanwhile', async () => {
    expect(await totalsAtHub()).toEqual(await countedEverywhere());
    const before = digest(await dump());
    const [one, other] = people as [Reporters, Reporters];
    const [late, wrong] = (await monthsOf(one.reporter)).slice(2, 4) as [string, string];

    await federation.stop(federation.hub.id);
    for (let n = 0; n < 3; n += 1) await enter(one.secretary, late, 'Meals');
    await withdrawTwo(one.secretary, wrong);
    expect((await changedMonths(one.reporter)).toSorted()).toEqual([late, wrong].toSorted());
    expect(await changedMonths(other.reporter)).toEqual([]);
    await correct(one, late);
    await correct(one, wrong);
    expect(await changedMonths(one.reporter)).toEqual([]);
    await federation.start(federation.hub.id);
    await untilDrained(federation, ids, WITHIN_MS);

    expect(await totalsAtHub()).toEqual(await countedEverywhere());
    const folded = await dump();
    expect(digest(folded)).not.toBe(before);
    await federation.program(federation.hub.id).run(['rollups', 'rebuild']);
    expect(digest(await dump())).toBe(digest(folded));
  }, 240_000);

  it('keeps both revisions at home, each with its receipt and the difference', async () => {
    const { reporter } = people[0]!;
    const month = (await monthsOf(reporter))[2];
    const { reportRevisions } = await reporter.ask<{ reportRevisions: { items: object[]; total: number } }>(
      `query ($month: String!) { reportRevisions(month: $month) { total items { revision correctionReason
         delivery { receipt { outcome } } changes { indicator code ownBefore ownNow sentBefore sentNow } } } }`,
      { month },
    );
    const receipt = { receipt: { outcome: 'accepted' } };
    expect(reportRevisions.total).toBe(2);
    expect(reportRevisions.items).toMatchObject([
      { revision: 2, correctionReason: 'LATE_RECORDS', delivery: receipt },
      { revision: 1, correctionReason: null, delivery: receipt, changes: [] },
    ]);
    const { changes } = reportRevisions.items[0] as { changes: Record<string, number | string | null>[] };
    const intakes = changes.find(({ indicator }) => indicator === 'intakes')!;
    expect(Number(intakes['ownNow']) - Number(intakes['ownBefore'])).toBe(3);
    expect([intakes['sentBefore'], intakes['sentNow']]).toEqual([intakes['ownBefore'], intakes['ownNow']]);
  });
});

interface Standing {
  readonly month: string;
  readonly recordsChanged: boolean;
}

const standings = async (session: Session): Promise<Standing[]> =>
  (await session.ask<{ reportMonths: Standing[] }>('{ reportMonths { month recordsChanged } }')).reportMonths;
const monthsOf = async (session: Session): Promise<string[]> => (await standings(session)).map(({ month }) => month);
const changedMonths = async (session: Session): Promise<string[]> =>
  (await standings(session)).flatMap(({ month, recordsChanged }) => (recordsChanged ? [month] : []));

async function withdrawTwo(session: Session, month: string): Promise<void> {
  const { records } = await session.ask<{ records: { items: { id: string }[] } }>(
    'query ($month: String!) { records(month: $month, first: 2, direction: INTAKE) { items { id } } }',
    { month },
  );
  expect(records.items).toHaveLength(2);
  for (const { id } of records.items) {
    await session.ask('mutation ($id: ID!) { withdrawRecord(id: $id, reason: "entered-twice") { __typename } }', {
      id,
    });
  }
}
