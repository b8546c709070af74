import 'reflect-metadata';
import { reportMonths } from '../../apps/massline/up/report.js';
import { exchangeFindings } from '../faults/check-exchange.js';
import { queryWithout } from '../faults/outage-query.js';
import type { Federation } from './federation.js';
import { placeFor, PREPARED_WITHIN_MS } from './prepared-for-run.js';
import { copyHome } from './prepared-home.js';
import { approveAll, type Reporters, reporters, untilDrained } from './reporting-work.js';

const START_MS = 60_000;
/** Without the hub's own deadline of 2 s a query would wait for whoever hangs; the bar itself is of `npm run faults`. */
const ANSWERED_WITHIN_MS = 10_000;

describe('with a part of the federation away', () => {
  let federation: Federation;
  let people: Reporters[];
  let ids: string[];

  beforeAll(async () => {
    const { prepared, home } = await placeFor('outages');
    federation = await copyHome(prepared, home);
    ids = federation.plan.organizations.map(({ id }) => id);
    await federation.start(federation.hub.id, ...ids);
    people = await Promise.all(ids.map((id) => reporters(federation, id)));
  }, PREPARED_WITHIN_MS + START_MS);
  afterAll(() => federation?.close(), START_MS);

  it('an organization records, approves and reads without its hub, and catches up by itself', async () => {
    await federation.stop(federation.hub.id);
    const { node, secretary } = people[0]!;

    const { sites } = await secretary.ask<{ sites: { name: string; recordName: string }[] }>(
      '{ sites { name recordName } }',
    );
    const input = { day: '2025-06-15', site: sites[0]!.recordName, kind: 'Meals', source: 'Allotment Garden' };
    const { recordIntake } = await secretary.ask<{ recordIntake: { __typename: string } }>(
      'mutation ($input: RecordInput!) { recordIntake(input: $input) { __typename } }',
      { input },
    );
    expect(recordIntake.__typename).toBe('Record');

    const started = performance.now();
    await Promise.all(people.map((one) => approveAll(one, START_MS)));
    const months = await reportMonths(secretary);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(months.length).toBeGreaterThan(5);
    expect(new Set(months.map(({ state }) => state))).toEqual(new Set(['SENT']));
    const { peers } = await secretary.ask<{ peers: { state: string }[] }>('{ peers { state } }');
    expect(peers).toEqual([{ state: 'active' }]);

    await federation.start(federation.hub.id);
    // On a busy machine some first attempts fail, and the next may be a minute away (`backOffMs`).
    await untilDrained(federation, ids, 2 * START_MS);
    expect(new Set((await reportMonths(secretary)).map(({ state }) => state))).toEqual(new Set(['RECEIPTED']));
    expect(await exchangeFindings(federation, ids)).toEqual([]);
    expect(federation.isRunning(node.id)).toBe(true);
  }, 240_000);

  it('a query over all organizations answers in time: in full for those that are there, with a name for each gap', async () => {
    const report = await queryWithout(federation, ids.slice(0, 2), ANSWERED_WITHIN_MS);
    expect(report.findings).toEqual([]);
    expect(report.answered.toSorted()).toEqual(ids.slice(2).toSorted());
    expect(report.gaps.toSorted()).toEqual([`${ids[0]} UNREACHABLE`, `${ids[1]} TIMEOUT`].toSorted());
  }, 60_000);
});
