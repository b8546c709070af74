import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { importRecords } from '../../apps/massline/up/import-records.js';
import { signIn } from '../../apps/massline/up/found.js';
import { peakMemory } from '../measure/peak-memory.js';
import { type Row, rowOf } from '../measure/rows.js';
import { MeasuredNode } from '../stage/measured-node.js';
import { signedInHeaders } from '../stage/signed-in.js';
import type { Bar, Bench } from './bar.js';

/** Without a limit V8 grows before it collects, and a node that keeps all could not be told from one that keeps nothing. */
const HEAP_MIB = 128;
const LIMIT = { compare: 'ratio', sense: 'at most', limit: 1.5 } as const;

/** Bar 15: files of records go in and out in pieces. */
export const memoryBar: Bar = {
  bars: [15],
  about: ({ memory: { small, large } }) => [
    `15: the most memory (VmHWM) that an organization's process, all roles in one with a heap of ${HEAP_MIB} MiB, holds while a file is imported,`,
    `    and while all records are fetched as CSV and as JSON. Floor: the records of ${small} sites; ours: of ${large} more in the same node.`,
  ],
  measure: async ({ stage, sizes: { memory } }: Bench): Promise<Row[]> => {
    const node = (await stage.plan(['organization'])).organizations[0]!;
    const running = await MeasuredNode.start(stage, node, {
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB}`,
    });
    const headers = await signedInHeaders(node);
    const session = await signIn(node, 'secretary');
    const bring = (organizations: number) =>
      peakMemory(running.pid, () =>
        importRecords(node, session, generateDemoCsv({ organizations, seed: organizations })),
      );
    const fetchAll = (path: string) => peakMemory(running.pid, () => drained(node.url + path, headers));
    const measured = { import: [0, 0], 'records.csv': [0, 0], 'records.json': [0, 0] };
    await bring(1); // warms up
    for (const [at, size] of [memory.small, memory.large].entries()) {
      measured.import[at] = await bring(size);
      measured['records.csv'][at] = await fetchAll('/records.csv');
      measured['records.json'][at] = await fetchAll('/records.json');
    }
    return Object.entries(measured).map(([job, [floor, ours]]) =>
      rowOf({ bar: 15, job: `memory: ${job}`, unit: 'MiB' }, { floor: [floor!], ours: [ours!] }, LIMIT),
    );
  },
};

/** Reads an answer to its end and keeps nothing of it. */
async function drained(url: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { headers });
  if (!answer.ok || !answer.body) throw new Error(`${url} answered ${answer.status}`);
  for await (const _ of answer.body);
}
