import { readdir, readFile } from 'node:fs/promises';

/** Linux counts a process's time in hundredths of a second, whatever its clock does. */
const TICKS_PER_SECOND = 100;

interface Ran {
  readonly parent: number;
  readonly seconds: number;
}

/** A process and those that it started, by a name for the reader. */
export type Parties = Readonly<Record<string, number>>;

/** The processor time that parties took, beside a clock that also counts whoever else was busy on this machine. */
export class CpuTime {
  private readonly spent = new Map<string, number>();
  private done = 0;

  constructor(private readonly parties: Parties) {}

  /** Counts the time of `work`, which does as many jobs as `jobs` says once it is done. */
  async around<T>(jobs: (result: T) => number, work: () => Promise<T>): Promise<T> {
    const before = await secondsOf(this.parties);
    const result = await work();
    const after = await secondsOf(this.parties);
    for (const [name, seconds] of after) {
      this.spent.set(name, (this.spent.get(name) ?? 0) + seconds - (before.get(name) ?? 0));
    }
    this.done += jobs(result);
    return result;
  }

  /** `CPU ms a message: hub 0.81, PostgreSQL 1.20`; undefined where the system does not tell. */
  text(job: string): string | undefined {
    if (process.platform !== 'linux' || this.done === 0) return undefined;
    const each = [...this.spent].map(([name, seconds]) => `${name} ${((seconds * 1000) / this.done).toFixed(2)}`);
    return `CPU ms a ${job}: ${each.join(', ')}`;
  }
}

/** For a row of the table. */
export function costOf(cpu: CpuTime, job: string): { cost?: string } {
  const cost = cpu.text(job);
  return cost === undefined ? {} : { cost };
}

async function secondsOf(parties: Parties): Promise<Map<string, number>> {
  const processes = await allProcesses();
  const seconds = (pid: number): number => {
    const children = [...processes].filter(([, { parent }]) => parent === pid);
    return (processes.get(pid)?.seconds ?? 0) + children.reduce((sum, [child]) => sum + seconds(child), 0);
  };
  return new Map(Object.entries(parties).map(([name, pid]) => [name, seconds(pid)]));
}

async function allProcesses(): Promise<Map<number, Ran>> {
  const found = new Map<number, Ran>();
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    if (fields[1]) found.set(Number(name), { parent: Number(fields[1]), seconds: ticks / TICKS_PER_SECOND });
  }
  return found;
}
