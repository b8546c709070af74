import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** npm runs tests and programs in the repository's root. */
export const ENTRY = join(process.cwd(), 'dist', 'programs', 'massline.js');

/** Nothing that a test starts outlives it, however the test ends. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The command line as an operator starts it, without a terminal. */
export class Massline {
  printed = '';
  complained = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;

  constructor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
    this.child = spawn(process.execPath, [ENTRY, ...args], {
      env: { PATH, HOME, NODE_COMPILE_CACHE, LANG: 'en_US.UTF-8', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(this.child);
    this.child.stdout?.on('data', (chunk: Buffer) => (this.printed += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.complained += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code]) => {
      running.delete(this.child);
      return code as number | null;
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Its exit code; null if a signal ended it. */
  get end(): Promise<number | null> {
    return this.ended;
  }

  /** Resolves with the first group of `pattern` in what was printed, once it is there. */
  async untilPrinted(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.printed);
      if (found) return found[1] ?? found[0];
      const [data] = await Promise.race([once(this.child.stdout!, 'data'), this.ended.then(() => [undefined])]);
      if (data === undefined && !pattern.test(this.printed))
        throw new Error(`massline ended before it printed ${pattern}:\n${this.printed}${this.complained}`);
    }
  }

  async stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** Runs a command to its end. */
export async function massline(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; printed: string; complained: string }> {
  const run = new Massline(args, environment);
  const code = await run.end;
  return { code, printed: run.printed, complained: run.complained };
}

/** The process that a file of the home names. */
export async function pidIn(home: string, file: string): Promise<number> {
  return Number((await readFile(join(home, file), 'utf8')).split(/\s/)[0]);
}
