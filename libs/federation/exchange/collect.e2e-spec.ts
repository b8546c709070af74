import 'reflect-metadata';
import { Queues } from '#platform';
import { nodeEnv, testDatabase } from '#testing';
import { generateSigningKeyPair, signingKey } from '../keys/index.js';
import { makeReceipt, type Message } from '../messages/index.js';
import { collectJob } from './collect.job.js';
import { CollectSteps } from './collect-steps.service.js';
import { DeliveryService } from './delivery.service.js';
import { Collector, Outbox, PeersService, RecoveryService } from './index.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { monthOf, PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

const HOUR_MS = 3_600_000;

describe('a node without an address', () => {
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
    north = await startExchange(await env(other.url), 'north', 'mass-organization', { isReached: false });
    await introduce(hub, north);
  });
  afterEach(async () => {
    await Promise.all([hub.app.close(), north.app.close()]);
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  async function tell(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const body = { subjectId: 'directory', subjectVersion: ++recorded, nodes: [] };
      await hub.app
        .get(Outbox)
        .record(hub.db.manager, { to: 'north', type: 'directory.published', schemaVersion: 1, body });
    }
  }
  async function report(): Promise<void> {
    const body = reportBody(monthOf(++recorded));
    const announcement = { to: 'hub', type: 'report.submitted', schemaVersion: 1, body } as const;
    await north.app.get(Outbox).record(north.db.manager, announcement);
    await north.app.get(DeliveryService).deliver('hub');
  }
  const collect = (): Promise<void> => north.app.get(Collector).collect('hub');
  const sent = (): Promise<{ id: string; state: string; receipt: string | null; problem: string | null }[]> =>
    hub.db.query('SELECT id, state, receipt, problem FROM outbox_message ORDER BY ordinal');
  const received = (): Promise<{ id: string; receipt: string; due: boolean }[]> =>
    north.db.query('SELECT id, receipt, receipt_due AS due FROM inbox_message ORDER BY sequence');
  const peer = async (node: ExchangeNode, id: string) => (await node.app.get(PeersService).find(id))!;

  /** Both sides hold the same, with the same receipts, and nobody owes anybody anything. */
  async function expectSettled(count: number): Promise<void> {
    const [here, there] = [await sent(), await received()];
    expect(here).toHaveLength(count);
    expect(new Set(here.map(({ state }) => state))).toEqual(new Set(['delivered']));
    expect(here.map(({ id, receipt }) => ({ id, receipt, due: false }))).toEqual(there);
  }

  it('fetches everything, a hundred at a time, and brings the receipts at once', async () => {
    await tell(130);
    await collect();
    await expectSettled(130);
    expect((await peer(north, 'hub')).collectProblem).toBeNull();
    expect((await peer(hub, 'north')).lastContactAt).not.toBeNull();
  });

  it('is never delivered to, and has no door for peers', async () => {
    await tell(1);
    await hub.app.get(DeliveryService).deliver('north');
    expect(await sent()).toMatchObject([{ state: 'pending' }]);
    const other = await new PeerByHand('other', north).enrol();
    const answer = await other.sendText('{"messages":[]}');
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
  });

  it('asks again in about five minutes, at another moment each time, and after each delivery', async () => {
    const waits = [];
    for (let n = 0; n < 8; n++) {
      await collect();
      waits.push((await peer(north, 'hub')).collectAt!.getTime() - Date.now());
    }
    expect(Math.min(...waits)).toBeGreaterThan(239_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(360_000);
    expect(new Set(waits.map((ms) => Math.round(ms / 100))).size).toBeGreaterThan(4);
    expect(await north.app.get(Collector).duePeers(false)).toEqual([]);
    expect(await north.app.get(Collector).duePeers(true)).toEqual(['hub']);
    north.clock.aheadMs = 400_000;
    expect(await north.app.get(Collector).duePeers(false)).toEqual(['hub']);
    expect(await hub.app.get(Collector).duePeers(true)).toEqual([]);
    north.clock.aheadMs = 0;
    const { waiting: before = 0 } = await north.app.get(Queues).counts(collectJob);
    await report();
    expect((await north.app.get(Queues).counts(collectJob))['waiting']).toBe(before + 1);
  });

  describe('loses nothing and doubles nothing when it is killed', () => {
    it.each(['take', 'handedOver', 'owed', 'lastReceipted'] as const)(
      'before `%s`, at any of its turns',
      async (step) => {
        await tell(30);
        const steps = north.app.get(CollectSteps);
        const own = steps[step].bind(steps) as (...args: unknown[]) => Promise<never>;
        for (const turn of [1, 2]) {
          let calls = 0;
          Object.assign(steps, {
            [step]: (...args: unknown[]) => {
              if (++calls === turn) throw new Error('killed');
              return own(...args);
            },
          });
          await collect().catch(() => undefined);
        }
        Object.assign(steps, { [step]: own });
        await tell(3);
        await collect();
        await expectSettled(33);
      },
    );

    it('after a batch was stored and before its receipts went: they go with the next request', async () => {
      await tell(5);
      const steps = north.app.get(CollectSteps);
      const take = steps.take.bind(steps);
      steps.take = async (...args) => {
        await take(...args);
        throw new Error('killed');
      };
      await expect(collect()).rejects.toThrow('killed');
      steps.take = take;
      expect((await received()).every(({ due }) => due)).toBe(true);
      expect(await sent()).toMatchObject(Array.from({ length: 5 }, () => ({ state: 'pending' })));
      await collect();
      await expectSettled(5);
    });
  });

  describe('says why it cannot take a batch, and the hub does what it would after such an answer', () => {
    const spoil = async (change: (message: Message) => object): Promise<void> => {
      await hub.app.get(DeliveryService).deliver('north');
      const steps = north.app.get(CollectSteps);
      const take = steps.take.bind(steps);
      steps.take = (sender, messages) =>
        take(
          sender,
          (messages as Message[]).map((one) => change(one)),
        );
    };

    it('one bad message is found, parked, and holds up no other', async () => {
      await tell(9);
      await spoil((message) => (message.sequence === 4 ? { ...message, extra: 1 } : message));
      await collect();
      const rows = await sent();
      expect(rows.map(({ state }) => state).filter((state) => state === 'delivered')).toHaveLength(8);
      expect(rows[3]).toMatchObject({ state: 'parked', problem: '400 malformed' });
    });

    it('a signature that does not hold: one try an hour', async () => {
      await tell(2);
      await spoil((message) => ({ ...message, createdAt: '2001-01-01' }));
      await collect();
      expect(await peer(north, 'hub')).toMatchObject({ collectProblem: 'bad_signature' });
      expect(await peer(hub, 'north')).toMatchObject({ state: 'probing', stateReason: '401 bad_signature' });
      north.app.get(CollectSteps).take = CollectSteps.prototype.take;
      await collect();
      expect(await received()).toEqual([]);
      hub.clock.aheadMs = HOUR_MS + 1_000;
      north.clock.aheadMs = HOUR_MS + 1_000;
      await collect();
      await expectSettled(2);
      expect(await peer(hub, 'north')).toMatchObject({ state: 'active', stateReason: null });
    });

    it('a number that is taken by another message: a person decides', async () => {
      await tell(2);
      await collect();
      await hub.db.query('DELETE FROM outbox_message');
      await hub.db.query('UPDATE peer SET next_sequence = 1');
      await tell(1);
      await collect();
      expect(await peer(north, 'hub')).toMatchObject({ collectProblem: 'sequence_fork' });
      expect(await peer(hub, 'north')).toMatchObject({ state: 'stopped', stateReason: '409 sequence_fork' });
      await collect();
      expect(await sent()).toMatchObject([{ state: 'pending' }]);
    });
  });

  describe('recovers what a backup did not hold', () => {
    it('of the hub: its lack is seen when the node collects next, and is sent again', async () => {
      for (let n = 0; n < 6; n++) await report();
      await hub.db.query('DELETE FROM inbox_message WHERE sequence > 2');
      await hub.db.query('UPDATE peer SET incoming_contiguous = 2');
      expect(await hub.app.get(RecoveryService).recover()).toEqual([]);
      await collect();
      expect((await peer(north, 'hub')).lostMessages).toBe(4);
      await north.app.get(DeliveryService).deliver('hub');
      const [held] = await hub.db.query('SELECT count(*)::int AS count FROM inbox_message');
      expect(held).toEqual({ count: 6 });
      await collect();
      expect((await peer(north, 'hub')).lostMessages).toBe(4);
    });

    it('of its own: it asks the hub, and holds its own earlier receipts again', async () => {
      await tell(7);
      await collect();
      const before = await received();
      await north.db.query('DELETE FROM inbox_message WHERE sequence > 3');
      await north.db.query('UPDATE peer SET incoming_contiguous = 3');
      north.clock.aheadMs = 60_000;
      expect(await north.app.get(RecoveryService).recover()).toEqual([{ peer: 'hub', messages: 4 }]);
      expect(await received()).toEqual(before);
      await tell(1);
      await collect();
      await expectSettled(8);
    });

    it('and waits while the hub recovers', async () => {
      await tell(1);
      await hub.app.get(RecoveryService).begin();
      await collect();
      expect(await peer(north, 'hub')).toMatchObject({ collectProblem: '503 unavailable' });
      expect(await received()).toEqual([]);
    });
  });

  it('marks nothing delivered by a receipt that is not its own, or for other content', async () => {
    await tell(2);
    await hub.app.get(Collector).duePeers(true);
    const south = await new PeerByHand('south', hub).enrol();
    const ask = (receipts: unknown[]) =>
      south.sendText(JSON.stringify({ receipts, max: 100 }), { path: 'federation/collect' });
    expect((await ask([])).status).toBe(204);
    await collect();
    await hub.db.query(`UPDATE outbox_message SET state = 'pending', receipt = NULL`);
    const [first] = await received();
    const genuine = JSON.parse(first!.receipt);
    const forged = makeReceipt({ ...genuine, receivedAt: new Date() }, signingKey('north', generateSigningKeyPair()));
    expect((await ask([genuine, forged])).status).toBe(204);
    expect(await sent()).toMatchObject([{ state: 'pending' }, { state: 'pending' }]);
    const other = { ...genuine, contentHash: '0'.repeat(64) };
    await north.db.query('UPDATE inbox_message SET receipt_due = true, receipt = $1 WHERE sequence = 1', [
      JSON.stringify(other),
    ]);
    await north.db.query('DELETE FROM inbox_message WHERE sequence = 2');
    await collect();
    expect((await sent())[0]).toMatchObject({ state: 'pending' });
    expect(await peer(north, 'hub')).toMatchObject({ collectProblem: 'not_receipted' });
  });

  it('is answered only when it asks as the contract says', async () => {
    const south = await new PeerByHand('south', hub).enrol();
    for (const body of [{}, { receipts: [], max: 0 }, { receipts: [], max: 101 }, { receipts: [{}], max: 1 }]) {
      const told = await south.sendText(JSON.stringify(body), { path: 'federation/collect' });
      expect([told.status, told.body.code]).toEqual([400, 'malformed']);
    }
  });
});
