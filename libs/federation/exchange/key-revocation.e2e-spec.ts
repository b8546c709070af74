import 'reflect-metadata';
import { nodeEnv, testDatabase } from '#testing';
import { generateSigningKeyPair, signingKey } from '../keys/index.js';
import { DeliveryService } from './delivery.service.js';
import { InboxProcessing, KeyRevocations, NodeKeys, Outbox, PeersService, PeerWatch } from './index.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { monthOf, PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

describe('a revocation of keys', () => {
  let databases: Awaited<ReturnType<typeof testDatabase>>[];
  let hub: ExchangeNode;
  let north: ExchangeNode;
  let recorded: number;

  beforeEach(async () => {
    recorded = 0;
    databases = await Promise.all([testDatabase(tables), testDatabase(tables)]);
    const [one, other] = databases as [(typeof databases)[0], (typeof databases)[0]];
    const env = async (url: string) => nodeEnv({ DATABASE_URL: url, ...(await freeAddress()) });
    hub = await startExchange(await env(one.url), 'hub', 'organizing-committee');
    north = await startExchange(await env(other.url), 'north', 'mass-organization');
    await introduce(hub, north);
  });
  afterEach(async () => {
    await Promise.all([hub.app.close(), north.app.close()]);
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  const report = (): Promise<string> =>
    north.app.get(Outbox).record(north.db.manager, {
      ...{ to: 'hub', type: 'report.submitted', schemaVersion: 1, body: reportBody(monthOf(++recorded)) },
    });
  const deliver = (): Promise<void> => north.app.get(DeliveryService).deliver('hub');
  const revoke = () => north.db.transaction((tx) => north.app.get(KeyRevocations).own(tx));
  const peer = async (node: ExchangeNode, id: string) => (await node.app.get(PeersService).find(id))!;
  const current = async (): Promise<string> => (await north.app.get(NodeKeys).current()).keyid;
  /** What the hub says to whoever holds a key of north's. */
  const answered = async (keyid: string): Promise<number> => {
    const key = await north.app.get(NodeKeys).byKeyid(keyid);
    const hand = new PeerByHand('north', hub);
    return (await hand.send([hand.message(900 + ++recorded, {}, key)], { key })).status;
  };
  const open = (): Promise<{ id: string; type: string }[]> =>
    north.db.query(`SELECT id, type FROM outbox_message WHERE state = 'pending' ORDER BY ordinal`);

  it('ends the stolen key at once, and holds what waits until both sides have enrolled anew', async () => {
    const stolen = await current();
    const { ageRecipient } = await north.app.get(NodeKeys).currentKey();
    await report();
    await deliver();
    const waits = [await report(), await report()];
    await revoke();
    await deliver();
    expect((await open()).map(({ id }) => id)).toEqual(waits);
    expect(await peer(hub, 'north')).toMatchObject({ state: 'left', stateReason: 'key_revoked' });
    expect(await answered(stolen)).toBe(401);
    expect(await answered(await current())).toBe(401);
    expect(await hub.app.get(PeersService).hasEnded(stolen)).toBe(true);
    expect((await north.app.get(NodeKeys).currentKey()).ageRecipient).not.toBe(ageRecipient);

    await introduce(hub, north);
    await deliver();
    expect(await open()).toEqual([]);
    const kept: { id: string; keyid: string }[] = await hub.db.query(
      `SELECT id, message::jsonb ->> 'keyid' AS keyid FROM inbox_message WHERE sender = 'north' AND epoch = 2 ORDER BY sequence`,
    );
    expect(kept).toEqual(waits.map((id) => ({ id, keyid: expect.any(String) as string })));
    expect(new Set(kept.map(({ keyid }) => keyid))).toEqual(new Set([await current()]));
    expect(await answered(stolen)).toBe(401);
  });

  it('is told to whoever holds something of the peer, once, and after its keys have ended', async () => {
    const told: string[] = [];
    const watch = hub.app.get(PeerWatch);
    watch.add({
      async parted(tx, peerId) {
        const [row] = await tx.query<{ state: string }[]>('SELECT state FROM peer WHERE id = $1', [peerId]);
        told.push(`${peerId} ${row!.state}`);
      },
    });
    await revoke();
    await deliver();
    await hub.app.get(InboxProcessing).drain();
    expect(told).toEqual(['north left']);
    const states = await hub.db.query(`SELECT state FROM inbox_message WHERE type = 'key.revoked'`);
    expect(states).toEqual([{ state: 'processed' }]);
  });

  it('that could not be brought is void once both sides have enrolled anew', async () => {
    await revoke();
    await introduce(hub, north);
    await report();
    await deliver();
    expect(await open()).toEqual([]);
    expect(await peer(hub, 'north')).toMatchObject({ state: 'active', leftOn: null });
  });

  it('is the committee’s own decision where an organization cannot send one', async () => {
    const stolen = await current();
    await hub.db.transaction((tx) => hub.app.get(KeyRevocations).ofPeer(tx, 'north'));
    expect(await answered(stolen)).toBe(401);
    expect(await peer(hub, 'north')).toMatchObject({ state: 'left', stateReason: 'key_revoked' });
  });

  it('reaches the other members by a directory without the key, so that they believe nothing relayed under it', async () => {
    const age = (await north.app.get(NodeKeys).currentKey()).ageRecipient;
    const south = {
      id: 'south',
      kind: 'mass-organization',
      displayName: 'South',
      baseUrl: null,
      ageRecipient: age,
    } as const;
    const { publicKey } = signingKey('south', generateSigningKeyPair());
    await hub.db.transaction((tx) => hub.app.get(PeersService).enrol(tx, { ...south, publicKey: publicKey.encoded }));
    await revoke();
    await deliver();
    const [told]: { nodes: { id: string }[] }[] = await hub.db.query(
      `SELECT (draft::jsonb) -> 'body' -> 'nodes' AS nodes FROM outbox_message
       WHERE peer_id = 'south' AND type = 'directory.published' AND state = 'pending'`,
    );
    expect(told!.nodes.map(({ id }) => id)).toEqual(['hub', 'south']);
  });
});
