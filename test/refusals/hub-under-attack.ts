import { Client } from 'pg';
import { nodeEnvironment } from '../../apps/massline/nodes/node-environment.js';
import { planFederation } from '../../apps/massline/nodes/node-plan.js';
import { NodeProgram } from '../federation/node-program.js';

/** What a verified request leaves behind whatever becomes of it, and the queue, which only schedules. */
const LEFT_OUT = new Set(['seen_nonce', 'request_rate']);

/** A committee's node as a process of its own, on a database of its own, that anybody may send anything to. */
export class HubUnderAttack {
  private constructor(
    private readonly program: NodeProgram,
    private readonly database: Client,
  ) {}

  /** `home` is a directory of its own; the database is empty. */
  static async start(
    home: string,
    { url, ownerUrl }: { readonly url: string; readonly ownerUrl: string },
  ): Promise<HubUnderAttack> {
    const { hub } = await planFederation(home, [], true);
    const program = new NodeProgram(hub, () => ({
      ...nodeEnvironment(hub, url),
      LOG_LEVEL: 'fatal',
      // One key sends here what many would, and is to be refused for what it says.
      FEDERATION_REQUESTS_PER_MINUTE: '10000000',
    }));
    await program.run(['migrate'], { DATABASE_OWNER_URL: ownerUrl });
    await program.start();
    const database = new Client({ connectionString: url });
    await database.connect();
    return new HubUnderAttack(program, database);
  }

  get id(): string {
    return this.program.node.id;
  }

  get url(): string {
    return this.program.node.url;
  }

  get isRunning(): boolean {
    return this.program.isRunning;
  }

  async sql<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.database.query<T>(text, [...values])).rows;
  }

  /** Every row of the node's own tables: what peers sent, what was made of it, what is known of them. */
  async dump(): Promise<string> {
    const tables = await this.sql<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const lines: string[] = [];
    for (const { name } of tables.filter((table) => !LEFT_OUT.has(table.name))) {
      const rows = await this.sql<{ row: string }>(`SELECT whole::text AS row FROM "${name}" AS whole ORDER BY 1`);
      lines.push(`-- ${name}`, ...rows.map(({ row }) => row));
    }
    return lines.join('\n');
  }

  async stop(): Promise<void> {
    await this.database.end();
    await this.program.stop();
  }
}
