import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopAbandonedPostgres } from '../../platform/process/embedded-postgres.js';
import { stopAbandonedRedis } from './redis-server.js';

export const TEST_DIRECTORY_PREFIX = 'massline-test-';

/** Ends and removes the services of test runs that were killed. Those of runs still going are left alone. */
export async function sweepAbandoned(): Promise<void> {
  const found = (await readdir(tmpdir())).filter((name) => name.startsWith(TEST_DIRECTORY_PREFIX));
  for (const name of found) {
    const directory = join(tmpdir(), name);
    if (!(await stopAbandonedPostgres(join(directory, 'postgres')))) continue;
    await stopAbandonedRedis(join(directory, 'redis'));
    await rm(directory, { recursive: true, force: true });
  }
}
