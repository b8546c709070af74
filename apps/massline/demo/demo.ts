import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { demoMonth } from '../demo-data/demo-month.js';
import { generateDemoCsv } from '../demo-data/generate.js';
import { type SiteFile, splitBySite } from '../demo-data/split-by-site.js';
import type { FederationPlan, NodePlan } from '../nodes/node-plan.js';
import { Progress } from '../screen/progress.js';
import { printTable } from '../screen/table.js';
import { exchange } from '../up/exchange.js';
import { resultOf } from '../up/summary.js';
import { named } from './named.js';

export interface DemoOptions {
  /** `id=url`, as the others. */
  readonly hub: string;
  readonly organization: readonly string[];
  /** Where browsers find a node, if not under its address. */
  readonly page: readonly string[];
  /** Holds `demo-<id>-founding-code` of each node. */
  readonly foundingCodes: string;
  /** Where the accounts of the demo are kept. */
  readonly home: string;
}

const DEMO_SEED = 20_250_101;

/**
 * The main job through the public API of nodes that others have started: founds them, enrols the organizations, imports a
 * made-up year, reports it, and waits until the committee has folded it. Repeatable.
 */
export async function demo(options: DemoOptions): Promise<void> {
  const lastMonth = await demoMonth(resolve(options.home), new Date());
  const files = demoFiles(
    options.organization.map((one) => named(one).id),
    lastMonth,
  );
  const plan = await planOf(options, files);
  const progress = new Progress(false);
  const summaries = await exchange(plan, files, progress);
  progress.end();
  await printTable(plan, resultOf(summaries, progress.seconds, null), 'The accounts of the demo:');
}

/** As many made-up sites as there are organizations, under the organizations' own ids. */
function demoFiles(ids: readonly string[], lastMonth: string): SiteFile[] {
  const sites = splitBySite(generateDemoCsv({ organizations: ids.length, seed: DEMO_SEED, lastMonth }));
  return [...sites.values()].map((site, n) => ({ ...site, id: ids[n] ?? site.id }));
}

async function planOf({ hub, organization, page, foundingCodes, home }: DemoOptions, files: readonly SiteFile[]) {
  const pages = new Map(page.map(named).map(({ id, url }) => [id, url]));
  const node = async (text: string, kind: NodePlan['kind'], displayName: string): Promise<NodePlan> => {
    const { id, url } = named(text);
    const directory = join(resolve(home), id);
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await copyFile(join(foundingCodes, `demo-${id}-founding-code`), join(directory, 'founding-code'));
    const place = { port: Number(new URL(url).port), url, page: pages.get(id) ?? url, database: '', directory };
    return { id, displayName, kind, app: kind, ...place };
  };
  const plan: FederationPlan = {
    home,
    hub: await node(hub, 'organizing-committee', 'Organizing committee'),
    organizations: await Promise.all(
      organization.map((text, n) => node(text, 'mass-organization', files[n]?.displayName ?? text)),
    ),
  };
  return plan;
}
