import { startEmbeddedPostgres } from '#platform';
import { join, resolve } from 'node:path';
import { nodeEnvironment } from './node-environment.js';
import { type NodePlan, readPlan } from './node-plan.js';
import { type CommandResult, runCommand } from './node-process.js';

export interface NodeChoice {
  readonly node?: string;
  readonly home: string;
}

/**
 * Runs a command on one node: of a federation that `massline up` keeps in `home`, whether it runs now or not, or of the
 * node whose configuration this environment holds. Prints what it says and ends as it ends.
 */
export async function onNode({ node: id, home }: NodeChoice, args: readonly string[]): Promise<void> {
  const { NODE_ID, NODE_KIND } = process.env;
  const ofEnvironment = NODE_ID !== undefined && (id === undefined || id === NODE_ID);
  const app = NODE_KIND === 'organizing-committee' ? NODE_KIND : 'mass-organization';
  const { output, code } = ofEnvironment ? await runCommand(app, process.env, args) : await onPlanned(id, home, args);
  process.stdout.write(output);
  process.exitCode = code;
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
