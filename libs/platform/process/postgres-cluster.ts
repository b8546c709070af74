import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresAccount } from './postgres-account.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { isAlive, isTaken, runsWith, startOf } from './processes.js';
import { run } from './run-command.js';

export const SUPERUSER = 'massline';
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
const POLL_MS = 20;
const LARGEST_LOG_BYTES = 10_000_000;

/** For a node that shares a small machine: loopback only, no socket in the file system, no values in the log. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  jit: 'off',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

export interface Cluster {
  readonly directory: string;
  readonly binaries: PostgresBinaries;
  readonly account: PostgresAccount;
}

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const dataOf = (directory: string): string => join(directory, 'data');
const lockOf = (directory: string): string => join(dataOf(directory), 'postmaster.pid');

/** Makes the cluster on first use; one whose making was interrupted is begun anew. */
export async function initialise(cluster: Cluster, password: string, sync: boolean): Promise<void> {
  const { directory, binaries, account } = cluster;
  if (existsSync(dataOf(directory))) return;
  const partial = join(directory, 'data.partial');
  const passwordFile = join(directory, 'initdb.password');
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { mode: 0o700 });
  await account.own(partial);
  await writeFile(passwordFile, password, { mode: 0o600 });
  await account.own(passwordFile);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', '--pwfile', passwordFile];
  const args = ['--pgdata', partial, ...locale, ...access, ...(sync ? [] : ['--no-sync'])];
  await run(await account.command(binaries.initdb, args));
  await rm(passwordFile);
  await rename(partial, dataOf(directory));
}

/** What postmaster.pid says, if the process it names is alive and serves this very directory. */
export async function runningPostmaster(directory: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(lockOf(directory), 'utf8').catch(() => '')).split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!pid || !(await runsWith(pid, dataOf(directory)))) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7] === 'ready' };
}

/** Starts PostgreSQL in a session of its own, so that Ctrl-C lets a node stop before its database does. */
export async function launch(cluster: Cluster, settings: Record<string, string>): Promise<Postmaster> {
  const { directory, binaries, account } = cluster;
  await dropForeignLock(directory);
  const logFile = join(directory, 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { file, args, ...ids } = await account.command(binaries.postgres, ['-D', dataOf(directory), ...flags]);
  const child = spawn(file, args, { ...ids, cwd: '/', detached: true, stdio: ['ignore', 'ignore', log] });
  closeSync(log);
  child.unref();
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  child.once('exit', (code, signal) => (failure ??= new Error(`PostgreSQL ended while starting (${code ?? signal})`)));
  for (let waited = 0; waited < START_TIMEOUT_MS; waited += POLL_MS) {
    if (failure) throw new Error(`${failure.message}; see ${logFile}`, { cause: failure });
    const running = await runningPostmaster(directory);
    if (running?.ready && running.pid === child.pid) return running;
    await wait(POLL_MS);
  }
  throw new Error(`PostgreSQL was not ready after ${START_TIMEOUT_MS} ms; see ${logFile}`);
}

/** Waits for a PostgreSQL that somebody else is starting or stopping; undefined once it has ended. */
export async function settled(directory: string): Promise<Postmaster | undefined> {
  for (let waited = 0; waited < START_TIMEOUT_MS; waited += POLL_MS) {
    const running = await runningPostmaster(directory);
    if (!running || running.ready) return running;
    await wait(POLL_MS);
  }
  throw new Error(`The PostgreSQL of ${directory} neither starts nor ends`);
}

/** Fast shutdown: open transactions are rolled back and a checkpoint is written. */
export async function shutDown({ directory, binaries, account }: Cluster, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    await run(await account.command(binaries.pgCtl, ['stop', '-D', dataOf(directory), '-m', 'fast', '-w']));
    return;
  }
  if (!(await runsWith(pid, dataOf(directory)))) return;
  const started = startOf(pid);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < STOP_TIMEOUT_MS; waited += POLL_MS) {
      // A process that is ending has no arguments any more, and still runs for a moment.
      if (!isAlive(pid) || startOf(pid) !== started) return;
      await wait(POLL_MS);
    }
  }
}

export async function trimLog(directory: string): Promise<void> {
  const logFile = join(directory, 'postgres.log');
  if (existsSync(logFile) && (await stat(logFile)).size > LARGEST_LOG_BYTES) await truncate(logFile, 0);
}

/**
 * After kill -9 the lock may name a process that has taken the number since: PostgreSQL would wait for it.
 * A lock whose process is gone is left to PostgreSQL, which also looks for what survives of it.
 */
async function dropForeignLock(directory: string): Promise<void> {
  const pid = Number((await readFile(lockOf(directory), 'utf8').catch(() => '')).split('\n')[0]);
  if (pid && isTaken(pid) && !(await runsWith(pid, dataOf(directory)))) await rm(lockOf(directory), { force: true });
}
