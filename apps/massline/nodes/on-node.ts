import { startEmbeddedPostgres } from '#platform';
import { join, resolve } from 'node:path';
import { nodeEnvironment } from './node-environment.js';
import { readPlan } from './node-plan.js';
import { runCommand } from './node-process.js';

export interface NodeChoice {
  readonly node?: string;
  readonly home: string;
}

/** Runs a command on one node of a federation that `massline up` keeps in `home`, whether it runs now or not. */
export async function onNode({ node: id, home }: NodeChoice, args: readonly string[]): Promise<void> {
  const plan = await readPlan(resolve(home));
  const nodes = plan ? [plan.hub, ...plan.organizations] : [];
  const node = nodes.find((one) => one.id === id);
  if (!plan || !node) {
    const known = nodes.map((one) => one.id).join(', ') || 'none: run `massline up` first';
    throw new Error(`--node names one of: ${known}`);
  }
  const database = await startEmbeddedPostgres({ directory: join(plan.home, 'postgres') });
  try {
    process.stdout.write(await runCommand(node, nodeEnvironment(node, database.url(node.database)), args));
  } finally {
    await database.stop();
  }
}
