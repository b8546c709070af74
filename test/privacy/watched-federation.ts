import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type FederationPlan, type NodePlan, planFederation } from '../../apps/massline/nodes/node-plan.js';
import { Federation } from '../federation/federation.js';
import { ByteProxy } from './byte-proxy.js';
import { dumpDatabase } from './database-dump.js';
import type { FrontDoor } from './direct-session.js';
import type { QueuePlace } from './ended-jobs.js';
import { type QueueWatch, watchPostgresQueue, watchRedisQueue } from './queue-watch.js';
import type { Capture } from './search.js';

export const ORGANIZATION = 'north';
export const HUB = 'committee';
const LOGGED_WITHIN_MS = 60_000;

/** A node with the proxy through which alone the other one reaches it. */
interface WatchedNode {
  readonly node: NodePlan;
  readonly proxy: ByteProxy;
  readonly door: FrontDoor;
}

/** A hub and an organization as real processes that log all they can, with everything kept that leaves either. */
export class WatchedFederation {
  private queues: readonly QueueWatch[] = [];

  private constructor(
    private readonly home: string,
    readonly hub: WatchedNode,
    readonly organization: WatchedNode,
    readonly federation: Federation,
  ) {}

  /** Resolves when both are ready. With `redisUrl` the queues of both are there, else in their own databases. */
  static async start(redisUrl?: string): Promise<WatchedFederation> {
    const home = await mkdtemp(join(tmpdir(), 'massline-privacy-'));
    await chmod(home, 0o711);
    const direct = await planFederation(home, [{ id: ORGANIZATION, displayName: 'North pantry' }], true);
    const [hub, organization] = await Promise.all([direct.hub, direct.organizations[0]!].map(watched));
    const plan: FederationPlan = { home, hub: hub!.node, organizations: [organization!.node] };
    process.env['LOG_LEVEL'] = 'trace'; // the nodes' environment is made from ours
    const watching = new WatchedFederation(home, hub!, organization!, new Federation(plan, redisUrl));
    try {
      await watching.bringUp();
    } catch (error) {
      await watching.close();
      throw error;
    }
    return watching;
  }

  get nodes(): readonly WatchedNode[] {
    return [this.hub, this.organization];
  }

  queueOf(id: string): QueuePlace {
    const { node } = this.nodes.find((one) => one.node.id === id)!;
    return { databaseUrl: this.federation.url(id), publicUrl: node.url, redisUrl: this.federation.redisUrl };
  }

  /** All bytes that left a node by any way so far, but for its own database. */
  async captures(): Promise<Capture[]> {
    const each = this.nodes.map(async ({ node, proxy, door }): Promise<Capture[]> => [
      { channel: `log of ${node.id}`, bytes: await wholeLog(node, door.address) },
      { channel: `traffic with ${node.id}`, bytes: proxy.bytes() },
      { channel: `metrics of ${node.id}`, bytes: await metricsOf(door.address) },
      { channel: `errors of ${node.id}`, bytes: door.errors.join('\n') },
    ]);
    const queues = await Promise.all(this.queues.map(async (queue) => queue.seen()));
    return [
      ...(await Promise.all(each)).flat(),
      { channel: 'hub database', bytes: await dumpDatabase(this.federation.url(HUB)) },
      { channel: 'job payloads', bytes: queues.join('\n') },
    ];
  }

  async ownDatabase(): Promise<Capture> {
    return { channel: 'own database', bytes: await dumpDatabase(this.federation.url(ORGANIZATION)) };
  }

  async close(): Promise<void> {
    delete process.env['LOG_LEVEL'];
    await Promise.all(this.queues.map((queue) => queue.stop()));
    await this.federation.close();
    await Promise.all(this.nodes.map(({ proxy }) => proxy.close()));
    await rm(this.home, { recursive: true, force: true });
  }

  private async bringUp(): Promise<void> {
    const database = await this.federation.startDatabase();
    await Promise.all(
      this.nodes.map(async ({ node }) => {
        await database.ensureDatabase(node.database);
        await this.federation.migrate(node.id);
      }),
    );
    const { redisUrl } = this.federation;
    this.queues = redisUrl
      ? [await watchRedisQueue(redisUrl)]
      : await Promise.all(this.nodes.map(({ node }) => watchPostgresQueue(this.federation.url(node.id))));
    await this.federation.start(...this.nodes.map(({ node }) => node.id));
  }
}

/** The node as others know it, by its proxy's address; its people use the other one. */
async function watched(node: NodePlan): Promise<WatchedNode> {
  const proxy = await ByteProxy.start(node.port);
  const door: FrontDoor = { publicUrl: proxy.url, address: node.url, errors: [] };
  return { node: { ...node, url: proxy.url }, proxy, door };
}

/** A log up to now: a line is written after its request was answered, so one more request shows that all are there. */
async function wholeLog({ directory, id }: NodePlan, address: string): Promise<string> {
  const last = randomBytes(16).toString('hex');
  await fetch(new URL('/health/live', address), { headers: { traceparent: `00-${last}-00f067aa0ba902b7-01` } });
  const deadline = Date.now() + LOGGED_WITHIN_MS;
  for (;;) {
    const log = await readFile(join(directory, 'node.log'), 'utf8');
    if (log.includes(last)) return log;
    if (Date.now() > deadline) throw new Error(`${id} does not log its requests`);
    await wait(20);
  }
}

export async function metricsOf(address: string): Promise<string> {
  return (await fetch(new URL('/metrics', address))).text();
}
