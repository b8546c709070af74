import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { quantile } from '../bench/measure/figures.js';
import type { Report } from '../bench/measure/report.js';
import { interleave } from '../bench/measure/rounds.js';
import { rowOf } from '../bench/measure/rows.js';

const root = join(import.meta.dirname, '..');
const WITHIN_MS = 180_000;
const HEAD = { bar: 0, job: 'a job', unit: 'jobs/s' };

describe('a bar', () => {
  it('is judged by the median of the ratios of its rounds, not by the ratio of two medians', () => {
    const rounds = { floor: [100, 200, 50], ours: [50, 180, 45] };
    const row = rowOf(HEAD, rounds, { compare: 'ratio', sense: 'at least', limit: 0.6 });
    expect(row.compared).toEqual({ median: 0.9, min: 0.5, max: 0.9 });
    expect(row).toMatchObject({ met: true, floor: { median: 100 }, ours: { median: 50 } });
  });

  it.each([
    { compare: 'difference', sense: 'at most', limit: 30, met: false },
    { compare: 'difference', sense: 'at most', limit: 31, met: true },
    { compare: 'value', sense: 'at most', limit: 2030, met: false },
  ] as const)('with a $compare $sense $limit', ({ met, ...limit }) => {
    expect(rowOf(HEAD, { floor: [2000], ours: [2031] }, limit).met).toBe(met);
  });

  it('is not met where something was wrong, however fast', () => {
    const limit = { compare: 'ratio', sense: 'at most', limit: 2 } as const;
    expect(rowOf(HEAD, { floor: [1], ours: [1] }, limit, { fault: 'an answer was incomplete' }).met).toBe(false);
  });

  it('measures floor and ours in turn', async () => {
    const order: string[] = [];
    const figure = (name: string) => (round: number) => Promise.resolve(order.push(`${name}${round}`));
    expect(await interleave(2, { floor: figure('floor'), ours: figure('ours') })).toEqual({
      floor: [1, 3],
      ours: [2, 4],
    });
    expect(order).toEqual(['floor0', 'ours0', 'floor1', 'ours1']);
  });

  it('takes a quantile by nearest rank', () => {
    const samples = [5, 1, 4, 2, 3];
    expect([0, 0.5, 0.8, 0.81, 1].map((q) => quantile(samples, q))).toEqual([1, 3, 4, 5, 5]);
  });
});

describe('npm run bench', () => {
  it(
    'yields figures for each of its bars',
    async () => {
      const directory = await mkdtemp(join(tmpdir(), 'massline-bench-test-'));
      const file = join(directory, 'bench.json');
      try {
        const program = [join(root, 'dist/bench/main.js'), '--quick', '--json', file];
        await promisify(execFile)(process.execPath, program, { timeout: WITHIN_MS });
        const { rows, quick } = JSON.parse(await readFile(file, 'utf8')) as Report;
        expect(quick).toBe(true);
        expect([...new Set(rows.map(({ bar }) => bar))]).toEqual([1, 2, 6, 7, 8, 10, 11, 14, 15]);
        for (const { ours, floor, compared } of rows) {
          const figures = [ours.median, compared.median, ...(floor ? [floor.median] : [])];
          expect(figures.every(Number.isFinite)).toBe(true);
          expect(ours.median).toBeGreaterThan(0);
        }
        expect(rows.filter(({ fault }) => fault !== undefined)).toEqual([]);
      } finally {
        await rm(directory, { recursive: true });
      }
    },
    2 * WITHIN_MS,
  );
});
