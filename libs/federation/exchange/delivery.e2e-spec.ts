import 'reflect-metadata';
import { Queues } from '#platform';
import { nodeEnv, testDatabase } from '#testing';
import { setTimeout as wait } from 'node:timers/promises';
import { generateSigningKeyPair, signingKey } from '../keys/index.js';
import { type InboxAnswer, makeReceipt, type Message } from '../messages/index.js';
import { deliverJob } from './deliver.job.js';
import { DeliveryService } from './delivery.service.js';
import { Outbox, type PeerEntity, PeersService } from './index.js';
import { PeerLeases } from './peer-leases.service.js';
import { type ExchangeNode, startExchange, tables } from './test/exchange-node.js';
import { monthOf, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';
import { ScriptedPeer } from './test/scripted-peer.js';

const HOUR_MS = 3_600_000;

/** Over 300 lines, because all its cases share one node, which a second file would start again. */
describe('a delivery', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let node: ExchangeNode;
  let hub: ScriptedPeer;
  let recorded = 0;

  beforeAll(async () => {
    database = await testDatabase(tables);
    const env = nodeEnv({ DATABASE_URL: database.url, ...(await freeAddress()) });
    node = await startExchange(env, 'north', 'mass-organization');
  });
  afterAll(async () => {
    await node.app.close();
    await database.drop();
  });
  beforeEach(async () => {
    hub = await new ScriptedPeer().open(node);
  });
  afterEach(async () => {
    await hub.close();
    node.clock.aheadMs = 0;
    await node.db.query(
      'DELETE FROM outbox_message; DELETE FROM peer; DELETE FROM peer_key; DELETE FROM queue.job; DELETE FROM queue.dedup',
    );
  });

  async function record(count: number): Promise<void> {
    const outbox = node.app.get(Outbox);
    for (let n = 0; n < count; n++) {
      const body = reportBody(monthOf(++recorded));
      await outbox.record(node.db.manager, { to: 'hub', type: 'report.submitted', schemaVersion: 1, body });
    }
  }
  const deliver = (): Promise<void> => node.app.get(DeliveryService).deliver('hub');
  const peer = async (): Promise<PeerEntity> => (await node.app.get(PeersService).find('hub'))!;
  const rows = (): Promise<{ sequence: number; state: string; receipt: string | null; problem: string | null }[]> =>
    node.db.query('SELECT sequence, state, receipt, problem FROM outbox_message ORDER BY sequence');
  const states = async (): Promise<string[]> => (await rows()).map(({ state }) => state);
  const dueInMs = async (): Promise<number> =>
    ((await peer()).nextAttemptAt?.getTime() ?? 0) - node.clock.now().getTime();
  const wakeUps = async (): Promise<number> => {
    const { waiting = 0, delayed = 0 } = await node.app.get(Queues).counts(deliverJob);
    return waiting + delayed;
  };

  it('takes everything in order, a hundred at a time, and keeps the receipts', async () => {
    await record(130);
    await deliver();
    expect(hub.requests.map((numbers) => [numbers[0], numbers.at(-1)])).toEqual([
      [1, 100],
      [101, 130],
    ]);
    expect(new Set(await states())).toEqual(new Set(['delivered']));
    expect((await rows()).every(({ receipt }) => receipt !== null)).toBe(true);
    expect(await peer()).toMatchObject({ state: 'active', failedAttempts: 0, nextAttemptAt: null, lostMessages: 0 });
  });

  it('keeps the first receipt of a message, whatever comes later', async () => {
    await record(1);
    await deliver();
    const [first] = await rows();
    await node.db.query(`UPDATE outbox_message SET state = 'pending'`);
    hub.aheadMs = 60_000;
    hub.answer = (messages) => {
      const told = hub.takes(messages);
      const [result] = (told.body as InboxAnswer).results;
      return { ...told, body: { ...told.body, results: [{ ...result, duplicate: true }] } };
    };
    await deliver();
    expect(await rows()).toEqual([first]);
    expect((await peer()).duplicates).toBe(1);
  });

  it('marks a refused message as delivered, with the reason', async () => {
    await record(1);
    hub.answer = (messages) => {
      const told = hub.takes(messages);
      const [{ receipt }] = (told.body as InboxAnswer).results as [InboxAnswer['results'][0]];
      const { id, from, to, contentHash } = receipt;
      const refused = { id, from, to, contentHash, outcome: 'refused' as const, reason: 'small_cell' };
      const result = { receipt: makeReceipt({ ...refused, receivedAt: new Date() }, hub.key), duplicate: false };
      return { ...told, body: { ...told.body, results: [result] } };
    };
    await deliver();
    expect(await rows()).toMatchObject([{ state: 'delivered', problem: 'small_cell' }]);
  });

  describe('believes no answer', () => {
    it.each<{ given: string; answer: (messages: readonly Message[]) => ReturnType<ScriptedPeer['takes']> }>([
      {
        given: 'without a signature',
        answer: (messages) => {
          const { key: _, ...unsigned } = hub.takes(messages);
          return unsigned;
        },
      },
      {
        given: 'signed by a key that is not the peer’s',
        answer: (messages) => ({ ...hub.takes(messages), key: signingKey('hub', generateSigningKeyPair()) }),
      },
      {
        given: 'with receipts of another key',
        answer: (messages) => ({
          ...hub.takes(messages, signingKey('hub', generateSigningKeyPair())),
          key: hub.key,
        }),
      },
      {
        given: 'with a receipt for other content',
        answer: (messages) => hub.takes(messages.map((message) => ({ ...message, createdAt: '2020-01-01' }))),
      },
      { given: 'with too few receipts', answer: (messages) => hub.takes(messages.slice(1)) },
      { given: 'that is no answer', answer: () => ({ status: 202, body: { ok: true }, key: hub.key }) },
    ])('$given', async ({ answer }) => {
      await record(2);
      hub.answer = answer;
      await deliver();
      expect(await states()).toEqual(['pending', 'pending']);
      expect(await peer()).toMatchObject({ state: 'active', failedAttempts: 1 });
      expect(await dueInMs()).toBeGreaterThan(0);
    });
  });

  describe('waits as the answer says', () => {
    it.each([
      { given: '503 with Retry-After', code: 'unavailable', after: '40', fromMs: 39_000, toMs: 40_000 },
      { given: '429 with Retry-After', code: 'too_many_requests', after: '90', fromMs: 89_000, toMs: 90_000 },
      { given: '503 that asks for a day', code: 'unavailable', after: '86400', fromMs: HOUR_MS - 1_000, toMs: HOUR_MS },
      { given: '503', code: 'unavailable', after: undefined, fromMs: 500, toMs: 2_000 },
      { given: 'a clock that is off', code: 'clock_skew', after: undefined, fromMs: 500, toMs: 2_000 },
    ] as const)('$given: active, again after a while', async ({ code, after, fromMs, toMs }) => {
      await record(1);
      hub.answer = () => hub.refuses(code, after === undefined ? {} : { 'retry-after': after });
      await deliver();
      expect(await peer()).toMatchObject({ state: 'active', failedAttempts: 1 });
      expect(await dueInMs()).toBeGreaterThanOrEqual(fromMs);
      expect(await dueInMs()).toBeLessThanOrEqual(toMs);
      expect(await wakeUps()).toBe(1);
    });

    it('does not come again before its time, and comes again after it', async () => {
      await record(1);
      hub.answer = () => hub.refuses('unavailable', { 'retry-after': '40' });
      await deliver();
      await deliver();
      expect(hub.requests).toHaveLength(1);
      node.clock.aheadMs = 41_000;
      hub.answer = (messages) => hub.takes(messages);
      await deliver();
      expect(await states()).toEqual(['delivered']);
      expect(await peer()).toMatchObject({ failedAttempts: 0, nextAttemptAt: null, stateReason: null });
    });

    it('longer after each failure, an hour at most, without an end', async () => {
      await record(1);
      hub.answer = () => hub.refuses('unavailable');
      for (let n = 1; n <= 30; n++) {
        await deliver();
        expect((await peer()).failedAttempts).toBe(n);
        expect(await dueInMs()).toBeLessThanOrEqual(Math.min(1000 * 2 ** n, HOUR_MS));
        node.clock.aheadMs += HOUR_MS;
      }
      expect(await states()).toEqual(['pending']);
    });

    it.each(['unknown_key', 'wrong_sender'] as const)(
      '%s from one who was just admitted and has not heard so: soon again',
      async (code) => {
        await node.db.query('UPDATE peer SET last_contact_at = NULL');
        await record(1);
        hub.answer = () => hub.refuses(code);
        await deliver();
        expect(await peer()).toMatchObject({ state: 'active', stateReason: expect.stringContaining(code) });
        expect(await dueInMs()).toBeLessThanOrEqual(2_000);
      },
    );

    it('bad_signature from one who has not heard yet is an alarm all the same', async () => {
      await node.db.query('UPDATE peer SET last_contact_at = NULL');
      await record(1);
      hub.answer = () => hub.refuses('bad_signature');
      await deliver();
      expect(await peer()).toMatchObject({ state: 'probing' });
    });

    it.each(['unknown_key', 'bad_signature', 'wrong_sender', 'wrong_receiver'] as const)(
      '%s: one probe an hour, and all is well once it succeeds',
      async (code) => {
        await node.db.query('UPDATE peer SET last_contact_at = first_contact_at');
        await record(1);
        hub.answer = () => hub.refuses(code);
        await deliver();
        expect(await peer()).toMatchObject({ state: 'probing', stateReason: expect.stringContaining(code) });
        expect(await dueInMs()).toBeGreaterThan(HOUR_MS - 2_000);
        node.clock.aheadMs = HOUR_MS + 1_000;
        hub.answer = (messages) => hub.takes(messages);
        await deliver();
        expect(await peer()).toMatchObject({ state: 'active', stateReason: null });
        expect(await states()).toEqual(['delivered']);
      },
    );

    it.each(['sequence_fork', 'id_conflict'] as const)('%s: stops until a person decides', async (code) => {
      await record(1);
      hub.answer = () => hub.refuses(code);
      await deliver();
      expect(await peer()).toMatchObject({ state: 'stopped', stateReason: `409 ${code}` });
      node.clock.aheadMs = 30 * 24 * HOUR_MS;
      await deliver();
      expect(hub.requests).toHaveLength(1);
      hub.answer = (messages) => hub.takes(messages);
      await node.app.get(PeersService).retry('hub');
      await deliver();
      expect(await states()).toEqual(['delivered']);
    });

    it('a peer that cannot be reached', async () => {
      await record(1);
      await hub.close();
      await deliver();
      expect(await peer()).toMatchObject({ state: 'active', failedAttempts: 1, stateReason: '0 unreachable' });
    });
  });

  it.each(['malformed', 'too_large', 'unsupported_media_type'] as const)(
    'after %s halves at once until the one bad message is alone, parks it, and delivers all others',
    async (code) => {
      await record(20);
      hub.answer = (messages) =>
        messages.some(({ sequence }) => sequence === 13) ? hub.refuses(code) : hub.takes(messages);
      await deliver();
      const held = (await rows()).filter(({ state }) => state !== 'delivered');
      expect(held).toMatchObject([{ sequence: 13, state: 'parked', problem: expect.stringContaining(code) }]);
      expect((await peer()).nextAttemptAt).toBeNull();
      expect(hub.requests.length).toBeLessThan(20);
    },
  );

  it('takes back what the peer turns out to lack, counts it, and delivers it again', async () => {
    await record(10);
    await deliver();
    await record(1);
    const held = new Set([1, 2, 3, 4, 6]);
    hub.answer = (messages) => {
      for (const { sequence } of messages) held.add(sequence);
      const missing = [5, 7, 8, 9, 10].filter((n) => !held.has(n)).map((n) => [n, n]);
      const cursor = { epoch: 1, contiguous: missing.length > 0 ? 4 : 11, missing };
      const told = hub.takes(messages);
      return { ...told, body: { ...told.body, cursor } };
    };
    await deliver();
    expect(hub.requests.slice(1)).toEqual([[11], [5, 7, 8, 9, 10]]);
    expect(new Set(await states())).toEqual(new Set(['delivered']));
    expect((await peer()).lostMessages).toBe(5);
  });

  describe('shares a peer with other workers', () => {
    it('by a lease: the second goes away, and comes again when the lease may have ended', async () => {
      await record(1);
      let release = (): void => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      const leases = node.app.get(PeerLeases);
      const holding = leases.under('hub', () => released);
      while ((await peer()).leasedUntil === null) await Promise.resolve();
      await deliver();
      expect(hub.requests).toEqual([]);
      expect(await wakeUps()).toBe(1);
      release();
      await holding;
      await deliver();
      expect(await states()).toEqual(['delivered']);
    });

    it('and takes over from one that was killed, within seconds', async () => {
      await record(1);
      await node.db.query(`UPDATE peer SET leased_until = $1`, [new Date(node.clock.now().getTime() + 3_000)]);
      await deliver();
      expect(hub.requests).toEqual([]);
      node.clock.aheadMs = 3_100;
      await deliver();
      expect(await states()).toEqual(['delivered']);
    });

    it('and harms nothing when both deliver at once: an answer that comes late says nothing of what went after it', async () => {
      await record(2);
      let answerNow = (): void => {};
      const late = new Promise<void>((resolve) => (answerNow = resolve));
      hub.holdFirst = late;
      const first = deliver();
      while (hub.requests.length === 0) await wait(5);
      await node.db.query('UPDATE peer SET leased_until = NULL');
      await record(1);
      await deliver();
      expect(hub.requests).toEqual([
        [1, 2],
        [1, 2, 3],
      ]);
      answerNow();
      await first;
      expect(await states()).toEqual(['delivered', 'delivered', 'delivered']);
      expect((await peer()).lostMessages).toBe(0);
    });
  });
});
