import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FederationPlan, type NodePlan, planFederation, readPlan } from '../../apps/massline/nodes/node-plan.js';
import { type DemoAccount, demoAccounts, holderOf } from '../../apps/massline/up/demo-people.js';
import { Massline } from '../operate/massline.js';

/** `massline up` as a newcomer starts it, in a directory of its own. */
export interface DemoFederation {
  readonly plan: FederationPlan;
  accountOf(node: NodePlan, office: string): Promise<DemoAccount>;
  stop(): Promise<void>;
}

/** Resolves when it has printed where to look. Its records are those of `data`, a CSV, or made up for a year until `lastMonth`. */
export async function demoFederation(
  organizations: number,
  data?: string,
  lastMonth = '2025-12',
): Promise<DemoFederation> {
  const home = await mkdtemp(join(tmpdir(), 'massline-browser-'));
  const args = data === undefined ? ['--last-month', lastMonth] : ['--data', data];
  // Several may start at once: each hub has a port of its own choice, and the organizations the next ones.
  await planFederation(home, [], true);
  const running = new Massline(['up', '--home', home, '--organizations', `${organizations}`, ...args]);
  await running.untilPrinted(/Open in a browser/);
  const plan = await readPlan(home);
  if (!plan) throw new Error('massline up left no plan');
  return {
    plan,
    async accountOf(node, office) {
      return holderOf(await demoAccounts(node), office);
    },
    async stop() {
      await running.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
