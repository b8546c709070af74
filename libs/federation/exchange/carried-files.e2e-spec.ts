import 'reflect-metadata';
import { nodeEnv, testDatabase } from '#testing';
import fc from 'fast-check';
import { sealTo } from '../sealing/index.js';
import { DeliveryService } from './delivery.service.js';
import { CarriedFiles, Collector, InboxProcessing, Outbox } from './index.js';
import { KeyRotations } from './key-rotations.service.js';
import { NodeKeys } from './node-keys.service.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { monthOf, PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

describe('an exchange by files', () => {
  let databases: Awaited<ReturnType<typeof testDatabase>>[];
  let hub: ExchangeNode;
  let north: ExchangeNode;
  let recorded = 0;

  beforeAll(async () => {
    databases = await Promise.all([testDatabase(tables), testDatabase(tables)]);
    const [one, other] = databases as [(typeof databases)[0], (typeof databases)[0]];
    const env = async (url: string) => nodeEnv({ DATABASE_URL: url, ...(await freeAddress()) });
    hub = await startExchange(await env(one.url), 'hub', 'organizing-committee');
    north = await startExchange(await env(other.url), 'north', 'mass-organization', { isReached: false });
  });
  afterAll(async () => {
    await Promise.all([hub.app.close(), north.app.close()]);
    await Promise.all(databases.map(({ drop }) => drop()));
  });
  beforeEach(async () => {
    for (const { db } of [hub, north])
      await db.query('DELETE FROM outbox_message; DELETE FROM inbox_message; DELETE FROM peer; DELETE FROM peer_key');
    hub.reports.effect = async () => {};
    await introduce(hub, north);
  });

  async function report(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const body = reportBody(monthOf(++recorded));
      const announcement = { to: 'hub', type: 'report.submitted', schemaVersion: 1, body } as const;
      await north.app.get(Outbox).record(north.db.manager, announcement);
    }
  }
  async function tell(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const announcement = { to: 'north', type: 'node.alive', schemaVersion: 1, body: {} } as const;
      await hub.app.get(Outbox).record(hub.db.manager, announcement);
    }
  }
  const write = async (from: ExchangeNode, to: ExchangeNode): Promise<Buffer> => {
    const written = await from.app.get(CarriedFiles).write(to.id);
    if (!written.ok) throw new Error(written.error.code);
    return written.value.file;
  };
  const read = async (at: ExchangeNode, file: Uint8Array) => {
    const done = await at.app.get(CarriedFiles).read(file);
    return done.ok ? done.value : done.error.code;
  };
  const sent = (node: ExchangeNode): Promise<{ id: string; state: string; receipt: string }[]> =>
    node.db.query('SELECT id, state, receipt FROM outbox_message ORDER BY sequence');
  const received = (node: ExchangeNode): Promise<{ id: string; receipt: string }[]> =>
    node.db.query('SELECT id, receipt FROM inbox_message ORDER BY sequence');

  /** Every message is held once, and both sides hold the same receipt. */
  async function expectSettled(from: ExchangeNode, to: ExchangeNode, count: number): Promise<void> {
    const here = await sent(from);
    expect(here).toHaveLength(count);
    expect(here.filter(({ state }) => state !== 'delivered')).toEqual([]);
    expect(await received(to)).toEqual(here.map(({ id, receipt }) => ({ id, receipt })));
  }

  it('ends as if it had been online: messages there, receipts back, effects once', async () => {
    const effects: string[] = [];
    hub.reports.effect = async (_, { id }) => void effects.push(id);
    await report(250);
    expect(await read(hub, await write(north, hub))).toEqual({ senders: ['north'], messages: 250, receipts: 0 });
    expect((await sent(north)).every(({ state }) => state === 'pending')).toBe(true);
    expect(await read(north, await write(hub, north))).toEqual({ senders: [], messages: 0, receipts: 250 });
    await expectSettled(north, hub, 250);
    expect(await hub.app.get(InboxProcessing).drain()).toBe(250);
    expect(new Set(effects).size).toBe(250);
    const [peer] = await hub.db.query('SELECT incoming_contiguous AS held FROM peer');
    expect(peer).toEqual({ held: 250 });
  });

  it('changes nothing when a file is brought twice, or after its messages came online', async () => {
    await report(4);
    const file = await write(north, hub);
    await read(hub, file);
    const before = await received(hub);
    await read(hub, file);
    expect(await received(hub)).toEqual(before);
    await north.app.get(DeliveryService).deliver('hub');
    await expectSettled(north, hub, 4);
    await read(hub, file);
    expect(await received(hub)).toEqual(before);
    await read(north, await write(hub, north));
    await expectSettled(north, hub, 4);
  });

  it('heals a lost file of receipts: the messages are brought again, and answered again with the same receipts', async () => {
    await report(3);
    await read(hub, await write(north, hub));
    await write(hub, north);
    expect(await hub.app.get(CarriedFiles).write('north')).toMatchObject({ error: { code: 'NOTHING_TO_CARRY' } });
    await read(hub, await write(north, hub));
    await read(north, await write(hub, north));
    await expectSettled(north, hub, 3);
  });

  it('carries a new key before what is signed by it', async () => {
    await report(2);
    await north.db.transaction((tx) => north.app.get(KeyRotations).rotate(tx));
    await report(2);
    await read(hub, await write(north, hub));
    await read(north, await write(hub, north));
    await expectSettled(north, hub, 5);
  });

  it('ends in the same state however files, deliveries and collecting are mixed, lost, late and repeated', async () => {
    const step = fc.oneof(
      fc.constantFrom('report', 'tell', 'deliver', 'collect', 'write north', 'write hub'),
      fc.record({ bring: fc.nat(5) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        for (const { db } of [hub, north]) {
          await db.query('DELETE FROM outbox_message; DELETE FROM inbox_message');
          await db.query('UPDATE peer SET next_sequence = 1, incoming_contiguous = 0');
        }
        const files: { to: ExchangeNode; file: Buffer }[] = [];
        const counts = { reports: 0, told: 0 };
        const keep = async (from: ExchangeNode, to: ExchangeNode) => {
          const written = await from.app.get(CarriedFiles).write(to.id);
          if (written.ok) files.push({ to, file: written.value.file });
        };
        for (const one of steps) {
          if (one === 'report') await report(1).then(() => (counts.reports += 1));
          else if (one === 'tell') await tell(1).then(() => (counts.told += 1));
          else if (one === 'deliver') await north.app.get(DeliveryService).deliver('hub');
          else if (one === 'collect') await north.app.get(Collector).collect('hub');
          else if (one === 'write north') await keep(north, hub);
          else if (one === 'write hub') await keep(hub, north);
          else if (typeof one === 'object') {
            const brought = files[one.bring];
            if (brought) await read(brought.to, brought.file);
          }
        }
        await north.app.get(DeliveryService).deliver('hub');
        await north.app.get(Collector).collect('hub');
        await expectSettled(north, hub, counts.reports);
        await expectSettled(hub, north, counts.told);
        const lost = await Promise.all(
          [hub, north].map(({ db }) => db.query('SELECT lost_messages AS lost FROM peer')),
        );
        expect(lost).toEqual([[{ lost: 0 }], [{ lost: 0 }]]);
      }),
      { numRuns: 20 },
    );
  });

  describe('refuses', () => {
    const seal = async (text: string) =>
      sealTo((await hub.app.get(NodeKeys).currentKey()).ageRecipient, Buffer.from(text));

    it('a file for another node, one that was changed, one that is none, and one with a line that is nothing', async () => {
      await report(1);
      const file = await write(north, hub);
      expect(await read(north, file)).toBe('FILE_NOT_FOR_US');
      const changed = Buffer.from(file);
      changed[changed.length - 1]! ^= 1;
      expect(await read(hub, changed)).toBe('FILE_DAMAGED');
      expect(await read(hub, Buffer.from('hello'))).toBe('FILE_DAMAGED');
      expect(await read(hub, await seal('{"no":"message"}\n'))).toBe('FILE_DAMAGED');
      expect(await read(hub, Buffer.alloc(16_777_217))).toBe('FILE_TOO_LARGE');
      expect(await received(hub)).toEqual([]);
    });

    it('messages of a stranger, altered ones, and receipts that nobody gave', async () => {
      const stranger = new PeerByHand('stranger', hub);
      expect(await read(hub, await seal(JSON.stringify(stranger.message(1))))).toBe('FILE_REFUSED');
      const enrolled = await new PeerByHand('south', hub).enrol();
      const altered = { ...enrolled.message(1), createdAt: '2020-01-01' };
      expect(await read(hub, await seal(JSON.stringify(altered)))).toBe('FILE_REFUSED');
      expect(await received(hub)).toEqual([]);
      await tell(1);
      await read(north, await write(hub, north));
      const receipt = (await received(north))[0]!.receipt;
      const forged = JSON.stringify({ ...JSON.parse(receipt), receivedAt: '2020-01-01T00:00:00Z' });
      expect(await read(hub, await seal(forged))).toEqual({ senders: [], messages: 0, receipts: 0 });
      expect(await sent(hub)).toMatchObject([{ state: 'pending' }]);
      expect(await hub.app.get(CarriedFiles).write('nobody')).toMatchObject({ error: { code: 'PEER_UNKNOWN' } });
    });
  });
});
