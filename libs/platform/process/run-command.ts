import { spawn } from 'node:child_process';

/** A command line, and the ids it is to run under if they differ from ours. */
export interface Command {
  readonly file: string;
  readonly args: string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs a command to its end and gives what it printed; a failure quotes what it said on stderr. */
export function run({ file, args, ...ids }: Command): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...ids, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code, signal) =>
      code === 0 ? resolve(printed) : reject(new Error(`${file} failed (${code ?? signal}): ${complaint.trim()}`)),
    );
  });
}
