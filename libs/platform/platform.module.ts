import { CLOCK, type Clock, systemClock } from '#domain-kit';
import { type DynamicModule, Global, Inject, Injectable, Module } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { mailSettings } from './config/mail-env.js';
import { readNodeKey } from './config/node-key.js';
import { type PlatformEnv, runsWorkers } from './config/platform-env.js';
import { AccountCheck } from './database/account-check.js';
import { createDataSource, type Tables } from './database/data-source.js';
import { HealthController } from './health/health.controller.js';
import { HomeProofController } from './health/home-proof.controller.js';
import { HOME_SECRET } from './health/home-proof.js';
import { METRICS_TOKEN } from './health/metrics-access.js';
import { createLogger, Logger } from './log/logger.js';
import { Mailer } from './mail/mailer.js';
import { Metrics } from './metrics/metrics.js';
import { Keyring } from './personal/keyring.js';
import { pairJobs } from './queues/handles-job.js';
import { definedJobs } from './queues/job.js';
import { JobRunner } from './queues/job-runner.js';
import { openQueues } from './queues/open-queues.js';
import { Queues } from './queues/queues.service.js';
import { platformEntities, platformMigrations } from './tables.js';

export interface PlatformOptions extends Tables {
  readonly env: PlatformEnv;
  /** The system's clock unless given. */
  readonly clock?: Clock;
}

const ENV = Symbol('platform environment');

/** Starts the workers once every module is ready, and stops them before anything that they use. */
@Injectable()
class Working implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(ENV) private readonly env: PlatformEnv,
    private readonly discovery: DiscoveryService,
    private readonly runner: JobRunner,
    private readonly queues: Queues,
  ) {}

  onApplicationBootstrap(): void {
    const instances = this.discovery.getProviders().map(({ instance }) => instance as unknown);
    const handlers = [...new Set(instances.filter((instance) => typeof instance === 'object' && instance !== null))];
    const jobs = pairJobs(definedJobs(), handlers);
    if (runsWorkers(this.env)) this.runner.start(jobs);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runner.stop();
  }

  onApplicationShutdown(): Promise<void> {
    return this.queues.close();
  }
}

/** What every node stands on: database, keys, queues, log, metrics, health. Import it once, at the root. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ env, entities, migrations, clock = systemClock }: PlatformOptions): DynamicModule {
    const url = env.DATABASE_URL;
    if (!url) throw new Error('DATABASE_URL is needed here: what starts an embedded PostgreSQL passes its URL on');
    const tables = {
      entities: [...new Set([...platformEntities, ...entities])],
      migrations: [...new Set([...platformMigrations, ...migrations])],
    };
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ type: 'postgres', retryAttempts: 10, retryDelay: 500 }),
          dataSourceFactory: () => createDataSource({ url, ...tables }).initialize(),
        }),
      ],
      controllers: [HealthController, HomeProofController],
      providers: [
        { provide: ENV, useValue: env },
        { provide: METRICS_TOKEN, useValue: env.METRICS_TOKEN },
        { provide: HOME_SECRET, useValue: env.HOME_SECRET },
        { provide: CLOCK, useValue: clock },
        { provide: Logger, useFactory: () => createLogger({ level: env.LOG_LEVEL, base: { role: env.ROLE } }) },
        { provide: Mailer, useValue: new Mailer(mailSettings(env)) },
        { provide: Metrics, useFactory: () => new Metrics() },
        {
          provide: Keyring,
          inject: [getDataSourceToken()],
          useFactory: async (db: DataSource) => Keyring.load(db, await readNodeKey(env), clock),
        },
        {
          provide: JobRunner,
          inject: [Logger, Metrics],
          useFactory: (logger: Logger, metrics: Metrics) => openQueues(env, url, { logger, metrics }),
        },
        { provide: Queues, inject: [JobRunner], useFactory: (runner: JobRunner) => runner.queues },
        Working,
        {
          provide: AccountCheck,
          inject: [getDataSourceToken(), Logger],
          useFactory: (db: DataSource, logger: Logger) => new AccountCheck(db, logger),
        },
      ],
      exports: [CLOCK, Logger, Mailer, Metrics, Keyring, Queues],
    };
  }
}
