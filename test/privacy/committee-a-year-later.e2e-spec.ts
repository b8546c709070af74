import { describeOnRedis, redisUrl } from '#testing';
import { rm } from 'node:fs/promises';
import { AppModule } from '../../apps/organizing-committee/src/app.module.js';
import { loadEnv } from '../../apps/organizing-committee/src/config/env.js';
import { stoppedCopy } from '../browser/copied-federation.js';
import type { Federation } from '../federation/federation.js';
import { endedJobs } from './ended-jobs.js';
import { nothingIsLeft } from './nothing-is-left.js';

/** A committee to which two organizations have reported a year. */
function committeeLater(redis: () => string | undefined): void {
  let federation: Federation;
  let home: string;
  afterAll(async () => {
    await federation?.close();
    if (home) await rm(home, { recursive: true, force: true });
  });

  nothingIsLeft(async () => {
    ({ federation, home } = await stoppedCopy({ redisUrl: redis(), organizations: 0 }));
    const { hub } = federation.plan;
    const queue = { databaseUrl: federation.url(hub.id), publicUrl: hub.url, redisUrl: redis() };
    const jobs = endedJobs(queue);
    await jobs.plant('identity.sweep-accounts', new Date());
    await jobs.close();
    return { node: hub, queue, app: (environment, clock) => AppModule.forRoot(loadEnv(environment), { clock }) };
  }, ['tables: session.device_label', 'tables: seen_nonce', 'jobs: identity.sweep-accounts']);
}

describe('a committee with its queues in its database, a year later', () => committeeLater(() => undefined));

describeOnRedis('a committee with its queues on Redis, a year later', () => committeeLater(redisUrl));
