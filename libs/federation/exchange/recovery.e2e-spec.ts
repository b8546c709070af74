import 'reflect-metadata';
import { nodeEnv, testDatabase } from '#testing';
import { DeliveryService } from './delivery.service.js';
import { InboxProcessing, Outbox, RecoveryService } from './index.js';
import { Sequencing } from './sequencing.service.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { monthOf, PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

interface Kept {
  readonly id: string;
  readonly receipt: string;
}

describe('a hub that was restored from a backup', () => {
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

  async function send(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const body = reportBody(monthOf(++recorded));
      const announcement = { to: 'hub', type: 'report.submitted', schemaVersion: 1, body } as const;
      await north.app.get(Outbox).record(north.db.manager, announcement);
    }
    await north.app.get(DeliveryService).deliver('hub');
  }
  /** All that the hub received above this number, it never received. A receipt made anew would tell of a later time. */
  async function restore(sequence: number): Promise<void> {
    hub.clock.aheadMs = 60_000;
    await hub.db.query('DELETE FROM inbox_message WHERE sequence > $1', [sequence]);
    await hub.db.query('UPDATE peer SET incoming_contiguous = $1', [sequence]);
  }
  const received = (): Promise<Kept[]> =>
    hub.db.query(
      'SELECT id, epoch, sequence, type, subject_id, content_hash, message, receipt FROM inbox_message ORDER BY sequence',
    );
  const sent = (): Promise<Kept[]> => north.db.query('SELECT * FROM outbox_message ORDER BY sequence');
  const recover = () => hub.app.get(RecoveryService).recover();

  it('asks its peers and holds the same messages with the same receipts, byte for byte; they notice nothing', async () => {
    await send(130);
    const before = { hub: await received(), north: await sent() };
    await restore(9);
    expect(await recover()).toEqual([{ peer: 'north', messages: 121 }]);
    expect(await received()).toEqual(before.hub);
    expect(await sent()).toEqual(before.north);
    expect((await received()).map(({ receipt }) => receipt)).toEqual((await sent()).map(({ receipt }) => receipt));

    await send(1);
    const [peer] = await north.db.query('SELECT lost_messages AS lost FROM peer');
    expect(peer).toEqual({ lost: 0 });
    const [held] = await hub.db.query('SELECT incoming_contiguous AS contiguous FROM peer');
    expect(held).toEqual({ contiguous: 131 });
  });

  it('answers nobody and folds nothing until it is done', async () => {
    await send(5);
    await restore(2);
    await hub.app.get(RecoveryService).begin();
    await send(1);
    const waiting = await north.db.query(`SELECT state FROM outbox_message WHERE sequence = 6`);
    expect(waiting).toEqual([{ state: 'pending' }]);
    const [peer] = await north.db.query('SELECT state, state_reason AS reason, next_attempt_at AS at FROM peer');
    expect(peer).toMatchObject({ state: 'active', reason: '503 unavailable' });
    expect(peer.at.getTime() - Date.now()).toBeGreaterThan(25_000);
    expect(await hub.app.get(InboxProcessing).drain()).toBe(0);
    expect(await received()).toHaveLength(2);

    await recover();
    expect(await received()).toHaveLength(5);
    expect(await hub.app.get(InboxProcessing).drain()).toBe(5);
    north.clock.aheadMs = 31_000;
    await send(0);
    expect(await received()).toHaveLength(6);
  });

  it('is found out by the next message where nobody ran the recovery', async () => {
    await send(8);
    await restore(3);
    await send(1);
    expect((await received()).map(({ id }) => id)).toEqual((await sent()).map(({ id }) => id));
    const [peer] = await north.db.query('SELECT lost_messages AS lost FROM peer');
    expect(peer).toEqual({ lost: 5 });
  });

  it('takes a refused message as refused again, without its content', async () => {
    hub.reports.rule = ({ sequence }) => (sequence === 4 ? 'small_cell' : undefined);
    await send(6);
    const before = await received();
    hub.reports.rule = () => undefined;
    await restore(2);
    await recover();
    expect(await received()).toEqual(before);
    const [refused] = await hub.db.query(`SELECT message, problem FROM inbox_message WHERE state = 'refused'`);
    expect(refused).toEqual({ message: null, problem: 'small_cell' });
  });

  it('passes over a number that was never delivered, also with more than a request’s worth above it', async () => {
    await send(2);
    const announcement = { to: 'hub', type: 'report.submitted', schemaVersion: 1 } as const;
    await north.app.get(Outbox).record(north.db.manager, { ...announcement, body: reportBody('1990-01') });
    await north.db.query("UPDATE peer SET next_attempt_at = now() + interval '1 hour'");
    await north.app.get(DeliveryService).deliver('hub');
    await north.app.get(Sequencing).number('hub');
    await north.db.query(`UPDATE outbox_message SET state = 'parked' WHERE sequence = 3`);
    await north.db.query('UPDATE peer SET next_attempt_at = NULL');
    await send(230);
    const before = await received();
    expect(before).toHaveLength(232);
    await restore(1);
    expect(await recover()).toEqual([{ peer: 'north', messages: 231 }]);
    expect(await received()).toEqual(before);
  });

  it('takes only receipts of its own key for exactly this message', async () => {
    await send(3);
    const [, second, third] = await received();
    await restore(1);
    const forged = JSON.stringify({ ...JSON.parse(second!.receipt), receivedAt: '2020-01-01T00:00:00Z' });
    await north.db.query('UPDATE outbox_message SET receipt = $1 WHERE sequence = 2', [forged]);
    await recover();
    const [, again, kept] = await received();
    expect(again!.receipt).not.toBe(forged);
    expect(JSON.parse(again!.receipt)).toMatchObject({ id: second!.id, outcome: 'accepted' });
    expect(kept!.receipt).toBe(third!.receipt);
  });

  it('says which peers did not answer, and goes on with the others', async () => {
    await send(3);
    await restore(1);
    await new PeerByHand('collector', hub).enrol();
    const south = new PeerByHand('south', hub);
    await south.enrol();
    await hub.db.query(`UPDATE peer SET base_url = 'http://127.0.0.1:49151' WHERE id = 'south'`);
    expect(await recover()).toEqual([
      { peer: 'north', messages: 2 },
      { peer: 'south', messages: 0, problem: 'unreachable' },
    ]);
    await north.app.get(DeliveryService).deliver('hub');
    expect(await hub.app.get(InboxProcessing).drain()).toBe(3);
  });

  it('hands a peer what that peer itself receipted, and nothing of others', async () => {
    await send(2);
    const south = await new PeerByHand('south', north, 'organizing-committee').enrol();
    const told = await south.sendText(JSON.stringify({ epoch: 1, contiguous: 0 }), { path: 'federation/recover' });
    expect([told.status, told.body]).toEqual([200, { messages: [] }]);
    const refused = await south.sendText(JSON.stringify({ epoch: -1 }), { path: 'federation/recover' });
    expect([refused.status, refused.body.code]).toEqual([400, 'malformed']);
  });
});
