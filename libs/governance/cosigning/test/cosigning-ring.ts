import { type Clock, type Day, dayIn } from '#domain-kit';
import {
  Collector,
  DeliveryService,
  DirectoryPublisher,
  federationEntities,
  FederationModule,
  federationMigrations,
  InboxProcessing,
  type NodeKind,
  NodeKeys,
  PeersService,
} from '#federation';
import { identityEntities, IdentityModule, identityMigrations } from '#identity';
import { createNode, freePort, type PlatformEnv, PlatformModule } from '#platform';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { CaucusesModule } from '../../caucuses/index.js';
import { ElectionsModule } from '../../elections/elections.module.js';
import { FoundingService } from '../../founding.service.js';
import { GovernanceModule } from '../../governance.module.js';
import { GovernedNode } from '../../governed-node.js';
import { RecallsModule } from '../../recalls/index.js';
import { governanceEntities, governanceMigrations } from '../../tables.js';
import { CoSigningModule } from '../cosigning.module.js';

const FOUNDING_CODE = 'a code for tests';
const DAY_MS = 86_400_000;
export const ringTables = {
  entities: [...identityEntities, ...governanceEntities, ...federationEntities],
  migrations: [...identityMigrations, ...governanceMigrations, ...federationMigrations],
};

/** What a spec gives: a database of its own with `ringTables`, and the settings of a node on it. */
export interface RingPlace {
  readonly database: () => Promise<{ readonly url: string; readonly drop: () => Promise<void> }>;
  readonly env: (settings: {
    readonly DATABASE_URL: string;
    readonly PORT: string;
    readonly PUBLIC_URL: string;
  }) => PlatformEnv;
}

/** A node with seven members; an organization has no port, and asks the hub for what waits. */
export interface CoSigningNode {
  readonly id: string;
  readonly app: INestApplicationContext;
  readonly db: DataSource;
  readonly people: readonly string[];
}

/** A hub, and the organizations north and south, which it brings together. */
export class CoSigningRing {
  private aheadMs = 0;
  private readonly clock: Clock = { now: () => new Date(Date.now() + this.aheadMs) };
  hub!: CoSigningNode;
  north!: CoSigningNode;
  south!: CoSigningNode;
  private readonly drops: (() => Promise<void>)[] = [];
  private readonly envs = new Map<string, PlatformEnv>();

  private constructor(private readonly place: RingPlace) {}

  static async start(place: RingPlace): Promise<CoSigningRing> {
    const ring = new CoSigningRing(place);
    await ring.database('hub', await freePort());
    ring.hub = await ring.founded(await ring.process('hub'));
    ring.north = await ring.organization('north');
    ring.south = await ring.organization('south');
    await ring.hub.db.transaction((tx) => ring.hub.app.get(DirectoryPublisher).publish(tx));
    await ring.settle();
    return ring;
  }

  async stop(): Promise<void> {
    await Promise.all([this.hub, this.north, this.south].map(({ app }) => app.close()));
    await Promise.all(this.drops.map((drop) => drop()));
  }

  /** The day that so many days from now are. */
  dayIn(days: number): Day {
    return dayIn(new Date(Date.now() + days * DAY_MS), 'UTC');
  }

  /** It is so many days later, everywhere. */
  setDay(days: number): void {
    this.aheadMs = days * DAY_MS;
  }

  /** Another process on the same database, as after a kill. */
  async restartSouth(): Promise<void> {
    const { people } = this.south;
    await this.south.app.close();
    this.south = { ...(await this.process('south')), people };
  }

