import 'reflect-metadata';
import { addDays, type Day } from '#domain-kit';
import {
  Collector,
  DeliveryService,
  federationEntities,
  federationMigrations,
  FederationModule,
  NodeKeys,
  type NodeKind,
  Outbox,
  PeersService,
} from '#federation';
import { identityEntities, identityMigrations, IdentityModule } from '#identity';
import { createNode, freePort, Metrics, platformEntities, PlatformModule, platformMigrations } from '#platform';
import { nodeEnv, type TestDatabase, testDatabase } from '#testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import {
  CaucusesModule,
  governanceEntities,
  governanceMigrations,
  GovernanceModule,
  GovernedNode,
  LedgerProofs,
  LedgerService,
  PrivacyModule,
  RecallsModule,
  TrustModule,
  WitnessRounds,
} from '../index.js';
import { FOUNDING_CODE, foundNode, TestClock } from '../test/governance-node.js';
import { RestoreNotes } from '../trust/restore-notes.service.js';
import { WitnessedRecords } from './witnessed-records.service.js';

const BEGAN = '2026-03-01' as Day;
const LOG = ['ledger_entry', 'ledger_checkpoint', 'ledger_frontier'];
const tables = {
  entities: [...platformEntities, ...identityEntities, ...federationEntities, ...governanceEntities],
  migrations: [...platformMigrations, ...identityMigrations, ...federationMigrations, ...governanceMigrations],
};

