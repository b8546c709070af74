import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type FederationPlan, type NodePlan, planFederation } from '../../apps/massline/nodes/node-plan.js';
import { demoAccounts, holderOf } from '../../apps/massline/up/demo-people.js';
import type { Federation } from '../federation/federation.js';
import { onceForRun } from '../federation/prepared-for-run.js';
import { copyHome, type CopyOptions } from '../federation/prepared-home.js';
import { ENTRY } from '../operate/massline.js';
import type { DemoFederation } from './demo-federation.js';

export interface CopiedFederation extends DemoFederation {
  /** Asks a node's own database, or lets days pass in it. */
  sql<T extends object>(node: NodePlan, text: string, values?: readonly unknown[]): Promise<T[]>;
  /** Runs a command of the node's deployable to its end and answers what it printed. */
  run(node: NodePlan, command: string): Promise<string>;
  /** As if nobody on the node had shown for long who they are. */
  forgetConfirmations(node: NodePlan): Promise<unknown>;
}

/**
 * A committee and two organizations that have reported a year, as `massline up` leaves them: it makes them once in a test
 * run, and each suite has a copy of its own.
 * @param needed the nodes that run; the others stay away, as in a network that is down. Each costs two seconds of work.
 */
export async function copiedFederation(
  needed: (plan: FederationPlan) => readonly NodePlan[] = everyNode,
): Promise<CopiedFederation> {
  const { federation, home } = await stoppedCopy();
  await federation.start(...needed(federation.plan).map(({ id }) => id));
  return {
    plan: federation.plan,
    async accountOf(node, office) {
      return holderOf(await demoAccounts(node), office);
    },
    sql: (node, text, values) => federation.sql(node.id, text, values),
    forgetConfirmations: ({ id }) =>
      federation.sql(id, `UPDATE session SET confirmed_at = confirmed_at - interval '11 minutes'`),
    run: (node, command) => federation.program(node.id).run([command]),
    async stop() {
      await federation.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

const everyNode = ({ hub, organizations }: FederationPlan): readonly NodePlan[] => [hub, ...organizations];

/** What a suite needs that stays within one organization. */
export const firstOrganization = ({ organizations }: FederationPlan): readonly NodePlan[] => organizations.slice(0, 1);

/** What a suite needs that stays between the committee and one organization. */
export const hubAndFirst = ({ hub, organizations }: FederationPlan): readonly NodePlan[] => [
  hub,
  ...organizations.slice(0, 1),
];

/** Only its database runs. Who asks for it closes the federation and removes the home. */
export async function stoppedCopy(options: CopyOptions = {}): Promise<{ federation: Federation; home: string }> {
  const prepared = await onceForRun('demo', async (home) => {
    await planFederation(home, [], true);
    const args = ['up', '--home', home, '--organizations', '2', '--last-month', '2025-12', '--exit'];
    await promisify(execFile)(process.execPath, [ENTRY, ...args]);
  });
  const home = join(prepared, '..', `demo-${randomBytes(4).toString('hex')}`);
  return { federation: await copyHome(prepared, home, options), home };
}
