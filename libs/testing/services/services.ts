import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../platform/process/embedded-postgres.js';
import { type RedisServer, startRedis } from './redis-server.js';
import { sweepAbandoned, TEST_DIRECTORY_PREFIX } from './sweep.js';

interface Services {
  readonly directory: string;
  readonly postgres: EmbeddedPostgres;
  readonly redis: RedisServer | undefined;
}

/** A crash of the machine may lose a test's database, so nothing is forced to the disk. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '400',
};

let services: Services | undefined;

export async function startServices(): Promise<void> {
  await sweepAbandoned();
  const directory = await mkdtemp(join(tmpdir(), TEST_DIRECTORY_PREFIX));
  await chmod(directory, 0o711);
  const [postgres, redis] = await Promise.all([
    startEmbeddedPostgres({ directory: join(directory, 'postgres'), settings: FAST }),
    startRedis(join(directory, 'redis')),
  ]);
  services = { directory, postgres, redis };
  process.env['MASSLINE_TEST_DIRECTORY'] = directory;
  process.env['MASSLINE_TEST_POSTGRES'] = postgres.url('postgres');
  if (redis) process.env['MASSLINE_TEST_REDIS'] = redis.url;
  else delete process.env['MASSLINE_TEST_REDIS'];
}

export async function stopServices(): Promise<void> {
  if (!services) return;
  const { directory, postgres, redis } = services;
  services = undefined;
  await Promise.all([postgres.stop(), redis?.stop()]);
  await rm(directory, { recursive: true, force: true });
}
