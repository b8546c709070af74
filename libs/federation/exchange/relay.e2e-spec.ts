import 'reflect-metadata';
import { newId } from '#domain-kit';
import { nodeEnv, testDatabase } from '#testing';
import { generateAgeIdentity } from '../keys/index.js';
import {
  contentHash,
  innerText,
  type Message,
  type MessageDraft,
  signMessage,
  verifyReceipt,
} from '../messages/index.js';
import { DeliveryService } from './delivery.service.js';
import { Collector, InboxProcessing, KeyRotations, Outbox, Suspensions } from './index.js';
import { NodeKeys } from './node-keys.service.js';
import { type ExchangeNode, tables } from './test/exchange-node.js';
import { type PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';
import { ALIVE, RelayRing } from './test/relay-ring.js';

describe.each([
  ['push', true],
  ['collect', false],
])('a sealed message of one organization to another, with %s,', (_, isReached) => {
  let databases: Awaited<ReturnType<typeof testDatabase>>[];
  let ring: RelayRing;
  let hub: ExchangeNode;
  let north: ExchangeNode;
  let south: ExchangeNode;
  let west: PeerByHand;
  let effects: Message[];

  beforeEach(async () => {
    databases = await Promise.all([testDatabase(tables), testDatabase(tables), testDatabase(tables)]);
    const env = async (n: number) => nodeEnv({ DATABASE_URL: databases[n]!.url, ...(await freeAddress()) });
    ring = await RelayRing.start([await env(0), await env(1), await env(2)], isReached);
    ({ hub, north, south, west, effects } = ring);
  });
  afterEach(async () => {
    await ring.stop();
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  const drain = ({ app }: ExchangeNode) => app.get(InboxProcessing).drain();
  const settle = () => ring.settle();
  const write = () => ring.write();
  const standing = (id: string) => ring.standing(id);
  const inCustody = () => ring.inCustody();
  const hubSays = (message: Message) => ring.hubSays(message);
  const westWrites = (content: Buffer, other: Partial<MessageDraft> = {}, recipient?: string) =>
    ring.westWrites(content, other, recipient);
  const under = (sender: string): Promise<{ id: string; type: string; state: string; problem: string | null }[]> =>
    south.db.query('SELECT id, type, state, problem FROM inbox_message WHERE sender = $1', [sender]);
  const hops = (state: string): Promise<{ problem: string | null }[]> =>
    south.db.query(`SELECT problem FROM inbox_message WHERE sender = 'hub' AND type LIKE 'relay%' AND state = $1`, [
      state,
    ]);

  const told = async (): Promise<string[]> =>
    (
      await south.db.query(
        `SELECT draft::jsonb -> 'body' -> 'receipt' ->> 'reason' AS reason FROM outbox_message WHERE type = 'relay.receipted' ORDER BY ordinal`,
      )
    ).map(({ reason }: { reason: string }) => reason);
  const resigned = ({ keyid: _keyid, signature: _signature, epoch, sequence, ...draft }: Message): Message =>
    signMessage(draft, { epoch, sequence }, west.key);

  it('is opened and has its effect there, and its receipt comes back to who wrote it', async () => {
    const id = await write();
    await settle();
    expect(effects).toMatchObject([{ id, from: 'north', to: 'south', ...ALIVE }]);
    const { state, receipt, reader } = await standing(id);
    expect([state, receipt!.to, receipt!.outcome]).toEqual(['delivered', 'hub', 'accepted']);
    expect(reader).toMatchObject({ id, from: 'north', to: 'south', outcome: 'accepted' });
    expect(reader!.contentHash).toBe(contentHash(await inCustody()));
    expect(verifyReceipt(reader!, (await south.app.get(NodeKeys).current()).publicKey)).toBe(true);
    const [{ texts }] = await hub.db.query(
      `SELECT string_agg(message, '') AS texts FROM inbox_message WHERE type = 'relay.carried'`,
    );
    expect(texts).toContain('message.sealed');
    expect(texts).not.toContain('node.alive');
  });

  it('is delivered to the hub alone, and open, until its reader has answered', async () => {
    const id = await write();
    await north.app.get(DeliveryService).deliver('hub');
    await drain(hub);
    expect(await standing(id)).toMatchObject({ state: 'delivered', reader: null });
    await settle();
    expect((await standing(id)).reader).not.toBeNull();
  });

  it('has one effect and one receipt however often it comes', async () => {
    const id = await write();
    await settle();
    const first = (await standing(id)).reader;
    south.clock.aheadMs = 5_000;
    await hubSays(await inCustody());
    await north.db.query(`UPDATE outbox_message SET state = 'pending' WHERE id = $1`, [id]);
    await settle();
    expect(effects).toHaveLength(1);
    expect(await under('north')).toHaveLength(1);
    const back = await south.db.query(
      `SELECT draft::jsonb -> 'body' -> 'receipt' ->> 'signature' AS signature FROM outbox_message WHERE type = 'relay.receipted'`,
    );
    expect(back).toEqual([{ signature: first!.signature }, { signature: first!.signature }]);
    expect((await standing(id)).reader).toEqual(first);
  });

  it('waits for the directory that the hub had published by then', async () => {
    await north.db.transaction((tx) => north.app.get(KeyRotations).rotate(tx));
    const id = await write();
    await north.app.get(DeliveryService).deliver('hub');
    await north.app.get(DeliveryService).deliver('hub');
    await drain(hub);
    const directory = `type = 'directory.published' AND peer_id = 'south' AND state = 'pending'`;
    await hub.db.query(`UPDATE outbox_message SET due_at = now() + interval '1 hour' WHERE ${directory}`);
    await settle();
    expect([await hops('waiting'), effects]).toEqual([[{ problem: null }], []]);
    await hub.db.query(`UPDATE outbox_message SET due_at = now() WHERE ${directory}`);
    await settle();
    expect(effects).toMatchObject([{ id }]);
    expect((await standing(id)).reader).toMatchObject({ outcome: 'accepted' });
  });

  it('is not written for who is no organization of the directory', async () => {
    for (const to of ['nobody', 'hub', 'north']) {
      const recorded = north.app.get(Outbox).recordFor(north.db.manager, { throughHub: 'hub', to, sealed: ALIVE });
      expect(await recorded).toEqual({ ok: false, error: 'READER_UNKNOWN' });
    }
    await north.db.query('UPDATE directory_node SET age_recipient = NULL');
    const recorded = north.app
      .get(Outbox)
      .recordFor(north.db.manager, { throughHub: 'hub', to: 'south', sealed: ALIVE });
    expect(await recorded).toEqual({ ok: false, error: 'READER_WITHOUT_RECIPIENT' });
  });

  it('gets no receipt but its reader’s', async () => {
    const id = await write();
    await north.app.get(DeliveryService).deliver('hub');
    await drain(hub);
    const message = await inCustody();
    const facts = { id, from: 'north', to: 'south', contentHash: contentHash(message), outcome: 'accepted' } as const;
    const { keyid } = await south.app.get(NodeKeys).current();
    const forged = { ...facts, receivedAt: '2026-01-01T00:00:00Z', keyid, signature: 'A'.repeat(86) };
    const say = (node: ExchangeNode, to: string, receipt: object) =>
      node.app.get(Outbox).record(node.db.manager, {
        to,
        type: 'relay.receipted',
        schemaVersion: 1,
        body: { receipt: receipt as never },
      });
    await say(south, 'hub', forged);
    await say(south, 'hub', { ...forged, contentHash: '0'.repeat(64) });
    await say(south, 'hub', { ...forged, to: 'west', keyid: west.key.keyid });
    await south.app.get(DeliveryService).deliver('hub');
    const problems = await hub.db.query(
      `SELECT problem FROM inbox_message WHERE type = 'relay.receipted' ORDER BY sequence`,
    );
    expect(problems).toEqual([{ problem: 'bad_receipt' }, { problem: 'unknown_relay' }, { problem: 'unknown_relay' }]);
    await say(hub, 'north', forged);
    if (north.isReached) await hub.app.get(DeliveryService).deliver('north');
    else await north.app.get(Collector).collect('hub');
    await drain(north);
    const [parked] = await north.db.query(`SELECT state, problem FROM inbox_message WHERE type = 'relay.receipted'`);
    expect(parked).toEqual({ state: 'parked', problem: 'UnprovenReceiptError' });
    expect((await standing(id)).reader).toBeNull();
  });

  // Who refuses, and why, is the same on every way.
  if (!isReached) return;

  describe('is refused by the hub', () => {
    it('for a reader who has left, or is suspended', async () => {
      const endsOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
      const told = { peerId: 'south', endsOn, grounds: 'a'.repeat(64), decisionId: newId() };
      await hub.db.transaction((tx) => hub.app.get(Suspensions).begin(tx, told));
      await settle();
      const late = await write();
      await settle();
      expect(await standing(late)).toMatchObject({ state: 'delivered', problem: 'target_suspended', reader: null });
      await hub.db.query(`UPDATE peer SET state = 'left' WHERE id = 'south'`);
      const later = await write();
      await north.app.get(DeliveryService).deliver('hub');
      expect(await standing(later)).toMatchObject({ problem: 'unknown_target', reader: null });
      expect(effects).toEqual([]);
    });

    it('from who did not write it, under another id, or again', async () => {
      const id = await write();
      await settle();
      const theirs = await inCustody();
      const own = await westWrites(innerText(ALIVE));
      const answers = await west.send([
        west.message(1, { id: theirs.id, type: 'relay.carried', body: { message: theirs as never } }),
        west.message(2, { type: 'relay.carried', body: { message: own as never } }),
        west.message(3, { id: own.id, type: 'relay.carried', body: { message: own as never } }),
        west.message(4, { type: 'relay.carried', body: { message: own as never } }),
      ]);
      const reasons = answers.body.results!.map(({ receipt }) => receipt.reason);
      expect(reasons).toEqual(['wrong_origin', 'wrong_id', undefined, 'wrong_id']);
      const asNorth = await westWrites(innerText(ALIVE), { from: 'north' });
      const byNorth = { ...(await westWrites(innerText(ALIVE))), keyid: theirs.keyid };
      const claims = [asNorth, byNorth].map((one, n) =>
        west.message(n + 11, { id: one.id, type: 'relay.carried', body: { message: one as never } }),
      );
      const { results } = (await west.send(claims)).body;
      expect(results!.map(({ receipt }) => receipt.reason)).toEqual(['wrong_origin', 'wrong_origin']);
      const other = await westWrites(innerText(ALIVE), { id: own.id });
      const conflict = await west.send([
        west.message(5, { id: own.id, type: 'relay.carried', body: { message: other as never } }),
      ]);
      expect([conflict.status, conflict.body.code]).toEqual([409, 'id_conflict']);
      await settle();
      expect(effects.map((one) => one.id)).toEqual([id, own.id]);
    });

    it('sealed beside its carrier, and where it is no age file or too long', async () => {
      const own = await westWrites(innerText(ALIVE));
      const hop = (sequence: number, body: object) =>
        west.message(sequence, { id: own.id, type: 'relay.carried', body: { message: { ...own, body } as never } });
      const { file } = own.body as { file: string };
      for (const [n, body] of [{ file: 'm'.repeat(200) }, { file: file.padEnd(350_000, 'A') }, {}].entries()) {
        const { body: answer } = await west.send([{ ...hop(n + 1, body), id: newId() }].map((m) => resigned(m)));
        expect(answer.results![0]!.receipt.reason).toBe('schema');
      }
      const direct = await west.send([west.message(4, { type: 'message.sealed', body: own.body })]);
      expect(direct.body.results![0]!.receipt.reason).toBe('not_entitled');
    });
  });

  describe('is refused by its reader', () => {
    it('after a byte was altered, and leaves nothing under its sender’s name', async () => {
      await write();
      await north.app.get(DeliveryService).deliver('hub');
      await drain(hub);
      const message = await inCustody();
      await hub.db.query(`UPDATE outbox_message SET state = 'withdrawn' WHERE relay_reader = 'south'`);
      const { file } = message.body as { file: string };
      const altered = `${file.slice(0, 100)}${file[100] === 'A' ? 'B' : 'A'}${file.slice(101)}`;
      await hubSays({ ...message, body: { file: altered } });
      await hubSays({ ...message, createdAt: '2026-01-02' });
      await settle();
      expect([effects, await under('north')]).toEqual([[], []]);
      expect(await told()).toEqual(['bad_signature', 'bad_signature']);
      await hubSays(message);
      await settle();
      expect(effects).toMatchObject([{ id: message.id }]);
    });

    it('where it is for another, or by its carrier', async () => {
      await write();
      await settle();
      const message = await inCustody();
      await hubSays({ ...message, id: newId(), to: 'north' });
      await hubSays({ ...message, id: newId(), from: 'hub' });
      await settle();
      expect(await hops('refused')).toEqual([{ problem: 'wrong_addressee' }, { problem: 'wrong_origin' }]);
      expect(effects).toHaveLength(1);
    });

    it('from a sender, or by a key, that the directory does not have', async () => {
      await south.db.query(`UPDATE directory_node SET public_keys = '[]' WHERE id = 'north'`);
      const byKey = await write();
      await settle();
      await south.db.query(`DELETE FROM directory_node WHERE id = 'north'`);
      const bySender = await write();
      await settle();
      expect((await standing(byKey)).reader).toMatchObject({ outcome: 'refused', reason: 'unknown_key' });
      expect((await standing(bySender)).reader).toMatchObject({ outcome: 'refused', reason: 'unknown_sender' });
      expect([effects, await under('north')]).toEqual([[], []]);
    });

    it.each([
      [
        'what organizations do not seal',
        { type: 'report.submitted', schemaVersion: 1, body: reportBody('2026-01') },
        'not_entitled',
      ],
      ['a key', { type: 'key.revoked', schemaVersion: 1, body: { revokedOn: '2026-01-01' } }, 'not_entitled'],
      ['a type that is none', { type: 'node.unknown', schemaVersion: 1, body: {} }, 'unknown_type'],
      ['a body against its schema', { ...ALIVE, body: { more: 1 } }, 'schema'],
      ['what is no message', undefined, 'sealed_malformed'],
    ])('with %s inside', async (_case, inner, reason) => {
      const own = await westWrites(inner ? innerText(inner) : Buffer.from('no message'));
      await west.send([west.message(1, { id: own.id, type: 'relay.carried', body: { message: own as never } })]);
      await settle();
      expect(await under('west')).toEqual([{ id: own.id, type: 'message.sealed', state: 'refused', problem: reason }]);
      expect(effects).toEqual([]);
    });

    it('sealed to somebody else', async () => {
      const own = await westWrites(innerText(ALIVE), {}, generateAgeIdentity().recipient);
      await west.send([west.message(1, { id: own.id, type: 'relay.carried', body: { message: own as never } })]);
      await settle();
      expect(await under('west')).toMatchObject([{ state: 'refused', problem: 'sealed_for_another' }]);
    });
  });
});
