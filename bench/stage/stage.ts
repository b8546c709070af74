import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { nodeEnvironment } from '../../apps/massline/nodes/node-environment.js';
import { type FederationPlan, type NodePlan, planFederation } from '../../apps/massline/nodes/node-plan.js';
import { runCommand } from '../../apps/massline/nodes/node-process.js';

const DIRECTORY_PREFIX = 'massline-bench-';

/** Something that runs for a while and must not outlive the benchmark. */
interface Stoppable {
  stop(): Promise<void>;
}

/**
 * Where everything is measured: a temporary folder with one PostgreSQL, the embedded one with the settings that the product
 * gives it (fsync on), and the nodes and processes that bars put up. What was started last ends first.
 */
export class Stage {
  private readonly running: Stoppable[] = [];
  private readonly templates = new Map<NodePlan['app'], Promise<string>>();
  private plans = 0;

  private constructor(
    private readonly directory: string,
    private readonly postgres: EmbeddedPostgres,
  ) {}

  static async open(): Promise<Stage> {
    const directory = await mkdtemp(join(tmpdir(), DIRECTORY_PREFIX));
    const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
    return new Stage(directory, postgres);
  }

  get postgresUrl(): string {
    return this.postgres.url('postgres');
  }

  get postgresPid(): number {
    return this.postgres.pid;
  }

  url(node: NodePlan): string {
    return this.postgres.url(node.database);
  }

  environment(node: NodePlan): Record<string, string> {
    const url = this.postgres.runningUrl(node.database);
    return { ...nodeEnvironment(node, url), LOG_LEVEL: 'warn', FEDERATION_REQUESTS_PER_MINUTE: '10000000' };
  }

  /** A federation of its own, with migrated databases and free ports; nothing of it runs yet. */
  async plan(organizations: readonly string[]): Promise<FederationPlan> {
    this.plans += 1;
    const home = join(this.directory, `federation-${this.plans}`);
    const wanted = organizations.map((id) => ({ id, displayName: id }));
    const plan = await planFederation(home, wanted, true);
    const own = (node: NodePlan): NodePlan => ({ ...node, database: `${node.database}_${this.plans}` });
    const planned = { home, hub: own(plan.hub), organizations: plan.organizations.map(own) };
    for (const node of [planned.hub, ...planned.organizations]) await this.makeDatabase(node);
    return planned;
  }

  /** Remembers it, to end it with the stage. */
  keep<T extends Stoppable>(started: T): T {
    this.running.push(started);
    return started;
  }

  /** Ends what was kept, latest first: between two bars, so that one does not run into the other's measurements. */
  async clear(): Promise<void> {
    for (const one of this.running.splice(0).toReversed()) await one.stop();
  }

  async close(): Promise<void> {
    await this.clear();
    await this.postgres.stop();
    await rm(this.directory, { recursive: true, force: true });
  }

  /** A copy of a database that was migrated once for each deployable. */
  private async makeDatabase(node: NodePlan): Promise<void> {
    let template = this.templates.get(node.app);
    if (!template) this.templates.set(node.app, (template = this.makeTemplate(node)));
    await this.statement(`CREATE DATABASE ${node.database} TEMPLATE ${await template}`);
  }

  private async makeTemplate(node: NodePlan): Promise<string> {
    const database = `template_${node.app.replaceAll('-', '_')}`;
    await this.postgres.ensureDatabase(database);
    const environment = { ...this.environment({ ...node, database }), DATABASE_OWNER_URL: this.postgres.url(database) };
    const { code } = await runCommand(node.app, environment, ['migrate']);
    if (code !== 0) throw new Error(`The migration of ${node.app} ended with ${code}`);
    return database;
  }

  private async statement(sql: string): Promise<void> {
    const client = new Client({ connectionString: this.postgresUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
}
