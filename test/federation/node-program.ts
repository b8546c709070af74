import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { isReady } from '../../apps/massline/nodes/node-process.js';

const base = join(import.meta.dirname, '..', '..');
/** Where the built programs are, whether this file runs from there or, under Vitest, from its source. */
const PROGRAMS = join(basename(base) === 'dist' ? base : join(base, 'dist'), 'programs');
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 25_000;

/** Nothing that a test starts outlives it, however the test ends. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** One node of a federation under test: a process that can be started, stopped, killed and started again. */
export class NodeProgram {
  private child: ChildProcess | undefined;

  constructor(
    readonly node: NodePlan,
    private readonly environment: () => Record<string, string>,
  ) {}

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves when the node answers as ready. */
  async start(): Promise<void> {
    const child = this.spawn('main', []);
    this.child = child;
    const log = createWriteStream(this.logFile, { flags: 'a' });
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
    const deadline = Date.now() + READY_WITHIN_MS;
    while (!(await isReady(this.node.url))) {
      if (!this.isRunning || Date.now() > deadline)
        throw new Error(`${this.node.id} is not ready; see ${this.logFile}`);
      await wait(50);
    }
  }

  get logFile(): string {
    return join(this.node.directory, 'node.log');
  }

  /** As a power cut: nothing is finished and nothing is said. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Stops it from doing anything while it keeps its sockets: as a machine that hangs. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  /** Runs a command of the node's deployable to its end and answers what it printed. */
  async run(args: readonly string[], more: Record<string, string> = {}): Promise<string> {
    const child = this.spawn('command', args, more);
    let printed = '';
    let complaint = '';
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${args.join(' ')} of ${this.node.id} ended with ${code}: ${complaint}`);
    return printed;
  }

  private spawn(program: 'main' | 'command', args: readonly string[], more: Record<string, string> = {}): ChildProcess {
    const file = join(PROGRAMS, `${this.node.app}-${program}.js`);
    const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
      env: { ...this.environment(), ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  }

  private async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.child;
    if (!child || !this.isRunning) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(late);
  }
}
