import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { Client } from 'pg';

/** What the figures were taken on. */
export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGib: number;
  readonly system: string;
  readonly node: string;
  readonly postgres: string;
  readonly jobs: 'postgres' | 'redis';
  /** Of the minute before the run: who else was busy. */
  readonly loadBefore: number;
}

export async function machineFacts(postgresUrl: string): Promise<Machine> {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGib: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    node: process.version,
    postgres: await postgresVersion(postgresUrl),
    jobs: process.env['REDIS_URL'] ? 'redis' : 'postgres',
    loadBefore: loadavg()[0] ?? 0,
  };
}

async function postgresVersion(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? 'unknown';
  } finally {
    await client.end();
  }
}
