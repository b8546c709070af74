import { type EmbeddedPostgres, fileEnv, isAlive, startEmbeddedPostgres } from '#platform';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Instance } from './instance.js';

const DATABASE = 'node';
const LOOK_EVERY_MS = 1_000;

/** The database of an instance: of `DATABASE_URL`, or the embedded one of its home. */
export interface InstanceDatabase {
  /** What the node runs as. */
  readonly url: string;
  /** Who owns the tables: the same where there is one account only. */
  readonly ownerUrl: string;
  readonly embedded: boolean;
  /**
   * Begins anew with an empty database, before anything was founded. One that is not ours to drop must hold no node, or
   * only what an arrival of this token has left.
   */
  reset(token?: string): Promise<void>;
  /** Starts it again, on the same port, whenever it was killed; until `signal`. */
  keepAlive(signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

export async function openInstanceDatabase({ home }: Instance): Promise<InstanceDatabase> {
  const { values, problems } = fileEnv(process.env, ['DATABASE_URL', 'DATABASE_OWNER_URL']);
  if (problems[0]) throw new Error(problems[0]);
  const given = values['DATABASE_URL'];
  const nothing = () => Promise.resolve();
  if (given) {
    const ownerUrl = values['DATABASE_OWNER_URL'] ?? given;
    return {
      url: given,
      ownerUrl,
      embedded: false,
      reset: (token) => refuseUsed(ownerUrl, token),
      keepAlive: nothing,
      stop: nothing,
    };
  }
  const directory = join(home, 'postgres');
  let postgres = await startEmbeddedPostgres({ directory });
  await postgres.ensureDatabase(DATABASE);
  const { port } = postgres;
  return {
    url: postgres.runningUrl(DATABASE),
    ownerUrl: postgres.url(DATABASE),
    embedded: true,
    reset: () => reset(postgres),
    stop: () => postgres.stop(),
    async keepAlive(signal) {
      while (await pause(LOOK_EVERY_MS, signal)) {
        if (!isAlive(postgres.pid)) postgres = await startEmbeddedPostgres({ directory, port });
      }
    },
  };
}

async function reset(postgres: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(DATABASE)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
  await postgres.ensureDatabase(DATABASE);
}

async function refuseUsed(url: string, token: string | undefined): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ mark: string | null }>(
      `SELECT obj_description(oid) AS mark FROM pg_class WHERE oid = to_regclass('data_key')`,
    );
    if (!tables[0] || (token !== undefined && tables[0].mark === token)) return;
    const { rows } = await client.query<{ used: boolean }>('SELECT EXISTS (SELECT FROM data_key) AS used');
    if (rows[0]?.used)
      throw new Error('DATABASE_URL names a database that a node used before. Give an empty one, or its node key.');
  } finally {
    await client.end();
  }
}

/** False once `signal` came. */
export const pause = (ms: number, signal: AbortSignal): Promise<boolean> =>
  wait(ms, true, { signal }).catch(() => false);
