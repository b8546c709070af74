import { startEmbeddedPostgres } from '#platform';
import { join, resolve } from 'node:path';
import { openInstanceDatabase } from '../instance/instance-database.js';
import { commandEnvironment } from '../instance/instance-environment.js';
import { findInstance, type Instance } from '../instance/instance.js';
import { unlock } from '../instance/unlock.js';
import { nodeEnvironment } from './node-environment.js';
import { type NodePlan, readPlan } from './node-plan.js';
import { type CommandPlace, type CommandResult, runCommand } from './node-process.js';

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

export const runOnNode = (choice: NodeChoice, args: readonly string[]): Promise<CommandResult> =>
  withNode(choice, ({ app, environment, key }) => runCommand(app, environment, args, key));

/** The node that is meant, with its database running while `work` goes on. */
export async function withNode<T>(choice: NodeChoice, work: (place: CommandPlace) => Promise<T>): Promise<T> {
  const { node: id, home, planned } = choice;
  const { NODE_ID, NODE_KIND } = process.env;
  const instance = await findInstance({ home });
  if (instance && (id === undefined || id === instance.id)) return withInstance(instance, work);
  const app = NODE_KIND === 'organizing-committee' ? NODE_KIND : 'mass-organization';
  const ofEnvironment = NODE_ID !== undefined && (id === undefined || id === NODE_ID);
  if (ofEnvironment) return work({ app, environment: process.env });
  return withPlanned(id ?? planned, home ?? '.massline', work);
}

async function withInstance<T>(instance: Instance, work: (place: CommandPlace) => Promise<T>): Promise<T> {
  const key = await unlock(instance.keyFile);
  const database = await openInstanceDatabase(instance);
  try {
    return await work({ app: instance.app, environment: commandEnvironment(instance, database), key });
  } finally {
    await database.stop();
  }
}

async function withPlanned<T>(
  id: string | undefined,
  home: string,
  work: (place: CommandPlace) => Promise<T>,
): Promise<T> {
  const plan = await readPlan(resolve(home));
  const nodes: readonly NodePlan[] = plan ? [plan.hub, ...plan.organizations] : [];
  const node = nodes.find((one) => one.id === id);
  if (!plan || !node) {
    const known = nodes.map((one) => one.id).join(', ') || 'none: run `massline up` first';
    throw new Error(`--node names one of: ${known}`);
  }
  const database = await startEmbeddedPostgres({ directory: join(plan.home, 'postgres') });
  try {
    const environment = nodeEnvironment(node, database.runningUrl(node.database));
    return await work({
      app: node.app,
      environment: { ...environment, DATABASE_OWNER_URL: database.url(node.database) },
    });
  } finally {
    await database.stop();
  }
}
