import { dataFile } from '#testing';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { planFederation } from '../../apps/massline/nodes/node-plan.js';
import type { UpResult } from '../../apps/massline/up/up.types.js';
import { ENTRY } from '../operate/massline.js';

const REAL = dataFile('community-fridges-2023.csv');
const REPORTS_OF_2023: Readonly<Record<string, number>> = {
  ...{ bok: 12, cleveland: 6, disilvestro: 12, 'growing-together': 4, luhv: 1, 'mifflin-square': 12 },
  ...{ 'peoples-kitchen': 12, 'point-breeze': 5, porcos: 11 },
};

const command = (file: string, organizations: number): string[] => [
  ...[ENTRY, 'up', '--organizations', String(organizations)],
  ...['--data', file, '--exit'],
];

/** `where`: `--ephemeral`, or `--home` and a directory. */
async function up(file: string, organizations: number, ...where: string[]): Promise<UpResult> {
  const args = [...command(file, organizations), '--json', ...where];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 24 });
  return JSON.parse(stdout) as UpResult;
}

/** Kills it as soon as it has founded its nodes; they and the database live on, with nobody to answer for them. */
async function killedOnceFounded(file: string, organizations: number, home: string): Promise<void> {
  const child = spawn(process.execPath, [...command(file, organizations), '--home', home]);
  const ended = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('found: ')) child.kill('SIGKILL');
    });
  expect(await ended).toEqual([null, 'SIGKILL']);
}

/** Counts the file by other means than the product: line by line, quoted fields by one expression. */
function countBySite(csv: string): Map<string, { rows: number; kinds: Record<string, number>; months: Set<string> }> {
  const counts = new Map<string, { rows: number; kinds: Record<string, number>; months: Set<string> }>();
  for (const line of csv.trim().split(/\r?\n/).slice(1)) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    const [date = '', , , , site = '', , kind = ''] = cells;
    const count = counts.get(site) ?? { rows: 0, kinds: {}, months: new Set() };
    counts.set(site, count);
    count.rows += 1;
    count.months.add(date.slice(0, 7));
    count.kinds[kind || 'not stated'] = (count.kinds[kind || 'not stated'] ?? 0) + 1;
  }
  return counts;
}

/** From the month of the first row to that of the last, both included. */
function span(months: ReadonlySet<string>): number {
  const numbers = [...months].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return Math.max(...numbers) - Math.min(...numbers) + 1;
}

function expectFolded(result: UpResult, csv: string): void {
  const counts = countBySite(csv);
  expect(result.organizations.map(({ id }) => id).toSorted()).toEqual([...counts.keys()].toSorted());
  for (const { id, intakes, intakesByKind, reports } of result.organizations) {
    const counted = counts.get(id);
    expect({ id, intakes, intakesByKind }).toEqual({ id, intakes: counted?.rows, intakesByKind: counted?.kinds });
    const months = span(counted?.months ?? new Set());
    expect({ id, ...reports }).toEqual({ id, sent: months, accepted: months, duplicates: 0 });
  }
}

describe('massline up, from a CSV to folded reports', () => {
  (REAL ? it : it.skip)(
    'reports what nine organizations recorded in 2023 (needs community-fridges-2023.csv)',
    async () => {
      const result = await up(REAL ?? '', 9, '--ephemeral');
      expectFolded(result, await readFile(REAL ?? '', 'utf8'));
      expect(result.totals).toMatchObject({ intakes: 3061, reports: 75, duplicates: 0, suppressedCells: 1 });
      expect(Object.fromEntries(result.organizations.map(({ id, reports }) => [id, reports.accepted]))).toEqual(
        REPORTS_OF_2023,
      );
    },
    240_000,
  );

  it('reports any other file of these columns, and goes on by itself after it was killed', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'massline-up-'));
    const csv = generateDemoCsv({ organizations: 2, seed: 77 });
    const file = join(directory, 'other.csv');
    const home = join(directory, 'home');
    await writeFile(file, csv);
    await planFederation(home, [], true);
    await killedOnceFounded(file, 2, home);
    expectFolded(await up(file, 2, '--home', home), csv);
    await rm(directory, { recursive: true });
  }, 120_000);
});
