import { Pool } from 'undici';
import { quantile } from '../measure/figures.js';
import { latencies } from '../measure/latency.js';
import { type Row, rowOf } from '../measure/rows.js';
import { addPeople, nameOf } from '../stage/many-people.js';
import { MeasuredNode } from '../stage/measured-node.js';
import { signedInHeaders } from '../stage/signed-in.js';
import type { Bar, Bench } from './bar.js';

const QUERY = `query ($after: String, $only: String, $name: String) {
  takingPart(first: 50, after: $after, only: $only, name: $name) {
    items { ref displayName standing since } endCursor total
  }
}`;
const CALLERS = 4;
const P95 = { compare: 'value', sense: 'at most', limit: 200 } as const;

interface Wanted {
  readonly after?: string;
  readonly only?: string;
  readonly name?: string;
}
interface Answer {
  readonly data: {
    readonly takingPart: { readonly items: unknown[]; readonly endCursor: string; readonly total: number };
  };
}

/** Bar 14: reading who takes part in a large organization. */
export const peopleBar: Bar = {
  bars: [14],
  about: ({ people: { count, queries } }) => [
    `14: POST /graphql of an organization of ${count.toLocaleString('en')} people, signed in, ${CALLERS} callers each one question after the other,`,
    `    ${queries} questions each a round: pages of 50 in order, from a random place; one whole name; members alone. Names are sealed.`,
  ],
  measure: async ({ stage, sizes }: Bench): Promise<Row[]> => {
    const { count, queries } = sizes.people;
    const node = (await stage.plan(['organization'])).organizations[0]!;
    const running = await MeasuredNode.start(stage, node);
    const headers = await signedInHeaders(node);
    await addPeople(stage, node, count);
    const pool = new Pool(new URL(running.url).origin, { connections: CALLERS, pipelining: 1 });
    stage.keep({ stop: () => pool.destroy() });
    const ask = async (variables: Wanted): Promise<Answer['data']['takingPart']> => {
      const body = JSON.stringify({ query: QUERY, variables });
      const answer = await pool.request({ method: 'POST', path: '/graphql', headers, body });
      const { data } = (await answer.body.json()) as Answer;
      return data.takingPart;
    };
    const places = await placesOf(ask);
    const random = (below: number): number => Math.floor(Math.random() * below);
    const jobs: Readonly<Record<string, () => Promise<boolean>>> = {
      'a page of 50': async () => (await ask({ after: places[random(places.length)]! })).items.length > 0,
      'one whole name': async () => (await ask({ name: nameOf(random(count)) })).total === 1,
      'members alone': async () => (await ask({ only: 'member' })).total >= count / 2,
    };
    const rows: Row[] = [];
    for (const [job, once] of Object.entries(jobs)) rows.push(await measured(job, once, queries, sizes.rounds));
    return rows;
  },
};

/** Where the pages begin, by walking them all. */
async function placesOf(ask: (wanted: Wanted) => Promise<Answer['data']['takingPart']>): Promise<string[]> {
  const places: string[] = [];
  let page = await ask({});
  while (page.endCursor) {
    places.push(page.endCursor);
    page = await ask({ after: page.endCursor });
  }
  return places.slice(0, -1);
}

async function measured(job: string, once: () => Promise<boolean>, queries: number, rounds: number): Promise<Row> {
  let incomplete = 0;
  const ours: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const callers = Array.from({ length: CALLERS }, () =>
      latencies(queries, async () => {
        if (!(await once())) incomplete += 1;
      }),
    );
    const p95 = quantile((await Promise.all(callers)).flat(), 0.95);
    if (round > 0) ours.push(p95); // The first warms up.
  }
  const fault = incomplete > 0 ? { fault: `${incomplete} answers were incomplete` } : {};
  return rowOf({ bar: 14, job: `people: ${job}`, unit: 'ms p95' }, { floor: [], ours }, P95, fault);
}
