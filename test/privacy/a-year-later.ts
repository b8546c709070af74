import { Retention } from '#governance';
import type { Clock } from '#domain-kit';
import { definedJobs, Queues } from '#platform';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, NestFactory } from '@nestjs/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { forgetOld } from '../../apps/massline/backup/backup.js';
import { nodeEnvironment } from '../../apps/massline/nodes/node-environment.js';
import { openNodeLog } from '../../apps/massline/nodes/node-log.js';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { onDatabase } from './database-dump.js';
import { type EndedJobs, endedJobs, type QueuePlace } from './ended-jobs.js';
import { type KeptPlace, leftovers } from './leftovers.js';
import type { Capture } from './search.js';

const DAY_MS = 86_400_000;
/** The jobs that end something, as they are called. */
const ENDS = /sweep|purge/;

export interface StoppedNode {
  readonly node: NodePlan;
  readonly queue: QueuePlace;
  /** Its application. One process of tests can have one of the two, since what jobs there are is known to all of it. */
  app(environment: NodeJS.ProcessEnv, clock: Clock): DynamicModule;
}

/** Reads every file that somebody takes out of a node. */
export type Exports = (node: INestApplicationContext, now: Date) => Promise<Capture[]>;

/** A node whose processes have ended, a year after it: nobody has used it since, and its clock says so. */
export class YearLater {
  private constructor(
    readonly place: KeptPlace,
    private readonly clock: { today: Date },
    private readonly node: INestApplicationContext,
  ) {}

  static async of({ node, queue, app }: StoppedNode): Promise<YearLater> {
    await plantBackup(node.directory, node.id, new Date());
    const { databaseUrl, redisUrl } = queue;
    const clock = { today: new Date(Date.now() + 366 * DAY_MS), now: () => clock.today };
    const { REDIS_URL: _, ...environment } = nodeEnvironment(node, databaseUrl);
    const redis = redisUrl === undefined ? {} : { REDIS_URL: redisUrl };
    const module = app({ ...environment, ...redis, ROLE: 'api', LOG_LEVEL: 'silent' }, clock);
    const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
    const jobs = endedJobs(queue);
    const place = { id: node.id, databaseUrl, home: node.directory, jobs, retention: context.get(Retention) };
    return new YearLater(place, clock, context);
  }

  get now(): Date {
    return this.clock.today;
  }

  get jobs(): EndedJobs {
    return this.place.jobs;
  }

  leftovers(): Promise<string[]> {
    return leftovers(this.place, this.now);
  }

  exports(read: Exports): Promise<Capture[]> {
    return read(this.node, this.now);
  }

  /** The next day, with everything that ends something: the node's jobs and workers, a line of its log, a new backup. */
  async nextDay(): Promise<void> {
    const { home, id } = this.place;
    this.clock.today = new Date(this.now.getTime() + DAY_MS);
    for (const job of definedJobs()) await this.node.get(Queues).forgetFailed(job, this.now);
    for (const handler of this.handlers()) await handler.handle({ atStart: false });
    const log = openNodeLog(home, () => this.now);
    log.end(`{"level":"info","time":"${this.now.toISOString()}"}\n`);
    await finished(log);
    await plantBackup(home, id, this.now);
    await forgetOld(join(home, 'backups'), id, this.now.toISOString());
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

  async close(): Promise<void> {
    await this.jobs.close();
    await this.node.close();
  }
}

/** The name of the job that an instance handles. */
function jobOf(instance: unknown): string | undefined {
  const made = (instance as object | null | undefined)?.constructor;
  if (typeof made !== 'function') return undefined;
  const key = Reflect.getMetadataKeys(made).find((one) => typeof one === 'symbol' && one.description === 'handled job');
  return key === undefined ? undefined : (Reflect.getMetadata(key, made) as { name: string }).name;
}

/** A file that has the name of a backup; what is in one is of no concern here. */
export async function plantBackup(home: string, id: string, madeAt: Date): Promise<void> {
  const name = `${id}-${madeAt.toISOString().replaceAll(/[:.]/g, '-')}.backup.age`;
  await mkdir(join(home, 'backups'), { recursive: true });
  await writeFile(join(home, 'backups', name), 'sealed');
}
