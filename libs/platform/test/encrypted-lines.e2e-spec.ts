import { describeOnRedis, selfSignedFor, startRedis } from '#testing';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '../database/data-source.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../process/embedded-postgres.js';
import { postgresAccount } from '../process/postgres-account.js';
import { freePort } from '../process/processes.js';
import { migrateQueue, postgresJobBackend } from '../queues/postgres-job-backend.js';
import { redisJobBackend } from '../queues/redis-job-backend.js';

const own = selfSignedFor('localhost');
const foreign = selfSignedFor('localhost');

describe('a line to a PostgreSQL on another machine', () => {
  let parent: string;
  let postgres: EmbeddedPostgres;

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'massline-encrypted-'));
    await chmod(parent, 0o711);
    const account = await postgresAccount();
    const files = join(parent, 'tls');
    await mkdir(files);
    for (const [name, text] of Object.entries({ cert: own.cert, key: own.key })) {
      await writeFile(join(files, name), text, { mode: 0o600 });
      await account.own(join(files, name));
    }
    for (const [name, { cert }] of Object.entries({ own, foreign })) await writeFile(join(parent, name), cert);
    const settings = { fsync: 'off', ssl: 'on', ssl_cert_file: join(files, 'cert'), ssl_key_file: join(files, 'key') };
    postgres = await startEmbeddedPostgres({ directory: join(parent, 'postgres'), settings });
  }, 60_000);
  afterAll(async () => {
    await postgres.stop();
    await rm(parent, { recursive: true, force: true });
  });

  const urlBy = (host: string, ca: string): string => {
    const url = new URL(postgres.url('postgres'));
    url.hostname = host;
    url.search = new URLSearchParams({ sslmode: 'verify-full', sslrootcert: join(parent, ca) }).toString();
    return url.href;
  };
  const connected = (url: string) => createDataSource({ url, entities: [], migrations: [] }).initialize();

  it('is encrypted, and only to the server whom the file vouches for, by its name', async () => {
    const db = await connected(urlBy('localhost', 'own'));
    expect(await db.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')).toEqual([{ ssl: true }]);
    await db.destroy();
    await expect(connected(urlBy('localhost', 'foreign'))).rejects.toThrow(/self-signed|certificate|signature/i);
    await expect(connected(urlBy('127.0.0.1', 'own'))).rejects.toThrow(/altnames|does not match/i);
  });

  it('is encrypted for the queue in it too', async () => {
    await migrateQueue(urlBy('localhost', 'own'));
    const queue = await postgresJobBackend(urlBy('localhost', 'own'), () => {});
    const db = await connected(urlBy('localhost', 'own'));
    const lines = await db.query<{ ssl: boolean }[]>(
      `SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE backend_type = 'client backend'`,
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ ssl }) => ssl)).toBe(true);
    await db.destroy();
    await queue.close();
  });
});

describeOnRedis('a line to a Redis on another machine', () => {
  it('is encrypted, and only to the server whom REDIS_CA vouches for', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'massline-encrypted-redis-'));
    for (const [name, text] of Object.entries(own)) await writeFile(join(parent, name), text);
    const port = await freePort();
    const redis = await startRedis(join(parent, 'redis'), port, {
      cert: join(parent, 'cert'),
      key: join(parent, 'key'),
    });
    const url = `rediss://localhost:${port}`;
    const trouble: string[] = [];
    const known = redisJobBackend({ url, prefix: 'tls', ca: own.cert }, () => {});
    const stranger = redisJobBackend({ url, prefix: 'tls', ca: foreign.cert }, ({ message }) => trouble.push(message));
    try {
      await known.queue('lines').add('one', {});
      await expect(stranger.queue('lines').add('two', {})).rejects.toThrow();
      expect(trouble.join()).toMatch(/self-signed|certificate|signature/i);
    } finally {
      await known.close();
      await stranger.close();
      await redis?.stop();
      await rm(parent, { recursive: true, force: true });
    }
  });
});
