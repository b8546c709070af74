import { readFile, writeFile } from 'node:fs/promises';

const MIB_KIB = 1024;

/** The most memory that a process of Linux held while `work` went on, MiB (`VmHWM` of proc(5), counted from anew). */
export async function peakMemory(pid: number, work: () => Promise<unknown>): Promise<number> {
  await writeFile(`/proc/${pid}/clear_refs`, '5');
  await work();
  return mostHeld(pid);
}

/** The most memory that a process has held so far, MiB. */
export async function mostHeld(pid: number): Promise<number> {
  const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (!kib) throw new Error(`Process ${pid} does not say how much memory it held`);
  return Number(kib) / MIB_KIB;
}
