import { createHmac, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { ownership } from './ownership.js';
import { postgresAccount } from './postgres-account.js';
import { postgresBinaries } from './postgres-binaries.js';
import {
  type Cluster,
  initialise,
  launch,
  type Postmaster,
  settled,
  shutDown,
  SUPERUSER,
  trimLog,
} from './postgres-cluster.js';
import { freePort } from './processes.js';

/** One for all databases of a server: what it may do stands in each of them. */
const RUNNING_ACCOUNT = 'massline_node';
const START_ATTEMPTS = 5;
const RETRY_MS = 500;

export interface EmbeddedPostgresOptions {
  /** Where the cluster, its log and its password live; made if absent, kept between runs. */
  readonly directory: string;
  /** A free one is taken if absent. */
  readonly port?: number;
  /** Settings of postgresql.conf for this run, such as `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running PostgreSQL 18 of our own. */
export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  /** Connection string of one database as whoever owns its tables, credentials included: never logged. */
  url(database: string): string;
  /** The same as the account that runs nodes: it is there once the database was migrated with it. */
  runningUrl(database: string): string;
  ensureDatabase(name: string): Promise<void>;
  /** Stops it, unless another living process started it and so still needs it. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of `directory`, or joins the one that runs there already: a second process of the same node,
 * or what a killed process left behind, which is then ours to stop.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory);
  const cluster: Cluster = { directory, binaries: await postgresBinaries(), account: await postgresAccount() };
  await mkdir(directory, { recursive: true });
  await chmod(directory, 0o711);
  const password = await passwordIn(directory);
  const owner = ownership(directory);
  const joined = await settled(directory);
  if (!joined || (await owner.holder()) !== 'another') await owner.take();
  const { pid, port } = joined ?? (await start(cluster, password, options));

  const urlAs =
    (name: string, secret: string) =>
    (database: string): string =>
      `postgres://${name}:${secret}@127.0.0.1:${port}/${database}`;
  const url = urlAs(SUPERUSER, password);
  // Whoever knows it cannot tell the owner's.
  const runningPassword = createHmac('sha256', password).update(RUNNING_ACCOUNT).digest('base64url');
  return {
    pid,
    port,
    url,
    runningUrl: urlAs(RUNNING_ACCOUNT, runningPassword),
    ensureDatabase: (name) => ensureDatabase(url('postgres'), name),
    async stop() {
      if ((await owner.holder()) === 'another') return;
      await shutDown(cluster, pid);
      await owner.release();
    },
  };
}

/** Stops what a killed owner of `directory` left running. False, and nothing done, if its owner lives or never was. */
export async function stopAbandonedPostgres(directory: string): Promise<boolean> {
  if ((await ownership(directory).holder()) !== 'gone') return false;
  const left = await settled(directory);
  const cluster: Cluster = { directory, binaries: await postgresBinaries(), account: await postgresAccount() };
  if (left) await shutDown(cluster, left.pid);
  return true;
}

/** Tried again because a port can be taken meanwhile, and because what a killed PostgreSQL left needs a moment to end. */
async function start(cluster: Cluster, password: string, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const { port, settings } = options;
  await initialise(cluster, password, settings?.['fsync'] !== 'off');
  await trimLog(cluster.directory);
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(cluster, { ...settings, port: String(port ?? (await freePort())) });
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
      await wait(RETRY_MS * attempt);
    }
  }
}

async function passwordIn(directory: string): Promise<string> {
  const file = join(directory, 'password');
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600, flag: 'wx' });
  return password;
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    const madeMeanwhile = ['42P04', '23505'].includes((error as { code?: string }).code ?? '');
    if (!madeMeanwhile) throw error;
  } finally {
    await client.end();
  }
}
