import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, startOf } from './processes.js';

/** Which process is answerable for a directory's server: the one named in its `owner` file, while that one lives. */
export interface Ownership {
  holder(): Promise<'nobody' | 'self' | 'another' | 'gone'>;
  /** Names this process, or another that it has started. */
  take(pid?: number): Promise<void>;
  release(): Promise<void>;
}

export function ownership(directory: string, name = 'owner'): Ownership {
  const file = join(directory, name);
  return {
    async holder() {
      const [pid, started] = (await readFile(file, 'utf8').catch(() => '')).split(' ');
      if (!pid) return 'nobody';
      if (Number(pid) === process.pid) return 'self';
      return isAlive(Number(pid)) && startOf(Number(pid)) === started ? 'another' : 'gone';
    },
    take: async (pid = process.pid) => writeFile(file, `${pid} ${startOf(pid)}`),
    release: () => rm(file, { force: true }),
  };
}
