import { readFile, readdir } from 'node:fs/promises';

/** Proportional set size, MB, of a process and all its descendants: what they cost this machine together. Linux only. */
export async function treeMemoryMb(roots: readonly number[]): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const parents = await parentOfEach();
  const tree = new Set(roots);
  for (let grown = true; grown;) {
    const children = [...parents].filter(([pid, parent]) => tree.has(parent) && !tree.has(pid));
    for (const [pid] of children) tree.add(pid);
    grown = children.length > 0;
  }
  let kilobytes = 0;
  for (const pid of tree) kilobytes += await pssOf(pid);
  return Math.round(kilobytes / 1024);
}

async function parentOfEach(): Promise<Map<number, number>> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  return parents;
}

/** A process that has ended meanwhile costs nothing. */
async function pssOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
}
