import 'reflect-metadata';
import { nodeEnv, testDatabase } from '#testing';
import { QueryFailedError } from 'typeorm';
import { InboxProcessing } from './index.js';
import { type ExchangeNode, startExchange, tables } from './test/exchange-node.js';
import { PeerByHand } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

describe('the effects of an inbox', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let hub: ExchangeNode;
  let peer: PeerByHand;
  let processing: InboxProcessing;

  beforeAll(async () => {
    database = await testDatabase(tables);
    const env = nodeEnv({ DATABASE_URL: database.url, ...(await freeAddress()) });
    hub = await startExchange(env, 'hub', 'organizing-committee');
    processing = hub.app.get(InboxProcessing);
    await database.asOwner('CREATE TABLE effect (id uuid, sequence integer); GRANT ALL ON effect TO PUBLIC');
  });
  afterAll(async () => {
    await hub.app.close();
    await database.drop();
  });
  beforeEach(async () => {
    await hub.db.query('DELETE FROM inbox_message; DELETE FROM peer; DELETE FROM peer_key; DELETE FROM effect');
    peer = await new PeerByHand('north', hub).enrol();
    hub.reports.effect = async (tx, { id, sequence }) => {
      await tx.query('INSERT INTO effect VALUES ($1, $2)', [id, sequence]);
    };
  });

  afterEach(() => {
    delete hub.reports.applyAll;
  });

  const send = (...numbers: number[]) => peer.send(numbers.map((n) => peer.message(n)));
  const effects = async (): Promise<number[]> => {
    const rows: { sequence: number }[] = await hub.db.query('SELECT sequence FROM effect ORDER BY sequence');
    return rows.map(({ sequence }) => sequence);
  };
  const states = async (): Promise<string[]> => {
    const rows: { state: string }[] = await hub.db.query('SELECT state FROM inbox_message ORDER BY sequence');
    return rows.map(({ state }) => state);
  };
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

  it('come once, whatever is sent again', async () => {
    const messages = upTo(30).map((n) => peer.message(n));
    await peer.send(messages);
    await processing.drain();
    await peer.send(messages);
    await processing.drain();
    expect(await effects()).toEqual(upTo(30));
  });

  it('come together where the handler can: once, and nothing one by one', async () => {
    hub.reports.effect = () => Promise.reject(new Error('one by one'));
    hub.reports.applyAll = async (tx, messages) => {
      await tx.query('INSERT INTO effect SELECT * FROM unnest($1::uuid[], $2::integer[])', [
        messages.map(({ id }) => id),
        messages.map(({ sequence }) => sequence),
      ]);
    };
    await send(...upTo(30));
    await processing.drain();
    expect(await effects()).toEqual(upTo(30));
  });

  it('are shared by workers: each message once, more than a batch of them', async () => {
    for (const start of [0, 100, 200]) await send(...upTo(100).map((n) => start + n));
    const done = await Promise.all([processing.drain(), processing.drain(), processing.drain()]);
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(300);
    expect(await effects()).toEqual(upTo(300));
  });

  describe('of a message that fails', () => {
    it.each([
      {
        given: 'by an error of ours',
        fail: () => Promise.reject(new RangeError('Ana has 3 apples')),
        problem: 'RangeError',
      },
      {
        given: 'in SQL, which breaks a transaction',
        fail: () => hub.db.transaction((tx) => tx.query('SELECT 1 / 0')),
        problem: 'QueryFailedError',
      },
    ])('$given: undone to its savepoint and parked; all others come', async ({ fail, problem }) => {
      const faultless = hub.reports.effect;
      hub.reports.effect = async (tx, message) => {
        await faultless(tx, message);
        if (message.sequence === 3) await fail();
      };
      await send(...upTo(5));
      await processing.drain();
      expect(await effects()).toEqual([1, 2, 4, 5]);
      expect(await states()).toEqual(['processed', 'processed', 'parked', 'processed', 'processed']);
      const [parked] = await hub.db.query(`SELECT problem FROM inbox_message WHERE state = 'parked'`);
      expect(parked).toEqual({ problem });

      hub.reports.effect = faultless;
      expect(await processing.retryParked()).toBe(1);
      await processing.drain();
      expect(await effects()).toEqual(upTo(5));
      expect(await states()).toEqual(upTo(5).map(() => 'processed'));
    });

    it('among many that are applied together: nothing of the whole stays, and each comes by itself', async () => {
      const tries: number[] = [];
      hub.reports.applyAll = async (tx, messages) => {
        tries.push(messages.length);
        for (const { id, sequence } of messages) {
          await tx.query('INSERT INTO effect VALUES ($1, $2)', [id, sequence === 3 ? 'no number' : sequence]);
        }
      };
      const faultless = hub.reports.effect;
      hub.reports.effect = (tx, message) =>
        message.sequence === 3 ? tx.query('SELECT 1 / 0') : faultless(tx, message);
      await send(...upTo(5));
      await processing.drain();
      expect(tries).toEqual([5]);
      expect(await effects()).toEqual([1, 2, 4, 5]);
      expect(await states()).toEqual(['processed', 'processed', 'parked', 'processed', 'processed']);
    });

    it('in the statement itself leaves the transaction usable for the next', async () => {
      const faultless = hub.reports.effect;
      hub.reports.effect = (tx, message) =>
        message.sequence === 2 ? tx.query('SELECT 1 / 0') : faultless(tx, message);
      await send(1, 2, 3);
      await processing.drain();
      expect(await effects()).toEqual([1, 3]);
    });

    it('for nobody’s fault, such as a deadlock: the whole batch waits and comes later, and nothing is parked', async () => {
      const faultless = hub.reports.effect;
      hub.reports.effect = (tx, message) => {
        if (message.sequence < 3) return faultless(tx, message);
        const driverError = Object.assign(new Error('deadlock detected'), { code: '40P01' });
        throw new QueryFailedError('UPDATE', [], driverError);
      };
      await send(1, 2, 3, 4);
      await expect(processing.drain()).rejects.toThrow('deadlock');
      expect(await effects()).toEqual([]);
      expect(await states()).toEqual(upTo(4).map(() => 'stored'));
      hub.reports.effect = faultless;
      await processing.drain();
      expect(await effects()).toEqual(upTo(4));
    });
  });

  it('of a type that nothing here handles wait for an upgrade', async () => {
    const body = { endedOn: '2026-02-01' };
    await peer.send([peer.message(1, { type: 'membership.ended', body }), peer.message(2)]);
    await processing.drain();
    expect(await states()).toEqual(['parked', 'processed']);
  });
});
