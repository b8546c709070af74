import { isFreePort, ownership, startEmbeddedPostgres } from '#platform';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { demoMonth } from '../demo-data/demo-month.js';
import { generateDemoCsv } from '../demo-data/generate.js';
import { type SiteFile, splitBySite } from '../demo-data/split-by-site.js';
import { treeMemoryMb } from '../nodes/memory.js';
import { endLeftNode, nodeOwnership } from '../nodes/left-node.js';
import { nodeEnvironment } from '../nodes/node-environment.js';
import { type FederationPlan, type NodePlan, planFederation } from '../nodes/node-plan.js';
import { type NodeProcess, runCommand, startNode, untilReady } from '../nodes/node-process.js';
import { Progress } from '../screen/progress.js';
import { printTable } from '../screen/table.js';
import { exchange } from './exchange.js';
import { resultOf } from './summary.js';
import type { UpResult } from './up.types.js';

export interface UpOptions {
  readonly organizations: number;
  readonly data?: string;
  /** The last month of the demo's data; by default the last that was over when it was first made. */
  readonly lastMonth?: string;
  readonly ephemeral: boolean;
  readonly exit: boolean;
  readonly json: boolean;
  readonly home: string;
}

const DEMO_SEED = 20_250_101;
const HEADING = 'Open in a browser (demo accounts; Ctrl-C stops everything, the data stays):';

/** A whole federation on this machine: database, hub and organizations as processes of their own, and the main job run. */
export async function up(options: UpOptions): Promise<void> {
  const home = options.ephemeral ? await mkdtemp(join(tmpdir(), 'massline-')) : resolve(options.home);
  const progress = new Progress(options.json);
  const running = new Running();
  const stopped = stopOnSignal(running);
  try {
    const files = await siteFiles(options, home);
    const plan = await planFederation(home, files, options.ephemeral);
    await running.start(plan, progress);
    const summaries = await exchange(plan, files, progress);
    progress.end();
    await show(options, plan, resultOf(summaries, progress.seconds, await treeMemoryMb([process.pid])));
    if (!options.exit) await Promise.race([stopped, running.anyEnded()]);
  } finally {
    progress.end();
    await running.stop();
    if (options.ephemeral) await rm(home, { recursive: true, force: true });
  }
}

async function siteFiles({ organizations, data, lastMonth }: UpOptions, home: string): Promise<SiteFile[]> {
  const demo = async (): Promise<string> =>
    generateDemoCsv({ organizations, seed: DEMO_SEED, lastMonth: lastMonth ?? (await demoMonth(home, new Date())) });
  const csv = data === undefined ? await demo() : await readFile(resolve(data), 'utf8');
  const sites = splitBySite(csv);
  const { linesWithoutSite } = sites;
  if (linesWithoutSite.length > 0)
    process.stderr.write(`Lines that name no site are left out: ${linesWithoutSite.join(', ')}\n`);
  const files = [...sites.values()];
  if (files.length < organizations)
    throw new Error(`The file names ${files.length} sites, fewer than ${organizations} organizations.`);
  if (files.length > organizations) {
    process.stderr.write(
      `The file names ${files.length} sites; the first ${organizations} become organizations (--organizations).\n`,
    );
  }
  return files.slice(0, organizations);
}

/** The processes of a federation. They end in the opposite order of their start, the database last. */
class Running {
  private processes: NodeProcess[] = [];
  private stopDatabase: () => Promise<void> = () => Promise.resolve();
  private release: () => Promise<void> = () => Promise.resolve();

  async start(plan: FederationPlan, progress: Progress): Promise<void> {
    const nodes = [plan.hub, ...plan.organizations];
    const owner = ownership(plan.home, 'up.owner');
    if ((await owner.holder()) === 'another')
      throw new Error(`A federation runs already in ${plan.home}. Stop that one, or name another directory: --home`);
    await owner.take();
    this.release = () => owner.release();
    for (const { directory } of nodes) await endLeftNode(directory);
    await assertPortsFree(nodes);
    const database = await progress.phase('database', 1, () =>
      startEmbeddedPostgres({ directory: join(plan.home, 'postgres') }),
    );
    this.stopDatabase = () => database.stop();
    for (const node of nodes) await database.ensureDatabase(node.database);
    const environment = (node: NodePlan) => nodeEnvironment(node, database.runningUrl(node.database));
    await progress.phase('migrate', 2, async (step) => {
      for (const app of [[plan.hub], plan.organizations]) {
        const [first] = app;
        const urls = app.map(({ database: name }) => ({
          url: database.runningUrl(name),
          ownerUrl: database.url(name),
        }));
        if (first) await migrate(first, { ...environment(first), MIGRATE_URLS: JSON.stringify(urls) });
        step();
      }
    });
    await progress.phase('start', nodes.length, async (step) => {
      await assertPortsFree(nodes);
      this.processes = nodes.map((node) => startNode(node, environment(node)));
      for (const { node, pid } of this.processes) await nodeOwnership(node.directory).take(pid);
      await Promise.all(this.processes.map((started) => untilReady(started).then(() => step(started.node.id))));
    });
  }

  anyEnded(): Promise<never> {
    return Promise.race(
      this.processes.map(async ({ node, ended }): Promise<never> => {
        throw new Error(`${node.id} ended with ${await ended}; its log: ${join(node.directory, 'node.log')}`);
      }),
    );
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((started) => started.stop()));
    for (const { node } of this.processes) await nodeOwnership(node.directory).release();
    this.processes = [];
    await this.stopDatabase();
    this.stopDatabase = () => Promise.resolve();
    await this.release();
    this.release = () => Promise.resolve();
  }
}

/** A port may have been taken since it was planned; whoever listens there would be mistaken for our node. */
async function assertPortsFree(nodes: readonly NodePlan[]): Promise<void> {
  for (const { id, port } of nodes) {
    if (await isFreePort(port)) continue;
    throw new Error(
      `Port ${port} of ${id} is taken by another program. Stop that one, or start this federation in another directory: --home`,
    );
  }
}

async function migrate({ app, id }: NodePlan, environment: Record<string, string>): Promise<void> {
  const { code } = await runCommand(app, environment, ['migrate']);
  if (code !== 0) throw new Error(`The database of ${id} and its like could not be brought up to date.`);
}

/** Resolves at the first Ctrl-C or SIGTERM; while work is under way, that ends it after an orderly stop. */
function stopOnSignal(running: Running): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        stopped();
        void running.stop().finally(() => process.exit(0));
      });
    }
  });
}

async function show({ json, exit }: UpOptions, plan: FederationPlan, result: UpResult): Promise<void> {
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else await printTable(plan, result, exit ? undefined : HEADING);
}
