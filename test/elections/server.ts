import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import type { Asked, ServerCalls } from './node-child.js';

const base = join(import.meta.dirname, '..', '..');
/** The built program, whether this file runs from there or, under Vitest, from its source. */
const PROGRAM = join(basename(base) === 'dist' ? base : join(base, 'dist'), 'test/elections/node-child.js');

/** Nothing that a trial starts outlives it, however it ends. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

type Pending = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };
type Given<Name extends keyof ServerCalls> = Parameters<ServerCalls[Name]>;
type Answer<Name extends keyof ServerCalls> = Awaited<ReturnType<ServerCalls[Name]>>;

/** The process that holds an election: it can be killed at any moment, and comes back on the same database. */
export class Server {
  private readonly nodeKey = randomBytes(32).toString('base64url');
  private readonly pending = new Map<number, Pending>();
  private child: ChildProcess | undefined;
  private ready: Promise<void> = Promise.resolve();
  private asked = 0;
  private isOver = false;
  /** How often it was killed, and how many answers were lost by it. */
  kills = 0;
  lost = 0;
  /** What day it is there. */
  day: string | undefined;

  private constructor(private readonly url: string) {}

  private static async start(url: string): Promise<Server> {
    const server = new Server(url);
    await (server.ready = server.boot());
    return server;
  }

  /** Starts one with so many members, and stops it after the work. */
  static async with<T>(
    url: string,
    voters: number,
    work: (server: Server, people: readonly string[]) => Promise<T>,
  ): Promise<T> {
    const server = await Server.start(url);
    try {
      return await work(server, await server.ask('found', voters));
    } finally {
      await server.stop();
    }
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.ready;
    const ended = once(this.child!, 'exit');
    this.child!.kill('SIGKILL');
    await ended;
  }

  /** Resolves when it is up again. Whoever waits for an answer gets none. */
  async kill(): Promise<void> {
    const ended = once(this.child!, 'exit');
    this.child!.kill('SIGKILL');
    await ended;
    await this.ready;
  }

  /** Throws where the answer is lost. */
  async ask<Name extends keyof ServerCalls>(name: Name, ...given: Given<Name>): Promise<Answer<Name>> {
    await this.ready;
    const n = this.asked++;
    return new Promise<Answer<Name>>((resolve, reject) => {
      this.pending.set(n, { resolve, reject });
      const message: Asked = { n, name, day: this.day, given };
      // What could not be sent is answered when the process has ended.
      this.child!.send(message, () => {});
    });
  }

  /** Asks again with the same words until there is an answer. */
  async insist<Name extends keyof ServerCalls>(name: Name, ...given: Given<Name>): Promise<Answer<Name>> {
    for (;;) {
      try {
        return await this.ask(name, ...given);
      } catch (error) {
        if (!(error instanceof AnswerLost)) throw error;
      }
    }
  }

  private async boot(): Promise<void> {
    const child = fork(PROGRAM, [this.url, this.nodeKey], {
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    running.add(child);
    child.once('exit', () => {
      running.delete(child);
      const waiting = [...this.pending.values()];
      this.pending.clear();
      // Before anybody is told: whoever asks again waits for the next one.
      if (!this.isOver) {
        this.kills += 1;
        this.lost += waiting.length;
        this.ready = this.boot();
        this.ready.catch(() => {});
      }
      for (const { reject } of waiting) reject(new AnswerLost());
    });
    const [first] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => ['ended'] as const),
    ])) as [unknown];
    if (first !== 'ready') throw new Error('The server does not start');
    child.on('message', ({ n, value, error }: { n: number; value?: never; error?: string }) => {
      const one = this.pending.get(n);
      this.pending.delete(n);
      if (error === undefined) one?.resolve(value!);
      else one?.reject(new Error(error));
    });
  }
}

class AnswerLost extends Error {}
