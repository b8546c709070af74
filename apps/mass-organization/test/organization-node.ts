import { DecisionsService, FoundingService, SecondingService } from '#governance';
import { type Clock, dayIn } from '#domain-kit';
import { createNode } from '#platform';
import { migratedDatabase } from '#testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppModule } from '../src/app.module.js';
import { loadEnv } from '../src/config/env.js';
import { tables } from '../src/database/tables.js';

export const FOUNDING_CODE = 'a code for tests';

export interface OrganizationNode<T = INestApplicationContext> {
  readonly node: T;
  stop(): Promise<void>;
}

type Env = ReturnType<typeof loadEnv>;
type Mode = 'push' | 'collect';

/** A whole organization on a database of its own, without a port and without workers. */
export const organizationNode = ({
  mode = 'push',
  ...overrides
}: { clock?: Clock; mode?: Mode } = {}): Promise<OrganizationNode> =>
  organization(mode, (env) =>
    NestFactory.createApplicationContext(AppModule.forRoot(env, overrides), { logger: false, abortOnError: false }),
  );

interface ServerOptions {
  readonly clock?: Clock;
  /** What else the node's environment says. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The same with its HTTP server, which answers what is injected, and the folder of its page. */
export const organizationServer = (
  webRoot?: string,
  { more = {}, ...overrides }: ServerOptions = {},
): Promise<OrganizationNode<NestFastifyApplication>> =>
  organization(
    'push',
    async (env) =>
      (await createNode(AppModule.forRoot(env, overrides), env, webRoot === undefined ? {} : { webRoot })).init(),
    more,
  );

async function organization<T extends INestApplicationContext>(
  mode: Mode,
  create: (env: Env) => Promise<T>,
  more: ServerOptions['more'] = {},
): Promise<OrganizationNode<T>> {
  const database = await migratedDatabase(tables);
  const { url } = database;
  const home = await mkdtemp(join(tmpdir(), 'massline-test-'));
  await writeFile(join(home, 'node.key'), randomBytes(32).toString('base64'), { mode: 0o600 });
  const env = loadEnv({
    ...{ NODE_ENV: 'test', ROLE: 'api', LOG_LEVEL: 'silent', PORT: '0', PUBLIC_URL: 'http://127.0.0.1:1' },
    ...{ NODE_ID: 'north', NODE_KIND: 'mass-organization', DATABASE_URL: url, MASSLINE_HOME: home, FOUNDING_CODE },
    ...{ FEDERATION_MODE: mode, FEDERATION_ALLOWED_NETWORKS: '127.0.0.0/8', FEDERATION_SEND_DELAY_MAX: '0' },
    ...more,
  });
  const node = await create(env);
  return {
    node,
    async stop() {
      await node.close();
      await database.drop();
      await rm(home, { recursive: true });
    },
  };
}

/** Founds it with a secretary and a treasurer; answers the secretary's reference. */
export async function found(node: INestApplicationContext, until: string): Promise<string> {
  const person = (displayName: string, offices: string[]) => ({ displayName, offices, memberSince: '2020-01-01' });
  const founders = [person('Ana', ['secretary']), person('Bayo', ['treasurer'])];
  const founded = await node
    .get(FoundingService)
    .found(FOUNDING_CODE, { displayName: 'North', zone: 'America/New_York', founders, interimUntil: until });
  if (!founded.ok) throw new Error(founded.error.code);
  return founded.value.invitations[0]?.personRef ?? '';
}

/** What one founder records and the other seconds. Answers the decision's id, or the code of the refusal. */
export async function decideByTwo(
  node: INestApplicationContext,
  effect: { readonly kind: string; readonly payload: object },
  text = 'We decide it.',
): Promise<{ id: string } | { refused: string }> {
  const db = node.get(DataSource);
  const [body] = await db.query<{ id: string }[]>('SELECT id FROM body');
  const people = await db.query<{ holder: string }[]>(
    'SELECT DISTINCT holder_ref AS holder FROM mandate WHERE ended_on IS NULL ORDER BY 1 LIMIT 2',
  );
  const draft = {
    bodyId: body!.id,
    rule: 'majority',
    outcome: 'carried',
    day: dayIn(new Date(), 'America/New_York'),
    text,
  };
  const recorded = await node.get(DecisionsService).recordDecision(people[0]!.holder, { ...draft, effect });
  if (!recorded.ok) return { refused: recorded.error.effect?.code ?? recorded.error.code };
  const seconded = await node.get(SecondingService).second(people[1]!.holder, recorded.value.id);
  return seconded.ok ? { id: seconded.value.id } : { refused: seconded.error.effect?.code ?? seconded.error.code };
}
