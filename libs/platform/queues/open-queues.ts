import { sha256Hex } from '#domain-kit';
import type { PlatformEnv } from '../config/platform-env.js';
import type { Logger } from '../log/logger.js';
import type { Metrics } from '../metrics/metrics.js';
import { JobRunner } from './job-runner.js';
import { postgresJobBackend } from './postgres-job-backend.js';
import { Queues } from './queues.service.js';
import { redisJobBackend } from './redis-job-backend.js';

/** The node's queues and its workers, not yet started: on Redis if REDIS_URL is set, else in its own database. */
export async function openQueues(
  env: Pick<PlatformEnv, 'REDIS_URL' | 'REDIS_CA' | 'PUBLIC_URL'>,
  databaseUrl: string,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: Metrics },
): Promise<JobRunner> {
  const onTrouble = (err: Error): void => logger.warn({ err }, 'queue connection');
  const prefix = `massline:${sha256Hex(env.PUBLIC_URL).slice(0, 12)}`;
  const backend = env.REDIS_URL
    ? redisJobBackend({ url: env.REDIS_URL, prefix, ca: env.REDIS_CA }, onTrouble)
    : await postgresJobBackend(databaseUrl, onTrouble);
  return new JobRunner({ backend, queues: new Queues(backend, logger), logger, metrics });
}
