import { Command } from 'commander';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateDemoCsv } from '../../apps/massline/demo-data/generate.js';
import { SeededRandom } from '../../apps/massline/demo-data/random.js';
import { type SiteFile, splitBySite } from '../../apps/massline/demo-data/split-by-site.js';
import { prepareHome } from '../federation/prepared-home.js';
import { Redis } from '../federation/redis.js';
import { killTrial, type TrialPlace, undisturbedRun } from './kill-trial.js';
import { outageTrial } from './outage-query.js';
import { restoreDrill } from './restore-drill.js';

interface Options {
  readonly kills?: number;
  readonly restore: boolean;
  readonly outage: boolean;
  readonly seed: number;
  readonly organizations?: number;
  readonly redis: boolean;
  readonly mixed: boolean;
  readonly each: number;
  readonly data?: string;
}

const KILLS = 20;
/** Collecting and carrying take so many times as long, and kills are to fall into all of it. */
const MIXED_TAKES = 3;
const ORGANIZATIONS = 3;
const OUTAGE = { organizations: 9, stopped: 2 };
/** So many messages are to be younger than the backup. */
const LOST_MIN = 50;
/** What the hub holds when its backup is made. */
const BACKED_UP = 10;

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${text} is no whole number`);
  return Number(text);
};
const { kills, restore, outage, ...options } = new Command('faults')
  .description(
    'Disturbs real federations and holds the result against an undisturbed one. Without a choice: everything.',
  )
  .option('--kills <n>', `kill something ${KILLS} times, at a random moment of an exchange each`, whole)
  .option('--restore', 'put a backup in the place of the hub’s database and recover', false)
  .option('--outage', `ask ${OUTAGE.organizations} organizations of which ${OUTAGE.stopped} are away`, false)
  .option('--seed <n>', 'choose the same victims and moments again', whole, Date.now() % 1_000_000)
  .option('--organizations <n>', `how many organizations (${ORGANIZATIONS}, or all that the file names)`, whole)
  .option('--mixed', 'let organizations be reached, collect, and exchange files, in turn', false)
  .option('--each <n>', 'so many kills in one exchange', whole, 1)
  .option('--redis', 'keep jobs in a Redis, which may be killed too', false)
  .option('--data <file>', 'CSV of intakes, as massline up takes it')
  .parse()
  .opts<Options>();
const all = kills === undefined && !restore && !outage;

const ways: Pick<TrialPlace, 'ways'> = options.mixed ? { ways: ['push', 'collect', 'file'] } : {};

const home = await mkdtemp(join(tmpdir(), 'massline-faults-'));
const started = performance.now();
const say = (text: string): void =>
  void process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s  ${text}\n`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
let failed = 0;

/** Runs one trial in a directory of its own, which stays if it fails. */
async function trial(
  name: string,
  work: (place: TrialPlace) => Promise<{ findings: readonly string[]; said: string }>,
) {
  const place = { prepared, home: join(home, name), redis };
  const { findings, said } = await work(place).catch((error: Error) => ({ findings: [error.message], said: '' }));
  say(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${said}${findings.map((one) => `\n      ${one}`).join('')}`);
  if (findings.length === 0) await rm(place.home, { recursive: true, force: true });
  else say(`      kept: ${place.home}`);
  failed += findings.length === 0 ? 0 : 1;
}

const parts = (csv: string, count?: number): SiteFile[] => [...splitBySite(csv).values()].slice(0, count);
const demo = (seed: number, organizations = ORGANIZATIONS): SiteFile[] =>
  parts(generateDemoCsv({ organizations, seed }), organizations);
const files = options.data
  ? parts(await readFile(resolve(options.data), 'utf8'), options.organizations)
  : demo(1, options.organizations);

say(`seed ${options.seed}, in ${home}`);
const redis = options.redis ? await Redis.start(join(home, 'redis')) : undefined;
const prepared = join(home, 'prepared');
await prepareHome(prepared, files);
say(`prepared ${files.length} organizations`);

if (all || kills) {
  const { findings, ...undisturbed } = await undisturbedRun({ prepared, home: join(home, 'reference'), redis });
  if (findings.length > 0) throw new Error(`The undisturbed run failed: ${findings.join('; ')}`);
  say(`undisturbed: ${seconds(undisturbed.exchangeMs)}, ${undisturbed.dump.length} bytes of rollups`);
  const reference = { ...undisturbed, exchangeMs: undisturbed.exchangeMs * (options.mixed ? MIXED_TAKES : 1) };
  for (let n = 1; n <= Math.ceil((kills ?? KILLS) / options.each); n++) {
    const seed = options.seed + n;
    await trial(`kill-${n}`, async (place) => {
      const report = await killTrial({ ...place, ...ways }, reference, new SeededRandom(seed), options.each);
      const said = `${report.faults.join(', ')}; done ${seconds(report.recoveryMs)} after its return (--kills ${options.each} --each ${options.each} --seed ${seed - 1}${options.mixed ? ' --mixed' : ''})`;
      return { findings: report.findings, said };
    });
  }
}
if (all || restore) {
  await trial('restore', async (place) => {
    const rounds = options.data ? [] : [demo(2, files.length), demo(3, files.length)];
    const { messagesLost, recoverMs, findings } = await restoreDrill(place, BACKED_UP, rounds);
    const few = messagesLost < LOST_MIN ? [`only ${messagesLost} messages were younger than the backup`] : [];
    return { findings: [...findings, ...few], said: `${messagesLost} messages recovered in ${seconds(recoverMs)}` };
  });
}
if (all || outage) {
  await trial('outage', async (place) => {
    const nine = join(home, 'prepared-outage');
    await prepareHome(nine, demo(3, OUTAGE.organizations));
    const report = await outageTrial({ ...place, prepared: nine }, OUTAGE.stopped);
    const said = `${report.answered.length} answers, gaps: ${report.gaps.join(', ')}, slowest ${report.slowestMs} ms`;
    return { findings: report.findings, said };
  });
}
await redis?.kill();
if (failed === 0) await rm(home, { recursive: true, force: true });
say(failed === 0 ? 'all as undisturbed' : `${failed} trials failed; seed ${options.seed}`);
process.exitCode = failed === 0 ? 0 : 1;
