import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { openNodeLog } from './node-log.js';
import type { NodePlan } from './node-plan.js';

/** What the build joined into few files, dist/programs: ADR 62. */
const PROGRAMS = join(import.meta.dirname, '..', '..', '..', 'programs');
/** A young generation of 8 MB: measured at 120 MB for an idle node against 172 MB, and this machine runs many of them. */
const NODE_FLAGS = ['--max-semi-space-size=8'];
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 10_000;

const entry = (app: NodePlan['app'], name: 'main' | 'command'): string => join(PROGRAMS, `${app}-${name}.js`);

/** A node's process, started and stopped by us. */
export interface NodeProcess {
  readonly node: RunnableNode;
  readonly pid: number;
  /** Resolves with the exit code once it has ended by itself or by us. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** What of a node's plan its process needs. */
export type RunnableNode = Pick<NodePlan, 'id' | 'app' | 'url' | 'directory'>;

/** `key` is handed over on a pipe of its own: see `NODE_KEY_FD`. */
export function startNode(node: RunnableNode, environment: NodeJS.ProcessEnv, key?: Uint8Array): NodeProcess {
  const log = openNodeLog(node.directory);
  const child = spawn(process.execPath, [...NODE_FLAGS, entry(node.app, 'main')], {
    env: key ? { ...environment, NODE_KEY_FD: '3' } : environment,
    stdio: ['ignore', 'pipe', 'pipe', key ? 'pipe' : 'ignore'],
  });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.once('close', () => log.end());
  if (key) handOver(child, key);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { node, pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
}

/** A node that ends before it read its key says why by its exit code. */
function handOver(child: ChildProcess, key: Uint8Array): void {
  const pipe = child.stdio[3] as Writable;
  pipe.on('error', () => undefined);
  pipe.end(key);
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const patience = new AbortController();
  const late = wait(STOP_WITHIN_MS, 'late', { signal: patience.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
  patience.abort();
  await ended;
}

/** Whether a node answers there that says it is ready. */
export const isReady = (url: string, ask = fetch): Promise<boolean> =>
  ask(`${url}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

/** Resolves when the node answers as ready; throws with where its log is if it ends or takes too long. */
export async function untilReady({ node, ended }: NodeProcess, ready = () => isReady(node.url)): Promise<void> {
  const life = new AbortController();
  void ended.then(() => life.abort());
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && !life.signal.aborted) {
    if (await ready()) return;
    await wait(100);
  }
  throw new Error(`${node.id} did not become ready; its log: ${join(node.directory, 'node.log')}`);
}

/** What a command printed on its standard output, and how it ended. */
export interface CommandResult {
  readonly output: string;
  readonly code: number;
}

/** Runs a command of a deployable to its end. */
export async function runCommand(
  app: NodePlan['app'],
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
  key?: Uint8Array,
): Promise<CommandResult> {
  const { output, ended } = startCommand({ app, environment, ...(key && { key }) }, args);
  const [text, code] = await Promise.all([textOf(output), ended]);
  return { output: text, code };
}

/** On which node a command works: its program, its environment and, where it is not to look for it itself, its key. */
export interface CommandPlace {
  readonly app: NodePlan['app'];
  readonly environment: NodeJS.ProcessEnv;
  readonly key?: Uint8Array;
}

/** A command under way: its process, what it prints, piece by piece, and its exit code. With `input` it reads that. */
export function startCommand(
  { app, environment, key }: CommandPlace,
  args: readonly string[],
  input?: Readable,
): { readonly pid: number; readonly output: Readable; readonly ended: Promise<number> } {
  const child = spawn(process.execPath, [...NODE_FLAGS, entry(app, 'command'), ...args], {
    env: key ? { ...environment, NODE_KEY_FD: '3' } : environment,
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'inherit', key ? 'pipe' : 'ignore'],
  });
  if (key) handOver(child, key);
  if (input) feed(child, input);
  const ended = once(child, 'close').then(([code]) => (code as number | null) ?? 1);
  return { pid: child.pid ?? 0, output: child.stdout!, ended };
}

/** A command that ends early says why by its exit code; one whose input fails finds it cut. */
function feed(child: ChildProcess, input: Readable): void {
  const pipe = child.stdin!;
  pipe.on('error', () => input.destroy());
  input.once('error', () => pipe.end());
  input.pipe(pipe);
}

async function textOf(output: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of output) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
