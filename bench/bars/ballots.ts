import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeBallots } from '../ballots/write-ballots.js';
import { interleave } from '../measure/rounds.js';
import { type Row, rowOf } from '../measure/rows.js';
import type { Bar, Bench } from './bar.js';

const run = promisify(execFile);
const PROGRAM = join(import.meta.dirname, '..', 'ballots', 'count-process.js');
const TIME = { compare: 'ratio', sense: 'at most', limit: 2 } as const;
const MEMORY = { compare: 'value', sense: 'at most', limit: 300 } as const;

/** Bar 11: what a count by Scottish STV costs beside reading and grouping its papers. */
export const ballotsBar: Bar = {
  bars: [11],
  about: () => [
    '11: a process of its own reads a BLT file of 12 candidates, most papers different, groups them, and counts 4 seats by',
    '    Scottish STV; floor: the same without the count. Memory: the largest resident set of the counting process.',
  ],
  measure: async ({ sizes }: Bench): Promise<Row[]> => {
    const folder = await mkdtemp(join(tmpdir(), 'massline-ballots-'));
    try {
      const rows: Row[] = [];
      for (const papers of sizes.ballots.papers) rows.push(...(await measured(folder, papers, sizes.rounds)));
      return rows;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measured(folder: string, papers: number, rounds: number): Promise<Row[]> {
  const file = join(folder, `${papers}.blt`);
  await writeBallots(file, papers);
  const peaks: number[] = [];
  const times = await interleave(rounds, {
    floor: async () => (await job(file, 'read')).seconds,
    ours: async () => {
      const { seconds, peakMegabytes } = await job(file, 'count');
      peaks.push(peakMegabytes);
      return seconds;
    },
  });
  const head = { bar: 11, job: `Scottish STV, ${papers.toLocaleString('en')} papers` };
  return [
    rowOf({ ...head, unit: 's' }, times, TIME),
    rowOf({ ...head, unit: 'MB peak' }, { floor: [], ours: peaks }, MEMORY),
  ];
}

async function job(file: string, what: 'read' | 'count'): Promise<{ seconds: number; peakMegabytes: number }> {
  const { stdout } = await run(process.execPath, [PROGRAM, file, what]);
  return JSON.parse(stdout) as { seconds: number; peakMegabytes: number };
}
