import { DEFAULT_GATEWAY_SETTINGS } from '../../apps/organizing-committee/src/features/gateway/gateway.settings.js';
import { PLAIN_PATH } from '../fakes/fakes.types.js';
import { median, quantile } from '../measure/figures.js';
import { latencies } from '../measure/latency.js';
import { interleave, type Rounds } from '../measure/rounds.js';
import { type Row, rowOf } from '../measure/rows.js';
import { profile } from '../profile/profile.js';
import type { Sizes } from '../sizes.js';
import type { Bar, Bench } from './bar.js';
import { answered, Committee, type CommitteeAnswer, liveQuery, openFloors } from './committee.js';

const WIDE = 200;
const FAN_OUT = { compare: 'ratio', sense: 'at most' } as const;
const LATE = { compare: 'difference', sense: 'at most', limit: 30 } as const;
const SPARED = { compare: 'ratio', sense: 'at most', limit: 1.1 } as const;
const { deadlineMs } = DEFAULT_GATEWAY_SETTINGS;
/** How often in a row an organization must fail before its breaker opens. */
const FAILURES = 5;

/** Bars 7 and 8: one query of the committee to many organizations, all well, and then two of them not. */
export const fanOutBar: Bar = {
  bars: [7, 8],
  about: ({ fanOut, outage }) => [
    `7: one query of the committee for the live stage, offices and sites of ${fanOut.widths.join(', ')} organizations, through the product's`,
    `   hub; closed loop, one query in flight, p50 of ${fanOut.queries} a round. The organizations are fakes in one other process: each takes`,
    `   ${fanOut.thinkMs} ms, as in the baselines, and signs its answer, which the hub verifies. Floor: Promise.all of unsigned POSTs of the same`,
    '   body to the same fakes over a pool, without GraphQL and without the HTTP request around it. Not in it: what a real',
    '   organization does for its answer, TLS. Above 100 organizations the query asks for two pages.',
    `8: the same with ${outage.width} organizations, of which one never answers and one refuses connections, other two each round. First time:`,
    `   the ${FAILURES} queries until the breakers open, slowest against the deadline of ${deadlineMs} ms; both gaps are named and all others`,
    '   complete, or the bar is not met. Then: p50 with the breakers open beside p50 of as many healthy ones, in turn.',
  ],
  measure: async ({ stage, sizes }: Bench, wanted): Promise<Row[]> => {
    const pages = sizes.rounds + 1;
    const organizations = Math.max(...sizes.fanOut.widths, sizes.outage.width * pages);
    const committee = await Committee.open(stage, { organizations, thinkMs: sizes.fanOut.thinkMs });
    const rows: Row[] = [];
    if (wanted.includes(7)) rows.push(...(await fanOuts({ stage, sizes }, committee)));
    if (wanted.includes(8)) rows.push(...(await outages(committee, sizes)));
    return rows;
  },
};

async function fanOuts({ stage, sizes }: Bench, committee: Committee): Promise<Row[]> {
  const floors = openFloors(stage);
  const { widths, queries: times } = sizes.fanOut;
  const rows: Row[] = [];
  for (const width of widths) {
    const body = liveQuery(committee.organizations, 0, width);
    await assertComplete(committee, body, width);
    const urls = committee.organizations.slice(0, width).map(({ baseUrl }) => `${baseUrl}/${PLAIN_PATH}`);
    const contest = {
      floor: async () => median(await floors.ask('fanOut', { urls, body: askedOfOne, times })),
      ours: async () => median(await latencies(times, () => committee.ask(body))),
    };
    await contest.floor();
    await contest.ours();
    const rounds = await interleave(sizes.rounds, contest);
    await profile(`7-fan-out-${width}`, committee.hub.pid, contest.ours);
    const head = { bar: 7, job: `committee query to ${width}, p50`, unit: 'ms' };
    rows.push(rowOf(head, rounds, { ...FAN_OUT, limit: width < WIDE ? 1.5 : 2 }));
  }
  return rows;
}

/** As long as what the hub asks of one organization. */
const askedOfOne = JSON.stringify({
  operation: '0'.repeat(64),
  variables: {
    representations: [{ __typename: 'MassOrganization', id: 'organization-0000' }],
    ...{ stage: true, offices: true, releasedCells: false, sites: true },
  },
});

async function assertComplete(committee: Committee, body: string, width: number): Promise<void> {
  const answer = JSON.parse(await committee.ask(body)) as CommitteeAnswer;
  const live = answered(answer).filter(({ stage }) => stage !== null);
  if (live.length !== width) throw new Error(`Of ${width} organizations ${live.length} answered`);
}

async function outages(committee: Committee, sizes: Sizes): Promise<Row[]> {
  const { width, queries: times } = sizes.outage;
  const healthy = liveQuery(committee.organizations, sizes.rounds * width, width);
  await assertComplete(committee, healthy, width);
  const firstTimes: number[] = [];
  const faults: string[] = [];
  const open: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
  for (let round = 0; round < sizes.rounds; round += 1) {
    const body = liveQuery(committee.organizations, round * width, width);
    await latencies(FAILURES, () => committee.ask(body));
    const [hung, dead] = committee.organizations.slice(round * width, round * width + 2).map(({ id }) => id);
    await committee.fakes.ask('behave', { id: hung ?? '', mood: 'hung' });
    await committee.fakes.ask('behave', { id: dead ?? '', mood: 'dead' });
    const first = await latencies(FAILURES, async () => {
      const fault = faultOf(JSON.parse(await committee.ask(body)) as CommitteeAnswer, width, [hung, dead]);
      if (fault) faults.push(fault);
    });
    firstTimes.push(quantile(first, 0.99));
    const { floor, ours } = await turns(
      times,
      () => committee.ask(healthy),
      () => committee.ask(body),
    );
    open.floor.push(median(floor));
    open.ours.push(median(ours));
  }
  const deadlines = firstTimes.map(() => deadlineMs);
  const head = { bar: 8, unit: 'ms' };
  return [
    rowOf({ ...head, job: 'one hung, one dead: first time' }, { floor: deadlines, ours: firstTimes }, LATE, {
      ...(faults[0] === undefined ? {} : { fault: faults[0] }),
    }),
    rowOf({ ...head, job: 'one hung, one dead: breaker open, p50' }, open, SPARED),
  ];
}

/** Two queries in turn, `times` each. */
async function turns(times: number, a: () => Promise<unknown>, b: () => Promise<unknown>): Promise<Rounds> {
  const floor: number[] = [];
  const ours: number[] = [];
  for (let n = 0; n < times; n += 1) {
    floor.push(...(await latencies(1, a)));
    ours.push(...(await latencies(1, b)));
  }
  return { floor, ours };
}

/** What is wrong with an answer that should have exactly the gaps of `missing`, each named. */
function faultOf(answer: CommitteeAnswer, width: number, missing: readonly (string | undefined)[]): string | undefined {
  const complete = answered(answer).filter(({ stage }) => stage !== null).length;
  const named = (answer.errors ?? []).map(({ extensions }) => extensions.organization);
  if (complete !== width - missing.length) return `${complete} of ${width - missing.length} others complete`;
  const right = named.length === missing.length && missing.every((id) => named.includes(id));
  return right ? undefined : `gaps named: ${named.join(', ')}`;
}
