import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { nodeEnvironment } from '../../apps/massline/nodes/node-environment.js';
import type { FederationPlan, NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { Session } from '../../apps/massline/nodes/session.js';
import { signIn } from '../../apps/massline/up/found.js';
import { freePorts } from './free-ports.js';
import { NodeProgram } from './node-program.js';
import { environmentOf, type Way } from './ways.js';

/** A crash of the machine may lose a test's data, a killed process may not: commits reach the system, not the disk. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off', max_wal_size: '128MB' };

/** A small federation of real processes on a PostgreSQL of its own. Each of them can be killed and started again. */
export class Federation {
  private readonly programs: ReadonlyMap<string, NodeProgram>;
  private postgres: EmbeddedPostgres | undefined;
  private port: number | undefined;

  constructor(
    readonly plan: FederationPlan,
    readonly redisUrl?: string,
    private readonly ways: readonly Way[] = ['push'],
  ) {
    const program = (node: NodePlan) => new NodeProgram(node, () => this.environment(node));
    this.programs = new Map(this.nodes.map((node) => [node.id, program(node)]));
  }

  get nodes(): readonly NodePlan[] {
    return [this.plan.hub, ...this.plan.organizations];
  }

  get hub(): NodePlan {
    return this.plan.hub;
  }

  /** Starts PostgreSQL, on its earlier port if it was started before. */
  async startDatabase(): Promise<EmbeddedPostgres> {
    const directory = join(this.plan.home, 'postgres');
    this.port ??= (await freePorts(1))[0]!;
    this.postgres = await startEmbeddedPostgres({ directory, settings: SETTINGS, port: this.port });
    return this.postgres;
  }

  /** The whole of it at once: postmaster, writers and all sessions. */
  async killDatabase(): Promise<void> {
    if (!this.postgres) return;
    const { pid } = this.postgres;
    for (const one of [pid, ...(await childrenOf(pid))]) killed(one);
    this.postgres = undefined;
  }

  /** Resolves when all of them are ready. */
  async start(...ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.program(id).start()));
  }

  async stop(...ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.program(id).stop()));
  }

  async kill(id: string): Promise<void> {
    await this.program(id).kill();
  }

  isRunning(id: string): boolean {
    return this.program(id).isRunning;
  }

  program(id: string): NodeProgram {
    const found = this.programs.get(id);
    if (!found) throw new Error(`No node is called ${id}`);
    return found;
  }

  /** A demo account's session, of whoever holds this office. */
  session(id: string, office: string): Promise<Session> {
    return signIn(this.program(id).node, office);
  }

  url(id: string): string {
    if (!this.postgres) throw new Error('The database is not running');
    return this.postgres.url(this.program(id).node.database);
  }

  /** Brings a node's database up to date; it runs as an account that owns nothing. */
  async migrate(id: string): Promise<void> {
    await this.program(id).run(['migrate'], { DATABASE_OWNER_URL: this.url(id) });
  }

  /** What the node itself runs as. */
  runningUrl(id: string): string {
    if (!this.postgres) throw new Error('The database is not running');
    return this.postgres.runningUrl(this.program(id).node.database);
  }

  /** Asks a node's own database. */
  async sql<T extends object>(id: string, text: string, values: readonly unknown[] = []): Promise<T[]> {
    return query<T>(this.url(id), text, values);
  }

  /** A statement beside all nodes, such as copying a database. */
  async admin(text: string): Promise<void> {
    if (!this.postgres) throw new Error('The database is not running');
    await query(this.postgres.url('postgres'), text);
  }

  /** Stops every process, the database last. */
  async close(): Promise<void> {
    await this.stop(...this.programs.keys());
    await this.postgres?.stop();
    this.postgres = undefined;
  }

  /** How this organization and the hub exchange messages. */
  way(id: string): Way {
    const place = this.plan.organizations.findIndex((node) => node.id === id);
    return this.ways[Math.max(0, place) % this.ways.length]!;
  }

  private environment(node: NodePlan): Record<string, string> {
    const { REDIS_URL: _, ...environment } = nodeEnvironment(node, this.runningUrl(node.id));
    const way = node.id === this.hub.id ? {} : environmentOf(this.way(node.id));
    return { ...environment, ...way, ...(this.redisUrl === undefined ? {} : { REDIS_URL: this.redisUrl }) };
  }
}

async function query<T extends object>(url: string, text: string, values: readonly unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Linux only; elsewhere they end by themselves once their parent is gone. */
async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(parent) ? [Number(pid)] : [];
    }),
  );
  return found.flat();
}

/** It may have ended meanwhile. */
function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
