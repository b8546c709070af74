import autocannon from 'autocannon';
import { LIST_PATH, PLAIN_PATH } from '../fakes/fakes.types.js';
import { costOf, CpuTime } from '../measure/cpu-time.js';
import { interleave } from '../measure/rounds.js';
import { type Row, rowOf } from '../measure/rows.js';
import { profile } from '../profile/profile.js';
import type { Sizes } from '../sizes.js';
import type { Bar, Bench } from './bar.js';
import { Committee, listQuery, liveQuery, openFloors } from './committee.js';

const LISTED = 200;
const LIMIT = { compare: 'ratio', sense: 'at least', limit: 0.45 } as const;

interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The question of each connection, by its number. */
  bodyOf(connection: number): string;
}

/** Bar 6: what the hub's GraphQL costs over passing the same questions on. */
export const gatewayBar: Bar = {
  bars: [6],
  about: ({ gateway: { connections } }) => [
    `6: POST /graphql of the product's hub, signed in, closed loop of ${connections} connections (autocannon in the benchmark's process).`,
    '   1 hop: 20 of 200 organizations from the database. 2 hops: one organization of the list with its live stage, offices and',
    '   sites, signed both ways; each connection asks for another organization, so that no calls are joined. Floor: Fastify that',
    '   forwards the same body unsigned to one backend, or to two after each other, over undici pools. The fakes answer at once.',
    '   Not in it: what a real organization does for its answer, TLS.',
  ],
  measure: async ({ stage, sizes }: Bench): Promise<Row[]> => {
    const committee = await Committee.open(stage, { organizations: LISTED, thinkMs: 0 });
    const { connections } = sizes.gateway;
    const { organizations, headers } = committee;
    const base = organizations[0]?.baseUrl ?? '';
    const backends = { list: `${base}/${LIST_PATH}`, live: `${base}/${PLAIN_PATH}`, connections };
    const { url: floor } = await openFloors(stage).ask('forward', backends);
    const contest = async (job: string, path: string, bodyOf: Load['bodyOf']): Promise<Row> => {
      const plain = { url: `${floor}/${path}`, headers: { 'content-type': 'application/json' }, bodyOf };
      const ours = { url: `${committee.hub.url}/graphql`, headers, bodyOf };
      for (const load of [plain, ours]) await served(load, sizes.gateway, sizes.gateway.warmUpSeconds);
      const cpu = new CpuTime({ hub: committee.hub.pid, PostgreSQL: stage.postgresPid });
      const rounds = await interleave(sizes.rounds, {
        floor: async () => (await served(plain, sizes.gateway)).perSecond,
        ours: async () =>
          (
            await cpu.around(
              ({ requests }) => requests,
              () => served(ours, sizes.gateway),
            )
          ).perSecond,
      });
      await profile(`6-gateway-${path}`, committee.hub.pid, () => served(ours, sizes.gateway));
      return rowOf({ bar: 6, job, unit: 'requests/s' }, rounds, LIMIT, costOf(cpu, 'request'));
    };
    return [
      await contest('gateway, 1 hop', 'one', () => listQuery()),
      await contest('gateway, 2 hops', 'two', (connection) => liveQuery(organizations, connection, 1)),
    ];
  },
};

interface Served {
  readonly requests: number;
  readonly perSecond: number;
}

/** Throws for an answer that is not a complete one. */
async function served(load: Load, sizes: Sizes['gateway'], seconds = sizes.seconds): Promise<Served> {
  if (seconds === 0) return { requests: 0, perSecond: 0 };
  let connection = 0;
  const result = await autocannon({
    url: load.url,
    method: 'POST',
    headers: { ...load.headers },
    connections: sizes.connections,
    duration: seconds,
    setupClient: (client) => client.setBody(load.bodyOf(connection++)),
    verifyBody: (body) => body !== undefined && !body.includes('"errors"'),
  });
  if (result.errors + result.non2xx + result.mismatches > 0) {
    throw new Error(`${load.url}: ${result.errors} errors, ${result.non2xx} refusals, ${result.mismatches} gaps`);
  }
  const { total: requests } = result.requests;
  return { requests, perSecond: requests / result.duration };
}
