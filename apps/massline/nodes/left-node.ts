import { isAlive, ownership, startOf } from '#platform';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const OWNER = 'node.owner';
const STOP_WITHIN_MS = 10_000;

/** Which process is the node of a directory, so that it is found again after whoever started it was killed. */
export const nodeOwnership = (directory: string) => ownership(directory, OWNER);

/** A node outlives its starter that was killed. Its key is not ours any more, so it is ended, to be started anew. */
export async function endLeftNode(directory: string): Promise<void> {
  const left = await leftNode(directory);
  if (left === undefined) return;
  process.kill(left, 'SIGTERM');
  for (let waited = 0; waited < STOP_WITHIN_MS && isAlive(left); waited += 50) await wait(50);
  if (isAlive(left)) process.kill(left, 'SIGKILL');
  await rm(join(directory, OWNER), { force: true });
}

async function leftNode(directory: string): Promise<number | undefined> {
  if ((await nodeOwnership(directory).holder()) !== 'another') return undefined;
  const [pid, started] = (await readFile(join(directory, OWNER), 'utf8')).split(' ');
  return startOf(Number(pid)) === started ? Number(pid) : undefined;
}