  /** Brings everything where it goes, and the answers back. */
  async settle(reached: readonly ('north' | 'south')[] = ['north', 'south']): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      for (const id of reached) await this[id].app.get(DeliveryService).deliver('hub');
      await this.hub.app.get(InboxProcessing).retryWaiting();
      await this.hub.app.get(InboxProcessing).drain();
      for (const id of reached) {
        await this[id].app.get(Collector).collect('hub');
        await this[id].app.get(InboxProcessing).retryWaiting();
        await this[id].app.get(InboxProcessing).drain();
      }
    }
  }

  private async organization(id: 'north' | 'south'): Promise<CoSigningNode> {
    await this.database(id);
    const node = await this.founded(await this.process(id));
    await this.introduce(node);
    return node;
  }

  private async founded(node: Omit<CoSigningNode, 'people'>): Promise<CoSigningNode> {
    const founders = ['Ana', 'Bea', 'Cleo', 'Dee', 'Eli', 'Fay', 'Gus'].map((displayName, n) => ({
      ...{ displayName, memberSince: '2020-01-01' },
      offices: [['secretary'], ['treasurer']][n] ?? [],
    }));
    const draft = { displayName: node.id, zone: 'UTC', founders, interimUntil: this.dayIn(60) };
    const founded = await node.app.get(FoundingService).found(FOUNDING_CODE, draft);
    if (!founded.ok) throw new Error(founded.error.code);
    return { ...node, people: founded.value.invitations.map(({ personRef }) => personRef) };
  }

  private async introduce({ id, app, db }: Omit<CoSigningNode, 'people'>): Promise<void> {
    const [own, hub] = await Promise.all([app, this.hub.app].map((one) => one.get(NodeKeys).currentKey()));
    const peer = ({ signing, ageRecipient }: typeof own & object) => ({
      ...{ publicKey: signing.publicKey.encoded, ageRecipient },
    });
    const [here, there] = [
      { id, kind: 'mass-organization', displayName: id, baseUrl: null, ...peer(own!) } as const,
      {
        id: 'hub',
        kind: 'organizing-committee',
        displayName: 'hub',
        baseUrl: this.envs.get('hub')!.PUBLIC_URL,
        ...peer(hub!),
      } as const,
    ];
    await app.get(PeersService).enrol(db.manager, there);
    await this.hub.app.get(PeersService).enrol(this.hub.db.manager, here);
  }

  private async process(id: string): Promise<Omit<CoSigningNode, 'people'>> {
    const env = { ...this.envs.get(id)!, ROLE: 'api' } as const;
    const isHub = id === 'hub';
    const kind: NodeKind = isHub ? 'organizing-committee' : 'mass-organization';
    const settings = {
      ...{ id, kind, baseUrl: isHub ? env.PUBLIC_URL : undefined, allowedNetworks: ['127.0.0.0/8'] },
      ...{ sendDelayMaxMs: 0, collectEveryMs: 300_000, requestsPerMinute: 1200 },
    };
    @Module({
      imports: [
        PlatformModule.forRoot({ env, ...ringTables, clock: this.clock }),
        IdentityModule.forRoot({ nodeId: id, publicUrl: 'https://organization.example' }),
        GovernanceModule.forRoot({
          ...{ nodeId: id, kind, displayName: id, foundingCode: FOUNDING_CODE },
        }),
        FederationModule.forRoot({ settings, nodeRecord: GovernedNode, imports: [] }),
        ElectionsModule,
        CoSigningModule,
        // Theirs are jobs of a node too, and each needs its handler.
        CaucusesModule,
        RecallsModule,
      ],
    })
    class NodeUnderTest {}
    const silent = { logger: false, abortOnError: false } as const;
    if (!isHub) {
      const app = await NestFactory.createApplicationContext(NodeUnderTest, silent);
      return { id, app, db: app.get(DataSource) };
    }
    const app = await createNode(NodeUnderTest, env);
    await app.listen(env.PORT, env.HOST);
    return { id, app, db: app.get(DataSource) };
  }

  private async database(id: string, port = 0): Promise<void> {
    const { url, drop } = await this.place.database();
    this.drops.push(drop);
    const place = { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port || 1}` };
    this.envs.set(id, this.place.env({ DATABASE_URL: url, ...place }));
  }
}
