import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { run } from './run-command.js';

/** Whether a process of this number runs. One that has ended and that its parent has not asked after does not. */
export const isAlive = (pid: number): boolean => isTaken(pid) && !isZombie(pid);

/** Whether the number is a process's, be it one that has ended and is not yet forgotten. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const isZombie = (pid: number): boolean => factsOf(pid)[0] === 'Z';

/** What Linux says of a process after its name: its state first. Empty elsewhere, where it has gone, or hides from us. */
function factsOf(pid: number): string[] {
  if (process.platform !== 'linux') return [];
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** Whether the living process `pid` was started with `argument`. A zombie has no arguments any more. */
export async function runsWith(pid: number, argument: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return command.split('\0').includes(argument);
  }
  const command = await run({ file: 'ps', args: ['-ww', '-o', 'command=', '-p', String(pid)] }).catch(() => '');
  return command.includes(argument);
}

/** When a process was started, as its system counts; with the pid it names a process for good. Empty if unknown. */
export const startOf = (pid: number): string => factsOf(pid)[19] ?? '';

/** Below the ports that systems give to outgoing connections, which could take one between its choice and its use. */
const PORTS = { first: 20_000, last: 32_000 };

/** A TCP port on 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.first, PORTS.last);
    if (await isFreePort(port)) return port;
  }
}

export const isFreePort = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
