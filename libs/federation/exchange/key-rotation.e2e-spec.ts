import 'reflect-metadata';
import { nodeEnv, testDatabase } from '#testing';
import { generateSigningKeyPair, signingKey } from '../keys/index.js';
import { parseReceipt, rotationBody, verifyReceipt } from '../messages/index.js';
import { DeliveryService } from './delivery.service.js';
import { KeyRotations, NodeKeys, Outbox, PeersService, RecoveryService } from './index.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { monthOf, PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

const DAY_MS = 86_400_000;

describe('a rotation of keys', () => {
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

  async function record(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const body = reportBody(monthOf(++recorded));
      await north.app
        .get(Outbox)
        .record(north.db.manager, { to: 'hub', type: 'report.submitted', schemaVersion: 1, body });
    }
  }
  const rotate = (node: ExchangeNode) => node.db.transaction((tx) => node.app.get(KeyRotations).rotate(tx));
  const deliver = (): Promise<void> => north.app.get(DeliveryService).deliver('hub');
  const current = async (node: ExchangeNode): Promise<string> => (await node.app.get(NodeKeys).current()).keyid;
  const towards = async (node: ExchangeNode, peer: string): Promise<string> =>
    (await node.app.get(NodeKeys).of(peer)).keyid;
  const pass = (days: number): void => {
    for (const node of [hub, north]) node.clock.aheadMs += days * DAY_MS;
  };
  /** In the order of their transactions: that of arrival. */
  const received = (): Promise<{ type: string; state: string; keyid: string; sequence: number }[]> =>
    hub.db.query(
      `SELECT type, state, message::jsonb ->> 'keyid' AS keyid, sequence FROM inbox_message WHERE sender = 'north' ORDER BY xmin::text::bigint, sequence`,
    );
  const open = async (): Promise<number> =>
    (await north.db.query(`SELECT FROM outbox_message WHERE state <> 'delivered'`)).length;
  const state = async (): Promise<string | null> => (await north.app.get(PeersService).find('hub'))!.stateReason;
  /** What the hub says of a request under a key. */
  const answered = async (keyid: string): Promise<number> => {
    const key = await north.app.get(NodeKeys).byKeyid(keyid);
    const hand = new PeerByHand('north', hub);
    return (await hand.send([hand.message(900_000 + ++recorded, {}, key)], { key, now: hub.clock.now() })).status;
  };

  it('with a thousand messages queued: all are delivered, and the old key ends after the overlap', async () => {
    const old = await current(north);
    await record(1_000);
    hub.clock.aheadMs = -3_600_000; // The hub refuses for now: what is due gets its number and stays.
    await deliver();
    hub.clock.aheadMs = 0;
    await rotate(north);
    expect(await towards(north, 'hub')).toBe(old);
    await north.app.get(PeersService).retry('hub');
    await deliver();

    const fresh = await current(north);
    expect(await open()).toBe(0);
    expect(await towards(north, 'hub')).toBe(fresh);
    const [first, ...rest] = await received();
    expect(first).toMatchObject({ type: 'key.rotated', state: 'processed', keyid: old });
    expect(rest).toHaveLength(1_000);
    expect(new Set(rest.map(({ keyid }) => keyid))).toEqual(new Set([fresh]));

    pass(13);
    expect([await answered(old), await answered(fresh)]).toEqual([202, 202]);
    pass(1);
    expect([await answered(old), await answered(fresh)]).toEqual([401, 202]);
  });

  it('waits for a peer that is away for two months, even when the next one comes meanwhile', async () => {
    const first = await current(north);
    await rotate(north);
    await record(3);
    const second = await current(north);
    pass(40);
    await rotate(north);
    await record(2);
    pass(20);
    await deliver();
    expect(await open()).toBe(0);
    const kept = await received();
    expect(kept.map(({ type, keyid }) => [type, keyid]).slice(0, 2)).toEqual([
      ['key.rotated', first],
      ['key.rotated', second],
    ]);
    expect(kept).toHaveLength(7);
    expect(await towards(north, 'hub')).toBe(await current(north));
  });

  it('whose receipt was lost for longer than the overlap ends all the same', async () => {
    const old = await current(north);
    await rotate(north);
    await deliver();
    await north.db.query(`UPDATE outbox_message SET state = 'pending', receipt = NULL`);
    await north.db.query('UPDATE peer SET signs_with = $1', [old]);
    pass(15);
    expect(await answered(old)).toBe(401);
    await record(1);
    await deliver();
    expect([await open(), await state()]).toEqual([0, null]);
    expect(await towards(north, 'hub')).toBe(await current(north));
  });

  it('of the hub: answers and receipts are such as the organization can verify, and every old receipt still does', async () => {
    await record(2);
    await deliver();
    const old = await current(hub);
    await rotate(hub);
    pass(60);
    await record(1);
    await deliver();
    expect([await open(), await towards(hub, 'north')]).toEqual([0, old]);
    await hub.app.get(DeliveryService).deliver('north');
    expect(await towards(hub, 'north')).toBe(await current(hub));
    pass(15);

    // Under the first number again: the receipt is the first one, by a key that counts no more.
    await north.db.query(`UPDATE outbox_message SET state = 'pending', receipt = NULL WHERE sequence = 1`);
    await record(1);
    await deliver();
    expect([await open(), await state()]).toEqual([0, null]);
    const rows: { receipt: string }[] = await north.db.query(
      `SELECT receipt FROM outbox_message WHERE type = 'report.submitted' ORDER BY ordinal`,
    );
    const receipts = rows.map(({ receipt }) => parseReceipt(JSON.parse(receipt)));
    expect(receipts.map((one) => one.ok && one.value.keyid)).toEqual([old, old, old, await current(hub)]);
    for (const one of receipts) {
      const key = one.ok ? await north.app.get(PeersService).publicKeyEver(one.value.keyid) : undefined;
      expect(one.ok && key && verifyReceipt(one.value, key)).toBe(true);
    }
  });

  it('that a restored hub has lost comes back with the rest', async () => {
    await record(2);
    await deliver();
    await rotate(north);
    await record(3);
    await deliver();
    pass(20);
    const fresh = await current(north);
    await hub.db.query('DELETE FROM inbox_message WHERE sequence > 2; UPDATE peer SET incoming_contiguous = 2');
    await hub.db.query('DELETE FROM peer_key WHERE keyid = $1', [fresh]);
    await hub.db.query('UPDATE peer_key SET valid_until = NULL');
    expect(await hub.app.get(RecoveryService).recover()).toEqual([{ peer: 'north', messages: 4 }]);
    expect((await received()).map(({ type }) => type)).toEqual([
      ...['report.submitted', 'report.submitted', 'key.rotated'],
      ...['report.submitted', 'report.submitted', 'report.submitted'],
    ]);
    expect(await answered(fresh)).toBe(202);
  });

  describe('is refused', () => {
    let peer: PeerByHand;
    let peers = 0;
    const next = () => signingKey(peer.id, generateSigningKeyPair());
    const type = 'key.rotated';
    beforeEach(async () => {
      peer = await new PeerByHand(`east-${++peers}`, hub).enrol();
    });
    const previous = (): string => peer.key.publicKey.thumbprint;
    const isKnown = async (keyid: string) => (await hub.app.get(PeersService).publicKeyNow(keyid)) !== undefined;

    it('without the new key’s own signature: a key cannot be claimed by who does not hold it', async () => {
      const claimed = next();
      const body = { ...rotationBody(next(), previous(), '2026-02-01'), publicKey: claimed.publicKey.encoded };
      const told = await peer.send([peer.message(1, { type, body })]);
      expect(told.body.results![0]!.receipt).toMatchObject({ outcome: 'refused', reason: 'bad_proof' });
      expect(await isKnown(claimed.keyid)).toBe(false);
    });

    it('after another key than the one that signs it', async () => {
      const body = rotationBody(next(), next().publicKey.thumbprint, '2026-02-01');
      const told = await peer.send([peer.message(1, { type, body })]);
      expect(told.body.results![0]!.receipt).toMatchObject({ outcome: 'refused', reason: 'wrong_previous_key' });
    });

    it('to a key that was seen before: a retired one does not come back', async () => {
      const [first, second] = [peer.key, next()];
      await peer.send([peer.message(1, { type, body: rotationBody(second, previous(), '2026-02-01') })]);
      const back = rotationBody(first, second.publicKey.thumbprint, '2026-02-01');
      const told = await peer.send([peer.message(2, { type, body: back }, second)], { key: second });
      expect(told.body.results![0]!.receipt).toMatchObject({ outcome: 'refused', reason: 'key_known' });
    });

    it('beside other messages: 400, and nothing is stored', async () => {
      const rotation = peer.message(1, { type, body: rotationBody(next(), previous(), '2026-02-01') });
      const told = await peer.send([rotation, peer.message(2)]);
      expect([told.status, told.body.code]).toEqual([400, 'malformed']);
      expect(await hub.db.query('SELECT FROM inbox_message WHERE sender = $1', [peer.id])).toEqual([]);
    });
  });
});
