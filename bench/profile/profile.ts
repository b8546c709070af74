import { mkdtemp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type SelfTime, selfTimes } from './self-times.js';

const WRITTEN_WITHIN_MS = 20_000;
const SETTLE_MS = 300;

let folder: string | undefined;
let fresh: string | undefined;

/** From now on measured nodes can be profiled, into `directory`. */
export async function profileInto(directory: string): Promise<void> {
  folder = resolve(directory);
  await mkdir(folder, { recursive: true });
  fresh = join(await mkdtemp(join(tmpdir(), 'massline-bench-profile-')), 'cpu.json');
}

/** The environment of a node that may be profiled; nothing without `--profile`. */
export function profiled(): Record<string, string> {
  if (!fresh) return {};
  const preload = new URL('preload.js', import.meta.url).href;
  return { NODE_OPTIONS: `--import ${preload}`, MASSLINE_BENCH_PROFILE: fresh };
}

export const isProfiling = (): boolean => folder !== undefined;

/** Runs `work` once more with the profiler on in process `pid`, and keeps the profile as `name`.cpuprofile. */
export async function profile(name: string, pid: number, work: () => Promise<unknown>): Promise<void> {
  if (!isProfiling()) return;
  process.kill(pid, 'SIGUSR2');
  await wait(SETTLE_MS);
  await work();
  await endProfile(name, pid);
}

/** Ends a profile that runs in `pid` already. */
export async function endProfile(name: string, pid: number): Promise<void> {
  if (!folder || !fresh) return;
  process.kill(pid, 'SIGUSR2');
  const text = await written(fresh);
  const kept = join(folder, `${name}.cpuprofile`);
  await rename(fresh, kept).catch(() => undefined);
  tell(name, selfTimes(text));
}

async function written(file: string): Promise<string> {
  for (let waited = 0; waited < WRITTEN_WITHIN_MS; waited += SETTLE_MS) {
    await wait(SETTLE_MS);
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.endsWith('}')) return text;
  }
  throw new Error('The measured node wrote no CPU profile');
}

function tell(name: string, times: readonly SelfTime[]): void {
  const lines = times.map(({ where, share }) => `  ${(share * 100).toFixed(1).padStart(5)} %  ${where}`);
  process.stderr.write(`profile of ${name}, self time:\n${lines.join('\n')}\n`);
}

export async function endProfiling(): Promise<void> {
  if (fresh) await rm(join(fresh, '..'), { recursive: true, force: true });
}
