import 'reflect-metadata';
import { nodeEnv, testDatabase } from '#testing';
import { generateSigningKeyPair } from '../keys/index.js';
import { DeliveryService } from './delivery.service.js';
import { DirectoryPublisher, ExchangeHand, InboxProcessing, LinkWatch, Outbox, PeersService } from './index.js';
import { KeyRotations } from './key-rotations.service.js';
import { NodeKeys } from './node-keys.service.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

const DAY_MS = 86_400_000;

describe('between a hub and an organization', () => {
  let databases: Awaited<ReturnType<typeof testDatabase>>[];
  let hub: ExchangeNode;
  let north: ExchangeNode;

  beforeEach(async () => {
    databases = await Promise.all([testDatabase(tables), testDatabase(tables)]);
    const [one, other] = databases as [(typeof databases)[0], (typeof databases)[0]];
    const env = async (url: string) => nodeEnv({ DATABASE_URL: url, ...(await freeAddress()) });
    hub = await startExchange(await env(one.url), 'hub', 'organizing-committee');
    north = await startExchange(await env(other.url), 'north', 'mass-organization', { sendDelayMaxMs: DAY_MS });
    await introduce(hub, north);
  });
  afterEach(async () => {
    await Promise.all([hub.app.close(), north.app.close()]);
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  const publish = () => hub.db.transaction((tx) => hub.app.get(DirectoryPublisher).publish(tx));
  const bring = async (): Promise<void> => {
    await hub.app.get(DeliveryService).deliver('north');
    await north.app.get(InboxProcessing).drain();
  };
  const known = (): Promise<{ id: string; keys: string[]; recipient: string }[]> =>
    north.db.query('SELECT id, public_keys AS keys, age_recipient AS recipient FROM directory_node ORDER BY id');
  const sent = (type: string): Promise<{ state: string }[]> =>
    hub.db.query('SELECT state FROM outbox_message WHERE type = $1 ORDER BY ordinal', [type]);

  describe('the directory', () => {
    it('tells every member who belongs, the hub among them, with keys and what to seal to', async () => {
      const south = await new PeerByHand('south', hub).enrol();
      await publish();
      await bring();
      const nodes = await known();
      expect(nodes.map(({ id }) => id)).toEqual(['hub', 'north', 'south']);
      expect(nodes[2]!.keys).toEqual([south.key.publicKey.encoded]);
      expect(nodes[1]!.recipient).toBe((await north.app.get(NodeKeys).currentKey()).ageRecipient);
      expect(await sent('directory.published')).toEqual([{ state: 'delivered' }, { state: 'pending' }]);
    });

    it('that is older than the one that is here changes nothing, and one that follows replaces it whole', async () => {
      await publish();
      await hub.app.get(DeliveryService).deliver('north');
      await new PeerByHand('south', hub).enrol();
      await publish();
      await hub.app.get(DeliveryService).deliver('north');
      await north.db.query(`UPDATE inbox_message SET state = 'parked' WHERE sequence = 1`);
      await north.app.get(InboxProcessing).drain();
      await north.app.get(InboxProcessing).retryParked();
      await north.app.get(InboxProcessing).drain();
      expect((await known()).map(({ id }) => id)).toEqual(['hub', 'north', 'south']);
      await hub.db.query(`UPDATE peer SET state = 'left' WHERE id = 'south'`);
      await publish();
      await bring();
      expect((await known()).map(({ id }) => id)).toEqual(['hub', 'north']);
    });

    it('goes once where it changes twice before it was numbered', async () => {
      await publish();
      await publish();
      expect((await sent('directory.published')).map(({ state }) => state)).toEqual(['withdrawn', 'pending']);
      await bring();
      const [{ version }] = (await north.db.query('SELECT version FROM directory_state')) as [{ version: number }];
      expect(version).toBe(2);
    });

    it('is published when a key changes, on either side', async () => {
      await publish();
      await bring();
      await hub.db.transaction((tx) => hub.app.get(KeyRotations).rotate(tx));
      await bring();
      const [rotated] = await known();
      expect(rotated!.keys).toEqual([(await hub.app.get(NodeKeys).current()).publicKey.encoded]);
      await north.db.transaction((tx) => north.app.get(KeyRotations).rotate(tx));
      await north.app.get(ExchangeHand).sendNow('hub');
      await north.app.get(DeliveryService).deliver('hub');
      await bring();
      expect((await known())[1]!.keys).toContain((await north.app.get(NodeKeys).current()).publicKey.encoded);
    });

    it('is refused where a thumbprint is not its key’s', async () => {
      const other = generateSigningKeyPair();
      const node = { id: 'x1', kind: 'caucus', displayName: 'X', publicKeys: [other.publicKey] };
      const thumbprints = [(await hub.app.get(NodeKeys).current()).publicKey.thumbprint];
      const body = { subjectId: 'directory', subjectVersion: 9, nodes: [{ ...node, thumbprints }] };
      await hub.app
        .get(Outbox)
        .record(hub.db.manager, { to: 'north', type: 'directory.published', schemaVersion: 1, body });
      await bring();
      const [refused] = await north.db.query('SELECT state, problem FROM inbox_message');
      expect(refused).toEqual({ state: 'refused', problem: 'bad_key' });
    });
  });

  describe('a sign of life', () => {
    const dayLater = (days: number): void => {
      hub.clock.aheadMs = days * DAY_MS;
      north.clock.aheadMs = days * DAY_MS;
    };

    it('goes once a day, and only if nothing else was written', async () => {
      expect(await hub.app.get(LinkWatch).keepAlive()).toEqual([]);
      dayLater(1.1);
      expect(await hub.app.get(LinkWatch).keepAlive()).toEqual(['north']);
      expect(await hub.app.get(LinkWatch).keepAlive()).toEqual([]);
      await bring();
      dayLater(1.9);
      expect(await hub.app.get(LinkWatch).keepAlive()).toEqual([]);
      dayLater(2.2);
      await publish();
      expect(await hub.app.get(LinkWatch).keepAlive()).toEqual([]);
      expect(await sent('node.alive')).toHaveLength(1);
      const [alive] = await north.db.query(`SELECT state FROM inbox_message WHERE type = 'node.alive'`);
      expect(alive).toEqual({ state: 'processed' });
    });

    it('that fails to come for three days makes the link stale, on both sides, until there is contact again', async () => {
      const stale = async (node: ExchangeNode, id: string): Promise<boolean> => {
        await node.app.get(LinkWatch).noteStale();
        return (await node.app.get(PeersService).find(id))!.staleSince !== null;
      };
      await publish();
      await bring();
      dayLater(2.9);
      expect([await stale(hub, 'north'), await stale(north, 'hub')]).toEqual([false, false]);
      dayLater(3.1);
      expect([await stale(hub, 'north'), await stale(north, 'hub')]).toEqual([true, true]);
      expect([await stale(hub, 'north'), await stale(north, 'hub')]).toEqual([true, true]);
      await publish();
      await bring();
      expect([await stale(hub, 'north'), await stale(north, 'hub')]).toEqual([false, false]);
    });
  });

  it('a person who says "send now" brings nobody back who has left', async () => {
    await hub.db.query(`UPDATE peer SET state = 'left' WHERE id = 'north'`);
    await hub.app.get(ExchangeHand).sendNow('north');
    expect((await hub.app.get(PeersService).find('north'))!.state).toBe('left');
    await expect(hub.app.get(ExchangeHand).sendNow('nobody')).rejects.toMatchObject({ code: 'PEER_NOT_FOUND' });
  });

  it('what waits for its random delay goes at once when a person says so, and not before', async () => {
    const announcement = {
      to: 'hub',
      type: 'report.submitted',
      schemaVersion: 1,
      body: reportBody('2001-01'),
    } as const;
    await north.app.get(Outbox).record(north.db.manager, announcement);
    await north.db.query(`UPDATE outbox_message SET due_at = now() + interval '40 minutes'`);
    await north.app.get(DeliveryService).deliver('hub');
    const standing = async () => (await north.app.get(ExchangeHand).standings()).get('hub');
    expect(await standing()).toMatchObject({ waiting: 1, delivered: 0 });
    await north.app.get(ExchangeHand).sendNow('hub');
    await north.app.get(DeliveryService).deliver('hub');
    expect(await standing()).toMatchObject({ waiting: 0, delivered: 1, waitingSince: null });
    expect((await hub.app.get(ExchangeHand).standings()).get('north')).toMatchObject({ received: 1 });
  });
});