/** Both sides witness each other over HTTP, though one of them has no address. */
describe('witnessing the record of a peer', () => {
  const clock = new TestClock(`${BEGAN}T12:00:00Z`);
  let databases: TestDatabase[];
  let hub: NestFastifyApplication;
  let north: NestFastifyApplication;
  let today: Day;

  async function start(id: string, kind: NodeKind, { url }: TestDatabase): Promise<NestFastifyApplication> {
    const port = String(await freePort());
    const publicUrl = `http://127.0.0.1:${port}`;
    const env = nodeEnv({ DATABASE_URL: url, ROLE: 'api', PORT: port, PUBLIC_URL: publicUrl });
    const settings = {
      ...{ id, kind, baseUrl: kind === 'organizing-committee' ? publicUrl : undefined },
      ...{ allowedNetworks: ['127.0.0.0/8'], sendDelayMaxMs: 0, collectEveryMs: 300_000, requestsPerMinute: 1200 },
    };
    @Module({
      imports: [
        PlatformModule.forRoot({ env, ...tables, clock }),
        IdentityModule.forRoot({ nodeId: id, publicUrl }),
        GovernanceModule.forRoot({ nodeId: id, kind, displayName: id, foundingCode: FOUNDING_CODE }),
        FederationModule.forRoot({ settings, nodeRecord: GovernedNode, imports: [] }),
        TrustModule,
        PrivacyModule,
        // Theirs are jobs of a node too, and each needs its handler.
        CaucusesModule,
        RecallsModule,
      ],
    })
    class NodeUnderTest {}
    const app = await createNode(NodeUnderTest, env);
    await app.listen(env.PORT, env.HOST);
    return app;
  }
  async function introduce(
    to: NestFastifyApplication,
    id: string,
    peer: NestFastifyApplication,
    baseUrl: string | null,
  ) {
    const { signing, ageRecipient } = await peer.get(NodeKeys).currentKey();
    const kind: NodeKind = id === 'hub' ? 'organizing-committee' : 'mass-organization';
    const facts = { id, kind, displayName: id, publicKey: signing.publicKey.encoded, ageRecipient, baseUrl };
    await to.get(PeersService).enrol(to.get(DataSource).manager, facts);
  }

  beforeEach(async () => {
    today = BEGAN;
    clock.setDay(BEGAN);
    databases = await Promise.all([testDatabase(tables), testDatabase(tables)]);
    hub = await start('hub', 'organizing-committee', databases[0]!);
    north = await start('north', 'mass-organization', databases[1]!);
    await introduce(hub, 'north', north, null);
    await introduce(north, 'hub', hub, await hub.getUrl());
    for (const node of [hub, north]) await foundNode(node, BEGAN, addDays(BEGAN, 60));
  });
  afterEach(async () => {
    await Promise.all([hub.close(), north.close()]);
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  const asOwner = (...texts: string[]): Promise<unknown> => databases[1]!.asOwner(texts.join(';'));
  async function write(node: NestFastifyApplication, n: number): Promise<void> {
    const entry = { kind: 'stage.advanced' as const, subject: { figures: { n } } };
    await node.get(DataSource).transaction((tx) => node.get(LedgerService).append(tx, entry));
  }
  async function speak(node: NestFastifyApplication, to: string): Promise<void> {
    const { manager } = node.get(DataSource);
    await node.get(Outbox).record(manager, { to, type: 'node.alive', schemaVersion: 1, body: {} });
  }
  /** A day of both: an entry, a message with the new head, and one round of the node that can reach the other. */
  async function aDay(): Promise<void> {
    today = addDays(today, 1);
    clock.setDay(today);
    for (const [node, other] of [
      [hub, 'north'],
      [north, 'hub'],
    ] as const) {
      await write(node, 1);
      await speak(node, other);
    }
    await north.get(DeliveryService).deliver('hub');
    await north.get(Collector).collect('hub');
    await north.get(WitnessRounds).round();
  }
  const found = async (node: NestFastifyApplication) => (await node.get(WitnessedRecords).all()).items[0];
  const triggers = (how: 'ENABLE' | 'DISABLE'): string[] =>
    LOG.map((name) => `ALTER TABLE ${name} ${how} TRIGGER USER`);

  it('takes what only grew, on both sides, and raises nothing when the other is away', async () => {
    for (let n = 0; n < 4; n++) await aDay();
    const state = { state: 'witnessed', day: addDays(today, -1), firstSeen: addDays(BEGAN, 1), forkedOn: null };
    expect(await found(hub)).toMatchObject({ ...state, peerId: 'north' });
    expect(await found(north)).toMatchObject({ ...state, peerId: 'hub' });

    const sound = await found(north);
    const address = await hub.getUrl();
    const at = (url: string) => north.get(DataSource).query('UPDATE peer SET base_url = $1', [url]);
    await at('http://127.0.0.1:1');
    clock.setDay(addDays(today, 1));
    await north.get(WitnessRounds).round();
    expect(await found(north)).toEqual(sound);
    await at(address);
    await aDay();
    expect(await found(north)).toMatchObject({ ...state, day: addDays(today, -1) });
  });

  it('finds a ledger that was written anew, though it verifies at home, and forgets it no more', async () => {
    for (let n = 0; n < 3; n++) await aDay();
    await asOwner(...triggers('DISABLE'), ...LOG.map((name) => `DELETE FROM ${name}`), ...triggers('ENABLE'));
    clock.setDay(BEGAN);
    await write(north, 2);
    expect((await north.get(LedgerProofs).verify()).findings).toEqual([]);
    await aDay();
    const forked = { peerId: 'north', state: 'forked', day: addDays(today, -2), forkedOn: addDays(today, -1) };
    expect(await found(hub)).toMatchObject(forked);
    expect(await found(north)).toMatchObject({ peerId: 'hub', state: 'witnessed' });
    await aDay();
    expect(await found(hub)).toMatchObject(forked);
    await hub.get(WitnessRounds).round();
    expect(await hub.get(Metrics).text()).toContain('massline_witnessed_records{state="forked"} 1');
  });

  /** Takes the log back to where it was when `copy` was made, as an older backup does. */
  const copy = () => asOwner(...LOG.map((name) => `CREATE TABLE copy_of_${name} AS TABLE ${name}`));
  const restore = () =>
    asOwner(
      ...triggers('DISABLE'),
      ...LOG.flatMap((name) => [`DELETE FROM ${name}`, `INSERT INTO ${name} SELECT * FROM copy_of_${name}`]),
      ...triggers('ENABLE'),
    );

  it('shows a restored one as restored, without alarm, and witnesses it further', async () => {
    for (let n = 0; n < 3; n++) await aDay();
    const backupOf = today;
    await copy();
    for (let n = 0; n < 3; n++) await aDay();
    await restore();
    await north.get(RestoreNotes).note(backupOf);
    const restoredOn = today;
    await aDay();
    const restored = { peerId: 'north', state: 'restored', restoredOn, forkedOn: null };
    expect(await found(hub)).toMatchObject({ ...restored, day: addDays(today, -1) });
    await aDay();
    expect(await found(hub)).toMatchObject({ ...restored, day: addDays(today, -1) });
  });

  it('finds a fork where a backup came back and nobody said so', async () => {
    for (let n = 0; n < 2; n++) await aDay();
    await copy();
    for (let n = 0; n < 2; n++) await aDay();
    await restore();
    await aDay();
    expect(await found(hub)).toMatchObject({ peerId: 'north', state: 'forked' });
  });
});
