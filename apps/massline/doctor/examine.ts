import {
  type Ask,
  custodyOf,
  fileEnv,
  freePort,
  isFreePort,
  isOpenToOthers,
  NodeKeyError,
  ownership,
  ownsTables,
} from '#platform';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { type InstanceDatabase, openInstanceDatabase } from '../instance/instance-database.js';
import { commandEnvironment, recipientFile } from '../instance/instance-environment.js';
import { findInstance, type Instance, instanceHome, type InstanceWish } from '../instance/instance.js';
import { unlock } from '../instance/unlock.js';
import { runCommand } from '../nodes/node-process.js';
import type { Condition, NodeCondition, PeerAnswer } from './condition.types.js';

const ANSWER_WITHIN_MS = 5_000;
type Key = Condition['key'];

/** Looks at everything without changing anything; an embedded database that is at rest is woken for it. */
export async function examine(wish: InstanceWish): Promise<Condition> {
  const home = instanceHome(wish.home);
  const instance = await findInstance(wish);
  const nothing = { database: null, node: null, nodeProblem: null, peers: [] };
  const machine = {
    ...{ nodeVersion: process.version, home, now: new Date() },
    homeMode: process.platform === 'win32' || !existsSync(home) ? null : (await stat(home)).mode & 0o777,
    freeBytes: await freeBytes(home),
    backups: await backupsIn(home),
  };
  if (!instance) {
    const key = { file: '', state: 'absent' } as const;
    return { ...machine, ...nothing, instance: null, key, running: false, portTaken: false };
  }
  const running = (await ownership(home, 'serve.owner').holder()) === 'another';
  const { key, opened } = await keyOf(instance);
  return {
    ...machine,
    ...{ instance: { id: instance.id, port: instance.port }, key, running },
    portTaken: !running && !(await isFreePort(instance.port)),
    ...(await behind(instance, opened).catch(() => nothing)),
  };
}

async function backupsIn(home: string): Promise<Condition['backups']> {
  const names = await readdir(join(home, 'backups')).catch(() => []);
  const made = await Promise.all(
    names
      .filter((name) => name.endsWith('.age'))
      .map(async (name) => (await stat(join(home, 'backups', name))).mtimeMs),
  );
  const newestDays = made.length > 0 ? Math.floor((Date.now() - Math.max(...made)) / 86_400_000) : null;
  return { sheet: existsSync(recipientFile(home)), newestDays };
}

async function freeBytes(folder: string): Promise<number> {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  const { bavail, bsize } = await statfs(there);
  return bavail * bsize;
}

async function keyOf({ keyFile: file }: Instance): Promise<{ key: Key; opened?: Buffer }> {
  if (!existsSync(file)) return { key: { file, state: 'absent' } };
  if (isOpenToOthers(file)) return { key: { file, state: 'open-to-others' } };
  const custody = custodyOf(await readFile(file, 'utf8'));
  try {
    return { key: { file, state: 'good', custody }, opened: await unlock(file) };
  } catch (error) {
    const cause = error instanceof NodeKeyError ? error : (error as Error).cause;
    const damaged = cause instanceof NodeKeyError && cause.code === 'KEY_UNREADABLE';
    return { key: { file, state: damaged ? 'damaged' : 'locked' } };
  }
}

/** The database, and what the node itself says where its key is at hand. */
async function behind(
  instance: Instance,
  key: Buffer | undefined,
): Promise<Pick<Condition, 'database' | 'node' | 'nodeProblem' | 'peers'>> {
  const { problems } = fileEnv(process.env, ['DATABASE_URL', 'DATABASE_OWNER_URL']);
  if (problems.length > 0) throw new Error(problems[0]);
  const opened = await openInstanceDatabase(instance);
  try {
    // A command opens no port; the instance's own may be taken.
    const environment = { ...commandEnvironment(instance, opened), PORT: String(await freePort()) };
    const database = await databaseOf(instance, opened, environment);
    if (!key || database.pending > 0) return { database, node: null, nodeProblem: null, peers: [] };
    const { output, code } = await runCommand(instance.app, environment, ['condition'], key);
    if (code !== 0) return { database, node: null, nodeProblem: `it ended with ${code}`, peers: [] };
    const node = JSON.parse(output) as NodeCondition;
    return { database, node, nodeProblem: null, peers: await peersOf(node) };
  } finally {
    await opened.stop();
  }
}

async function databaseOf(
  instance: Instance,
  { url, ownerUrl }: InstanceDatabase,
  environment: NodeJS.ProcessEnv,
): Promise<NonNullable<Condition['database']>> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: ANSWER_WITHIN_MS });
  const ask: Ask = async <Row>(sql: string, parameters?: unknown[]) =>
    (await client.query(sql, parameters)).rows as Row[];
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    const { output } = await runCommand(instance.app, environment, ['pending-migrations']);
    return {
      version: rows[0]?.version ?? 0,
      pending: (JSON.parse(output) as string[]).length,
      runsAsOwner: url === ownerUrl && (await ownsTables(ask)),
    };
  } finally {
    await client.end();
  }
}

function peersOf({ peers }: NodeCondition): Promise<PeerAnswer[]> {
  const reachable = peers.filter(({ baseUrl, state }) => baseUrl !== null && state !== 'left');
  return Promise.all(
    reachable.map(async ({ displayName, baseUrl }) => {
      const url = baseUrl ?? '';
      return { displayName, url, skewSeconds: await skewOf(url) };
    }),
  );
}

/** By the `Date` of an HTTP answer, half the way back. */
async function skewOf(url: string): Promise<number | null> {
  const asked = Date.now();
  const answer = await fetch(new URL('/.well-known/massline', url), {
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => null);
  const theirs = Date.parse(answer?.headers.get('date') ?? '');
  return Number.isNaN(theirs) ? null : Math.round((theirs - (asked + Date.now()) / 2) / 1000);
}
