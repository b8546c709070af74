import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { importRecords } from '../../apps/massline/up/import-records.js';
import { signIn } from '../../apps/massline/up/found.js';
import { startCommand } from '../../apps/massline/nodes/node-process.js';
import { mostHeld, peakMemory } from '../measure/peak-memory.js';
import { type Row, rowOf } from '../measure/rows.js';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { MeasuredNode } from '../stage/measured-node.js';
import { peopleCsv, readPeople } from '../stage/people-lists.js';
import { signedInHeaders } from '../stage/signed-in.js';
import type { Stage } from '../stage/stage.js';
import type { Bar, Bench } from './bar.js';

/** Without a limit V8 grows before it collects, and a node that keeps all could not be told from one that keeps nothing. */
const HEAP_MIB = 128;
const SMALL_HEAP = { NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB}` };
const LIMIT = { compare: 'ratio', sense: 'at most', limit: 1.5 } as const;

/** Bar 15: files of records, and lists of people, go in and out in pieces. */
export const memoryBar: Bar = {
  bars: [15],
  about: ({ memory: { small, large, fewPeople, manyPeople } }) => [
    `15: the most memory (VmHWM) that an organization's process, all roles in one with a heap of ${HEAP_MIB} MiB, holds while a file is imported,`,
    `    and while all records are fetched as CSV and as JSON, and that \`massline export\` holds in the process that reads the whole node.`,
    `    Floor: the records of ${small} sites; ours: of ${large} more in the same node.`,
    `    people: the same in another node, while a list is uploaded and read into invitations, and while they are fetched as CSV,`,
    `    and while who uploaded it fetches their own data. Floor: ${fewPeople} rows; ours: ${manyPeople.toLocaleString('en')} of the same width.`,
    `    A list has at most 5,000 rows in 1 MiB, and is kept whole until it is read.`,
  ],
  measure: async (bench: Bench): Promise<Row[]> => {
    const rows = rowsOf(await ofRecords(bench));
    await bench.stage.clear(); // People begin in a node that has not grown with records.
    return [...rows, ...rowsOf(await ofPeople(bench))];
  },
};

/** The most memory of each job, MiB: with little, and with much. */
type Measured = Record<string, [number, number]>;

const rowsOf = (measured: Measured): Row[] =>
  Object.entries(measured).map(([job, [floor, ours]]) =>
    rowOf({ bar: 15, job: `memory: ${job}`, unit: 'MiB' }, { floor: [floor], ours: [ours] }, LIMIT),
  );

async function ofRecords({ stage, sizes: { memory } }: Bench): Promise<Measured> {
  const { node, session, fetchAll, peak } = await smallNode(stage);
  const bring = (organizations: number) =>
    peak(() => importRecords(node, session, generateDemoCsv({ organizations, seed: organizations })));
  const measured: Measured = { import: [0, 0], 'records.csv': [0, 0], 'records.json': [0, 0], 'whole node': [0, 0] };
  await bring(1); // warms up
  for (const [at, size] of [memory.small, memory.large].entries()) {
    measured['import']![at] = await bring(size);
    measured['records.csv']![at] = await fetchAll('/records.csv');
    measured['records.json']![at] = await fetchAll('/records.json');
    measured['whole node']![at] = await exportedWhole(stage, node);
  }
  return measured;
}

async function ofPeople({ stage, sizes: { memory } }: Bench): Promise<Measured> {
  const { session, fetchAll, ownDataPath, peak } = await smallNode(stage);
  const measured: Measured = { 'people import': [0, 0], 'people csv': [0, 0], 'own data': [0, 0] };
  await readPeople(session, peopleCsv('warm-up', memory.fewPeople));
  for (const [at, people] of [memory.fewPeople, memory.manyPeople].entries()) {
    let list = '';
    measured['people import']![at] = await peak(async () => {
      list = await readPeople(session, peopleCsv(`list-${at}`, people));
    });
    measured['people csv']![at] = await fetchAll(`/people-lists/${list}/invitations.csv`);
    measured['own data']![at] = await fetchAll(await ownDataPath());
  }
  return measured;
}

/** A founded organization whose process may hold little, and whose secretary is signed in. */
async function smallNode(stage: Stage) {
  const node = (await stage.plan(['organization'])).organizations[0]!;
  const running = await MeasuredNode.start(stage, node, SMALL_HEAP);
  const headers = await signedInHeaders(node);
  const peak = (work: () => Promise<unknown>) => peakMemory(running.pid, work);
  const fetchAll = (path: string) => peak(() => drained(node.url + path, headers));
  const ownDataPath = () => preparedOwnData(node.url, headers);
  return { node, session: await signIn(node, 'secretary'), fetchAll, ownDataPath, peak };
}

/** Where these cookies fetch once what is kept on their person. */
async function preparedOwnData(url: string, headers: Record<string, string>): Promise<string> {
  const query = 'mutation { prepareOwnData { ... on OwnDataLink { path } ... on OwnDataRefused { code } } }';
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const said = (await answer.json()) as { data?: { prepareOwnData: { path?: string; code?: string } } };
  const { path, code } = said.data?.prepareOwnData ?? {};
  if (!path) throw new Error(`Own data were not prepared: ${code}`);
  return path;
}

/** The most memory of the process that reads a whole node, while it goes on: MiB. */
async function exportedWhole(stage: Stage, node: NodePlan): Promise<number> {
  const environment = { ...stage.environment(node), ...SMALL_HEAP };
  const { pid, output, ended } = startCommand({ app: node.app, environment }, ['export']);
  let most = 0;
  for await (const _ of output) most = await mostHeld(pid).catch(() => most); // it may have ended by now
  if ((await ended) !== 0) throw new Error(`${node.id} was not exported`);
  return most;
}

/** Reads an answer to its end and keeps nothing of it. */
async function drained(url: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { headers });
  if (!answer.ok || !answer.body) throw new Error(`${url} answered ${answer.status}`);
  for await (const _ of answer.body);
}
