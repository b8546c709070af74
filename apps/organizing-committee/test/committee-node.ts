import type { Clock } from '#domain-kit';
import { createNode } from '#platform';
import { migratedDatabase, type OwnedDatabase } from '#testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppModule } from '../src/app.module.js';
import { loadEnv } from '../src/config/env.js';
import { tables } from '../src/database/tables.js';

export const COMMITTEE_URL = 'https://committee.example';
export const FOUNDING_CODE = 'a code for tests';

export interface CommitteeNode<T = INestApplicationContext> {
  readonly node: T;
  readonly asOwner: OwnedDatabase['asOwner'];
  stop(): Promise<void>;
}

type Env = ReturnType<typeof loadEnv>;

/** A whole committee on a database of its own, without a port and without workers. */
export const committeeNode = (overrides: { clock?: Clock } = {}): Promise<CommitteeNode> =>
  committee((env) =>
    NestFactory.createApplicationContext(AppModule.forRoot(env, overrides), { logger: false, abortOnError: false }),
  );

/** The same with its HTTP server, which answers what is injected, and the folder of its page. */
export const committeeServer = (webRoot?: string): Promise<CommitteeNode<NestFastifyApplication>> =>
  committee(async (env) =>
    (await createNode(AppModule.forRoot(env), env, webRoot === undefined ? {} : { webRoot })).init(),
  );

async function committee<T extends INestApplicationContext>(
  create: (env: Env) => Promise<T>,
): Promise<CommitteeNode<T>> {
  const database = await migratedDatabase(tables);
  const { url } = database;
  const home = await mkdtemp(join(tmpdir(), 'massline-test-'));
  await writeFile(join(home, 'node.key'), randomBytes(32).toString('base64'), { mode: 0o600 });
  const env = loadEnv({
    ...{ NODE_ENV: 'test', ROLE: 'api', LOG_LEVEL: 'silent', PORT: '0', PUBLIC_URL: COMMITTEE_URL },
    ...{ NODE_ID: 'committee', NODE_KIND: 'organizing-committee', DATABASE_URL: url, MASSLINE_HOME: home },
    FOUNDING_CODE,
    ...{ FEDERATION_SEND_DELAY_MAX: '0' },
  });
  const node = await create(env);
  return {
    node,
    asOwner: database.asOwner,
    async stop() {
      await node.close();
      await database.drop();
      await rm(home, { recursive: true });
    },
  };
}
