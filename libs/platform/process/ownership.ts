import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, startOf } from './processes.js';

/** Which process is answerable for a directory's server: the one named in its `owner` file, while that one lives. */
export interface Ownership {
  holder(): Promise<'nobody' | 'self' | 'another' | 'gone'>;
  take(): Promise<void>;
  release(): Promise<void>;
}

export function ownership(directory: string): Ownership {
  const file = join(directory, 'owner');
  return {
    async holder() {
      const [pid, started] = (await readFile(file, 'utf8').catch(() => '')).split(' ');
      if (!pid) return 'nobody';
      if (Number(pid) === process.pid) return 'self';
      return isAlive(Number(pid)) && (await startOf(Number(pid))) === started ? 'another' : 'gone';
    },
    take: async () => writeFile(file, `${process.pid} ${await startOf(process.pid)}`),
    release: () => rm(file, { force: true }),
  };
}
