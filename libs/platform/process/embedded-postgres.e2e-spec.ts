import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres, stopAbandonedPostgres } from './embedded-postgres.js';
import { isAlive, startOf } from './processes.js';

const settings = { fsync: 'off' };

describe('the embedded PostgreSQL', () => {
  let parent: string;
  let directory: string;
  let others: ChildProcess[] = [];
  const started: EmbeddedPostgres[] = [];

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'massline-embedded-'));
    chmodSync(parent, 0o711);
    directory = join(parent, 'postgres');
  });
  afterEach(async () => {
    for (const other of others) other.kill();
    others = [];
    for (const postgres of started.splice(0)) await postgres.stop();
    rmSync(parent, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedPostgres> {
    const postgres = await startEmbeddedPostgres({ directory, settings });
    started.push(postgres);
    return postgres;
  }

  async function answer(postgres: EmbeddedPostgres, sql: string, database = 'postgres'): Promise<unknown> {
    const client = new Client({ connectionString: postgres.url(database) });
    client.on('error', () => {});
    await client.connect();
    try {
      const { rows } = await client.query({ text: sql, rowMode: 'array' });
      return (rows[0] as unknown[] | undefined)?.[0];
    } finally {
      await client.end();
    }
  }

  async function killed(postgres: EmbeddedPostgres): Promise<void> {
    process.kill(postgres.pid, 'SIGKILL');
    while (isAlive(postgres.pid)) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** Makes another process the owner of the directory. */
  async function ownedByOther(): Promise<ChildProcess> {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6); console.log("up")']);
    await once(other.stdout, 'data');
    others.push(other);
    writeFileSync(join(directory, 'owner'), `${other.pid} ${startOf(other.pid ?? 0)}`);
    return other;
  }

  it('is a PostgreSQL 18 that listens on loopback alone and keeps its databases between runs', async () => {
    const first = await start();
    expect(await answer(first, 'SHOW server_version')).toMatch(/^18\./);
    expect(await answer(first, 'SHOW listen_addresses')).toBe('127.0.0.1');
    await first.ensureDatabase('node');
    await first.ensureDatabase('node');
    await answer(first, 'CREATE TABLE kept AS SELECT 7 AS seven', 'node');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    await second.ensureDatabase('node');
    expect(await answer(second, 'SELECT seven FROM kept', 'node')).toBe(7);
  });

  it('is stopped by its owner and not by another process that joined it', async () => {
    const first = await start();
    const joined = await start();
    expect([joined.pid, joined.port]).toEqual([first.pid, first.port]);
    await ownedByOther();
    await joined.stop();
    expect(await answer(first, 'SELECT 1')).toBe(1);
    rmSync(join(directory, 'owner'));
  });

  it('recovers from kill -9, its stale lock included', async () => {
    const first = await start();
    await answer(first, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await killed(first);
    expect(existsSync(join(directory, 'data', 'postmaster.pid'))).toBe(true);
    expect(await answer(await start(), 'SELECT seven FROM kept')).toBe(7);
  });

  it('starts although its stale lock names a process that came later', async () => {
    const first = await start();
    await killed(first);
    directory = join(parent, 'second');
    const ofSameAccount = await start();
    directory = join(parent, 'postgres');
    const lock = join(directory, 'data', 'postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(ofSameAccount.pid)));
    expect(await answer(await start(), 'SELECT 1')).toBe(1);
  });

  it('is taken over, still running, from an owner that was killed', async () => {
    const first = await start();
    const other = await ownedByOther();
    other.kill('SIGKILL');
    await once(other, 'exit');
    const heir = await start();
    expect(heir.pid).toBe(first.pid);
    await heir.stop();
    expect(isAlive(first.pid)).toBe(false);
  });

  it('is ended for an owner that was killed, and for no other', async () => {
    const first = await start();
    expect(await stopAbandonedPostgres(directory)).toBe(false);
    const other = await ownedByOther();
    expect(await stopAbandonedPostgres(directory)).toBe(false);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(await stopAbandonedPostgres(directory)).toBe(true);
    expect(isAlive(first.pid)).toBe(false);
  });

  it('begins anew when its making was interrupted', async () => {
    const { stop } = await start();
    await stop();
    rmSync(join(directory, 'data', 'global'), { recursive: true });
    const half = `${join(directory, 'data')}.partial`;
    renameSync(join(directory, 'data'), half);
    expect(await answer(await start(), 'SELECT 1')).toBe(1);
    expect(existsSync(half)).toBe(false);
  });

  it('runs beside others on this machine', async () => {
    const first = await start();
    directory = join(parent, 'second');
    const second = await start();
    expect(second.port).not.toBe(first.port);
    expect(await Promise.all([answer(first, 'SELECT 1'), answer(second, 'SELECT 1')])).toEqual([1, 1]);
  });

  it('keeps its password and its log to the owner', async () => {
    await start();
    for (const file of ['password', 'postgres.log']) expect(statSync(join(directory, file)).mode & 0o077).toBe(0);
  });

  it('starts under a folder that is closed to everybody else', async () => {
    chmodSync(parent, 0o700);
    expect(await answer(await start(), 'SELECT 1')).toBe(1);
    expect(await answer(started[0] as EmbeddedPostgres, "SELECT pg_read_file('/proc/self/status') ~ 'Uid:\\s+0'")).toBe(
      false,
    );
  });
});
