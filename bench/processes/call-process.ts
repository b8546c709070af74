import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What a process of the benchmark can be asked: each call takes one value and answers one. */
export type Calls = Readonly<Record<string, (input: never) => unknown>>;

export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}
export type Answered = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** A process of the benchmark's own. It ends with the benchmark, however that ends. */
export class CallProcess<C extends Calls> {
  readonly #waiting = new Map<number, Waiting>();
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #asked = 0;

  /** `program` is a compiled file that calls `answerCalls`; `environment` is all that it gets. */
  constructor(program: URL, environment: NodeJS.ProcessEnv = process.env) {
    this.#child = fork(program, { env: environment, execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] });
    this.#ended = once(this.#child, 'exit');
    this.#child.on('message', (answer: Answered) => this.#settle(answer));
    this.#child.once('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`${program.pathname}: ${code ?? signal}`));
      this.#waiting.clear();
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  ask<N extends keyof C & string>(name: N, input: Parameters<C[N]>[0]): Promise<Awaited<ReturnType<C[N]>>> {
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, name, input } satisfies Asked, (error) => error && reject(error));
    });
  }

  async stop(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    await this.#ended;
  }

  #settle(answer: Answered): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.value as never);
  }
}
