import 'reflect-metadata';
import { nodeEnv, testDatabase } from '#testing';
import { DeliveryService } from './delivery.service.js';
import { Epochs, Outbox, PeersService } from './index.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { monthOf, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

describe('an organization that was restored to an older backup (bar B-R12)', () => {
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

  async function report(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const body = reportBody(monthOf(++recorded));
      await north.app
        .get(Outbox)
        .record(north.db.manager, { to: 'hub', type: 'report.submitted', schemaVersion: 1, body });
    }
  }
  const deliver = (): Promise<void> => north.app.get(DeliveryService).deliver('hub');
  /** As the database was when it had delivered so many. */
  async function restore(to: number): Promise<void> {
    await north.db.query('DELETE FROM outbox_message WHERE sequence > $1 OR sequence IS NULL', [to]);
    await north.db.query('UPDATE peer SET next_sequence = $1', [to + 1]);
  }
  const standing = async () => (await north.app.get(Epochs).standing('hub'))!;
  const state = async () => (await north.app.get(PeersService).find('hub'))!;
  const bump = async () => {
    const { theirs } = await standing();
    return north.db.transaction((tx) => north.app.get(Epochs).bump(tx, 'hub', theirs));
  };
  const held = (): Promise<{ id: string; content: string; receipt: string }[]> =>
    hub.db.query('SELECT id, content_hash AS content, receipt FROM inbox_message ORDER BY id');

  it('is refused with 409, shows both sides’ last numbers, and heals by a new epoch without overwriting anything', async () => {
    await report(60);
    await deliver();
    const before = await held();
    await restore(10);
    await report(5);
    await deliver();
    expect(await state()).toMatchObject({ state: 'stopped', stateReason: '409 sequence_fork' });
    expect(await held()).toEqual(before);
    expect(await standing()).toMatchObject({
      ours: { epoch: 1, lastNumber: 15, lastReceipted: 10 },
      theirs: { epoch: 1, contiguous: 60, missing: [] },
      waiting: 5,
    });

    const waiting: { id: string }[] = await north.db.query(`SELECT id FROM outbox_message WHERE state = 'pending'`);
    expect(await bump()).toEqual({ from: 1, to: 2 });
    await deliver();
    expect(await state()).toMatchObject({ state: 'active', stateReason: null, outgoingEpoch: 2, nextSequence: 6 });
    const after = await held();
    expect(after).toHaveLength(65);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(waiting.map(({ id }) => id)));
    expect(await standing()).toMatchObject({ ours: { epoch: 2 }, theirs: { epoch: 2, contiguous: 5, missing: [] } });
  });

  it('leaves the receiver with no gap that it waits for: what is missing of the old epoch is lost', async () => {
    await report(3);
    await deliver();
    await report(1);
    await north.db.query('UPDATE peer SET next_sequence = 7');
    await deliver();
    expect((await standing()).theirs).toEqual({ epoch: 1, contiguous: 3, missing: [[4, 6]] });
    await bump();
    await report(1);
    await deliver();
    expect(await hub.db.query('SELECT peer_id, epoch, first, last FROM lost_range')).toEqual([
      { peer_id: 'north', epoch: 1, first: 4, last: 6 },
    ]);
    expect((await standing()).theirs).toEqual({ epoch: 2, contiguous: 1, missing: [] });
  });

  it('sends again, under its old id and first receipt, what it holds for delivered and the hub lacks', async () => {
    await report(4);
    await deliver();
    const [, , , last] = await held();
    await hub.db.query('DELETE FROM inbox_message WHERE sequence > 2');
    await hub.db.query('UPDATE peer SET incoming_contiguous = 2');
    await bump();
    await deliver();
    expect((await held()).map(({ id }) => id)).toContain(last!.id);
    expect((await standing()).theirs).toEqual({ epoch: 2, contiguous: 2, missing: [] });
  });

  it('goes over the epoch that the other side knows, when its own is older still', async () => {
    await report(1);
    await deliver();
    await bump();
    await report(1);
    await deliver();
    await north.db.query('DELETE FROM outbox_message');
    await north.db.query('UPDATE peer SET outgoing_epoch = 1, next_sequence = 1');
    await report(1);
    await deliver();
    expect(await state()).toMatchObject({ state: 'stopped' });
    expect(await bump()).toEqual({ from: 1, to: 3 });
    await deliver();
    expect(await state()).toMatchObject({ state: 'active', outgoingEpoch: 3 });
  });
});
