import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SiteFile } from '../../apps/massline/demo-data/split-by-site.js';
import { type FederationPlan, type NodePlan, planFederation, readPlan } from '../../apps/massline/nodes/node-plan.js';
import { enrol } from '../../apps/massline/up/enrol.js';
import { found } from '../../apps/massline/up/found.js';
import { importRecords } from '../../apps/massline/up/import-records.js';
import { Federation } from './federation.js';
import { freePorts } from './free-ports.js';
import { goTheirWays } from './go-their-ways.js';
import type { Way } from './ways.js';

const run = promisify(execFile);

/** Makes a federation in `home` whose organizations are founded, enrolled and have their records, and stops it. */
export async function prepareHome(home: string, files: readonly SiteFile[]): Promise<void> {
  const federation = new Federation(await planFederation(home, files, true));
  try {
    const database = await federation.startDatabase();
    for (const node of federation.nodes) await database.ensureDatabase(node.database);
    await migrate(federation);
    await federation.start(...federation.nodes.map(({ id }) => id));
    await Promise.all(federation.nodes.map(found));
    await enrolAndImport(federation, files);
  } finally {
    await federation.close();
  }
}

async function migrate(federation: Federation): Promise<void> {
  const { hub, organizations } = federation.plan;
  const apps: (readonly NodePlan[])[] = [[hub], organizations];
  await Promise.all(
    apps.map(async (nodes) => {
      const urls = nodes.map(({ id }) => ({ url: federation.runningUrl(id), ownerUrl: federation.url(id) }));
      await federation.program(nodes[0]!.id).run(['migrate'], { MIGRATE_URLS: JSON.stringify(urls) });
    }),
  );
}

/** Enrols and imports beside each other: an enrolment mostly waits. */
async function enrolAndImport(federation: Federation, files: readonly SiteFile[]): Promise<void> {
  const committee = {
    first: await federation.session(federation.hub.id, 'secretary'),
    second: await federation.session(federation.hub.id, 'treasurer'),
  };
  await Promise.all(
    federation.plan.organizations.map(async (node) => {
      const secretary = await federation.session(node.id, 'secretary');
      const file = files.find(({ id }) => id === node.id);
      await Promise.all([enrol(node, secretary, committee), file && importRecords(node, secretary, file.csv)]);
    }),
  );
}

export interface CopyOptions {
  readonly redisUrl?: string | undefined;
  /** Only the hub and so many organizations; the others stay away for good. */
  readonly organizations?: number | undefined;
  /** How they exchange messages with the hub, in turn; by default each is reached. */
  readonly ways?: readonly Way[] | undefined;
}

/** Copies a prepared, stopped home to `home`, on ports of its own; its database runs when this resolves. */
export async function copyHome(prepared: string, home: string, options: CopyOptions = {}): Promise<Federation> {
  const kept = await readPlan(prepared);
  if (!kept) throw new Error(`No federation was prepared in ${prepared}`);
  await mkdir(home, { recursive: true, mode: 0o711 });
  await run('cp', ['-a', `${prepared}/.`, home]);
  const organizations = kept.organizations.slice(0, options.organizations);
  const federation = new Federation(await moved({ ...kept, organizations }, home), options.redisUrl, options.ways);
  await federation.startDatabase();
  await tellAddresses(federation);
  if (options.ways) await goTheirWays(federation);
  return federation;
}

async function moved(kept: FederationPlan, home: string): Promise<FederationPlan> {
  const ports = await freePorts(1 + kept.organizations.length);
  const move = (node: NodePlan): NodePlan => {
    const port = ports.pop()!;
    return { ...node, port, url: `http://127.0.0.1:${port}`, directory: join(home, 'nodes', node.id) };
  };
  const plan = { home, hub: move(kept.hub), organizations: kept.organizations.map(move) };
  await writeFile(join(home, 'federation.json'), JSON.stringify(plan, null, 2));
  return plan;
}

/** What the nodes know of each other's addresses moves with them. */
async function tellAddresses(federation: Federation): Promise<void> {
  const { hub, organizations } = federation.plan;
  for (const { id, url } of organizations) {
    await federation.sql(hub.id, 'UPDATE peer SET base_url = $2 WHERE id = $1', [id, url]);
    await federation.sql(id, 'UPDATE peer SET base_url = $2 WHERE id = $1', [hub.id, hub.url]);
    await federation.sql(id, 'UPDATE enrolment SET hub_url = $1', [hub.url]);
  }
}
