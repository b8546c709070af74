import { startEmbeddedPostgres } from '#platform';
import { join, resolve } from 'node:path';
import { openInstanceDatabase } from '../instance/instance-database.js';
import { instanceEnvironment } from '../instance/instance-environment.js';
import { findInstance, type Instance } from '../instance/instance.js';
import { unlock } from '../instance/unlock.js';
import { nodeEnvironment } from './node-environment.js';
import { type NodePlan, readPlan } from './node-plan.js';
import { type CommandResult, runCommand } from './node-process.js';

export interface NodeChoice {
  readonly node?: string;
  readonly home?: string;
  /** Which node of `massline up` is meant if none is named. */
  readonly planned?: string;
}

/**
 * Runs a command on one node: of a federation that `massline up` keeps in `home`, whether it runs now or not, or the one
 * that `massline serve` runs from `home`, or that whose configuration this environment holds. Prints what it says and
 * ends as it ends.
 */
export async function onNode(choice: NodeChoice, args: readonly string[]): Promise<void> {
  const { output, code } = await runOnNode(choice, args);
  process.stdout.write(output);
  process.exitCode = code;
}

export async function runOnNode(
  { node: id, home, planned }: NodeChoice,
  args: readonly string[],
): Promise<CommandResult> {
  const { NODE_ID, NODE_KIND } = process.env;
  const instance = await findInstance({ home });
  if (instance && (id === undefined || id === instance.id)) return onInstance(instance, args);
  const app = NODE_KIND === 'organizing-committee' ? NODE_KIND : 'mass-organization';
  const ofEnvironment = NODE_ID !== undefined && (id === undefined || id === NODE_ID);
  return ofEnvironment ? runCommand(app, process.env, args) : onPlanned(id ?? planned, home ?? '.massline', args);
}

async function onInstance(instance: Instance, args: readonly string[]): Promise<CommandResult> {
  const key = await unlock(instance.keyFile);
  const database = await openInstanceDatabase(instance);
  try {
    return await runCommand(instance.app, instanceEnvironment(instance, database.url), args, key);
  } finally {
    await database.stop();
  }
}

async function onPlanned(id: string | undefined, home: string, args: readonly string[]): Promise<CommandResult> {
  const plan = await readPlan(resolve(home));
  const nodes: readonly NodePlan[] = plan ? [plan.hub, ...plan.organizations] : [];
  const node = nodes.find((one) => one.id === id);
  if (!plan || !node) {
    const known = nodes.map((one) => one.id).join(', ') || 'none: run `massline up` first';
    throw new Error(`--node names one of: ${known}`);
  }
  const database = await startEmbeddedPostgres({ directory: join(plan.home, 'postgres') });
  try {
    return await runCommand(node.app, nodeEnvironment(node, database.url(node.database)), args);
  } finally {
    await database.stop();
  }
}
