import { Retention } from '#governance';
import { definedJobs, Queues } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, NestFactory } from '@nestjs/core';
import { createPostgresBackend, Queue } from 'bullmq';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { forgetOld } from '../../apps/massline/backup/backup.js';
import { nodeEnvironment } from '../../apps/massline/nodes/node-environment.js';
import { openNodeLog } from '../../apps/massline/nodes/node-log.js';
import { AppModule } from '../../apps/mass-organization/src/app.module.js';
import { loadEnv } from '../../apps/mass-organization/src/config/env.js';
import type { CanaryRun } from './canary-run.js';
import { onDatabase } from './database-dump.js';
import { type KeptPlace, leftovers } from './leftovers.js';
import { HUB, ORGANIZATION } from './watched-federation.js';

const DAY_MS = 86_400_000;
/** The jobs that end something, as they are called. */
const ENDS = /sweep|purge/;
const FAILS_IN = 'people.sweep-people';

/** The organization of a run, a year after it: nobody has used it since, and its clock says so. */
export class YearLater {
  private constructor(
    readonly place: KeptPlace,
    private readonly clock: { today: Date },
    private readonly node: INestApplicationContext,
  ) {}

  /** The run's own processes end here, after one of their jobs has failed for good. */
  static async of({ watched }: CanaryRun): Promise<YearLater> {
    const { node } = watched.organization;
    const databaseUrl = watched.federation.url(ORGANIZATION);
    await failOneJob(databaseUrl);
    await watched.federation.stop(HUB, ORGANIZATION);
    await plantBackup(node.directory, new Date());
    const clock = { today: new Date(Date.now() + 366 * DAY_MS), now: () => clock.today };
    const env = loadEnv({ ...nodeEnvironment(node, databaseUrl), ROLE: 'api', LOG_LEVEL: 'silent' });
    const app = await NestFactory.createApplicationContext(AppModule.forRoot(env, { clock }), {
      ...{ logger: false, abortOnError: false },
    });
    return new YearLater({ databaseUrl, home: node.directory, retention: app.get(Retention) }, clock, app);
  }

  get now(): Date {
    return this.clock.today;
  }

  leftovers(): Promise<string[]> {
    return leftovers(this.place, this.now);
  }

  /** The next day, with everything that ends something: the node's jobs and workers, a line of its log, a new backup. */
  async nextDay(): Promise<void> {
    const { home } = this.place;
    this.clock.today = new Date(this.now.getTime() + DAY_MS);
    for (const job of definedJobs()) await this.node.get(Queues).forgetFailed(job, this.now);
    for (const handler of this.handlers()) await handler.handle({ atStart: false });
    const log = openNodeLog(home, () => this.now);
    log.end(`{"level":"info","time":"${this.now.toISOString()}"}\n`);
    await finished(log);
    await plantBackup(home, this.now);
    await forgetOld(join(home, 'backups'), ORGANIZATION, this.now.toISOString());
  }

  sql(text: string, values: readonly unknown[] = []): Promise<unknown> {
    return onDatabase(this.place.databaseUrl, (client) => client.query(text, [...values]));
  }

  private handlers(): { handle(payload: object): Promise<void> }[] {
    const instances = this.node
      .get(DiscoveryService, { strict: false })
      .getProviders()
      .map(({ instance }) => instance as unknown);
    return [...new Set(instances)].filter((one): one is never => ENDS.test(jobOf(one) ?? ''));
  }

  close(): Promise<void> {
    return this.node.close();
  }
}

/** The name of the job that an instance handles. */
function jobOf(instance: unknown): string | undefined {
  const made = (instance as object | null | undefined)?.constructor;
  if (typeof made !== 'function') return undefined;
  const key = Reflect.getMetadataKeys(made).find((one) => typeof one === 'symbol' && one.description === 'handled job');
  return key === undefined ? undefined : (Reflect.getMetadata(key, made) as { name: string }).name;
}

/** A job that no handler takes fails at once, and stays for a person to look at. */
async function failOneJob(connectionString: string): Promise<void> {
  const connection = { connectionString, schema: 'queue' } as never;
  const queue = new Queue(FAILS_IN, { connection }, createPostgresBackend as never);
  await queue.add('unheard of', {});
  while ((await queue.getFailedCount()) === 0) await wait(50);
  await queue.close();
}

/** A file that has the name of a backup; what is in one is of no concern here. */
export async function plantBackup(home: string, madeAt: Date): Promise<void> {
  const name = `${ORGANIZATION}-${madeAt.toISOString().replaceAll(/[:.]/g, '-')}.backup.age`;
  await mkdir(join(home, 'backups'), { recursive: true });
  await writeFile(join(home, 'backups', name), 'sealed');
}
