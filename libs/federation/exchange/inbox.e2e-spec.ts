import 'reflect-metadata';
import { newId } from '#domain-kit';
import { CATALOGUES, checkReport, type ReportBody } from '#reporting';
import { nodeEnv, testDatabase } from '#testing';
import { generateSigningKeyPair, signingKey } from '../keys/index.js';
import { parseReceipt, type Receipt, signMessage, verifyReceipt } from '../messages/index.js';
import { NodeKeys, PeersService, SignedRequests } from './index.js';
import { type ExchangeNode, startExchange, tables } from './test/exchange-node.js';
import { monthOf, PeerByHand, reportBody, tell } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

describe('an inbox', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let hub: ExchangeNode;
  let peers = 0;

  beforeAll(async () => {
    database = await testDatabase(tables);
    const env = nodeEnv({ DATABASE_URL: database.url, ...(await freeAddress()) });
    hub = await startExchange(env, 'hub', 'organizing-committee');
  });
  afterAll(async () => {
    await hub.app.close();
    await database.drop();
  });
  afterEach(() => {
    hub.reports.rule = () => undefined;
    hub.clock.aheadMs = 0;
  });

  const newPeer = (): Promise<PeerByHand> => new PeerByHand(`north-${++peers}`, hub).enrol();
  const stored = (peer: PeerByHand): Promise<Record<string, unknown>[]> =>
    hub.db.query('SELECT * FROM inbox_message WHERE sender = $1 ORDER BY epoch, sequence', [peer.id]);
  const receiptsOf = (told: Awaited<ReturnType<PeerByHand['send']>>): Receipt[] =>
    told.body.results!.map(({ receipt }) => receipt);

  it('tells a key that asks too often in a minute to wait, and stores nothing of it; another key is answered', async () => {
    const [eager, other] = [await newPeer(), await newPeer()];
    hub.clock.aheadMs = 70_000 - (Date.now() % 60_000); // ten seconds into a minute
    expect((await eager.send([eager.message(1)])).status).toBe(202);
    await hub.db.query('UPDATE request_rate SET count = 1200 WHERE split_part(keyid, $2, 1) = $1', [eager.id, '#']);
    const told = await eager.send([eager.message(2)]);
    expect(told).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(Number(told.headers.get('retry-after'))).toBeLessThanOrEqual(50);
    expect(await stored(eager)).toHaveLength(1);
    expect((await other.send([other.message(1)])).status).toBe(202);
    hub.clock.aheadMs += 60_000;
    expect((await eager.send([eager.message(2)])).status).toBe(202);
    await hub.app.get(SignedRequests).forgetOldNonces();
    hub.clock.aheadMs += 1_000_000;
    await hub.app.get(SignedRequests).forgetOldNonces();
    expect(await hub.db.query('SELECT FROM request_rate')).toEqual([]);
  });

  describe('answers what it takes', () => {
    it('with a receipt of its own key for exactly this content, and its cursor', async () => {
      const peer = await newPeer();
      const messages = [peer.message(1), peer.message(2)];
      const told = await peer.send(messages);
      expect(told.status).toBe(202);
      expect(told.headers.get('signature')).toMatch(/^massline=/);
      expect(told.body.cursor).toEqual({ epoch: 1, contiguous: 2, missing: [] });
      const { publicKey } = await hub.app.get(NodeKeys).current();
      for (const [n, receipt] of receiptsOf(told).entries()) {
        expect(receipt).toMatchObject({ id: messages[n]!.id, from: peer.id, to: 'hub', outcome: 'accepted' });
        expect(verifyReceipt(receipt, publicKey)).toBe(true);
      }
      expect((await stored(peer)).map((row) => JSON.parse(row['receipt'] as string))).toEqual(receiptsOf(told));
    });

    it('with the gaps below the highest number', async () => {
      const peer = await newPeer();
      await peer.send([peer.message(1), peer.message(4)]);
      expect((await peer.send([peer.message(7)])).body.cursor).toEqual({
        ...{ epoch: 1, contiguous: 1 },
        missing: [
          [2, 3],
          [5, 6],
        ],
      });
      const closing = [2, 3, 5, 6].map((n) => peer.message(n));
      expect((await peer.send(closing)).body.cursor).toEqual({ epoch: 1, contiguous: 7, missing: [] });
    });
  });

  describe('counts nothing twice', () => {
    it('the same message again: the same receipt, byte for byte', async () => {
      const peer = await newPeer();
      const message = peer.message(1);
      const first = await peer.send([message]);
      hub.clock.aheadMs = 60_000;
      const second = await peer.send([message]);
      expect(second.body.results![0]!.duplicate).toBe(true);
      expect(JSON.stringify(receiptsOf(second))).toBe(JSON.stringify(receiptsOf(first)));
      expect(await stored(peer)).toHaveLength(1);
    });

    it('the same id and content signed again under another number', async () => {
      const peer = await newPeer();
      const message = peer.message(1);
      const first = await peer.send([message]);
      const again = await peer.send([signMessage(message, { epoch: 1, sequence: 2 }, peer.key)]);
      expect(again.status).toBe(202);
      expect(again.body.results![0]!.duplicate).toBe(true);
      expect(receiptsOf(again)).toEqual(receiptsOf(first));
      expect(await stored(peer)).toHaveLength(1);
    });

    it('fifty senders of one message at once: one row, one receipt', async () => {
      const peer = await newPeer();
      const message = peer.message(1);
      const told = await Promise.all(Array.from({ length: 50 }, () => peer.send([message])));
      expect(new Set(told.map(({ status }) => status))).toEqual(new Set([202]));
      expect(new Set(told.flatMap(receiptsOf).map((receipt) => JSON.stringify(receipt))).size).toBe(1);
      expect(told.filter(({ body }) => !body.results![0]!.duplicate)).toHaveLength(1);
      expect(await stored(peer)).toHaveLength(1);
    });
  });

  describe('refuses a whole request, and stores nothing of it', () => {
    it('that holds other content under a known id: 409 id_conflict', async () => {
      const peer = await newPeer();
      const message = peer.message(1);
      await peer.send([message]);
      const before = await stored(peer);
      const told = await peer.send([peer.message(2, { id: message.id, body: reportBody('2025-02') }), peer.message(3)]);
      expect([told.status, told.body.code]).toEqual([409, 'id_conflict']);
      expect(await stored(peer)).toEqual(before);
    });

    it('that holds another message under a taken number: 409 sequence_fork', async () => {
      const peer = await newPeer();
      await peer.send([peer.message(1), peer.message(2)]);
      const before = await stored(peer);
      const told = await peer.send([peer.message(2, { body: reportBody('2031-01') }), peer.message(3)]);
      expect([told.status, told.body.code]).toEqual([409, 'sequence_fork']);
      expect(await stored(peer)).toEqual(before);
    });

    it('that came before, byte for byte, on a later day too', async () => {
      const peer = await newPeer();
      const request = await peer.request(JSON.stringify({ messages: [peer.message(1)] }));
      expect((await tell(request)).status).toBe(202);
      for (const aheadMs of [0, 299_000]) {
        hub.clock.aheadMs = aheadMs;
        const told = await tell(request);
        expect([told.status, told.body.code]).toEqual([401, 'replayed']);
      }
      hub.clock.aheadMs = 901_000;
      expect((await tell(request)).body.code).toBe('clock_skew');
      expect(await stored(peer)).toHaveLength(1);
    });

    it.each([
      { given: 'for another node', other: { to: 'south' }, status: 421, code: 'wrong_receiver' },
      { given: 'from another node', other: { from: 'south' }, status: 403, code: 'wrong_sender' },
    ])('with a message $given: $status', async ({ other, status, code }) => {
      const peer = await newPeer();
      const told = await peer.send([peer.message(1), peer.message(2, other)]);
      expect([told.status, told.body.code]).toEqual([status, code]);
      expect(await stored(peer)).toEqual([]);
    });

    it('with a message under a peer’s name that another peer’s key signed: 403', async () => {
      const [peer, other] = [await newPeer(), await newPeer()];
      const told = await peer.send([peer.message(1, {}, other.key)]);
      expect([told.status, told.body.code]).toEqual([403, 'wrong_sender']);
    });

    it('with a message that was changed after it was signed: 401', async () => {
      const peer = await newPeer();
      const told = await peer.send([{ ...peer.message(1), createdAt: '2026-02-02' }]);
      expect([told.status, told.body.code]).toEqual([401, 'bad_signature']);
      expect(await stored(peer)).toEqual([]);
    });

    it('under a key that nobody registered: 401', async () => {
      const peer = await newPeer();
      const key = signingKey(peer.id, generateSigningKeyPair());
      const told = await peer.send([peer.message(1, {}, key)], { key });
      expect([told.status, told.body.code]).toEqual([401, 'unknown_key']);
    });

    it.each([-700_000, 700_000])('signed %i ms from now: 401, with the time here', async (offMs) => {
      const peer = await newPeer();
      const told = await peer.send([peer.message(1)], { now: new Date(Date.now() + offMs) });
      expect([told.status, told.body.code]).toEqual([401, 'clock_skew']);
      expect(Math.abs(Date.parse(told.body.receiverTime!) - Date.now())).toBeLessThan(10_000);
      expect(await stored(peer)).toEqual([]);
    });

    it('but not for a clock that is four minutes off', async () => {
      const peer = await newPeer();
      const told = await peer.send([peer.message(1)], { now: new Date(Date.now() - 240_000) });
      expect(told.status).toBe(202);
    });

    it.each([
      { given: 'no JSON', text: '{"messages":' },
      { given: 'no messages', text: '{"messages":[]}' },
      { given: 'an unknown member', text: '{"messages":[{}],"more":1}' },
      { given: 'a member twice', text: '{"messages":[{}],"messages":[{}]}' },
      { given: 'a message that is none', text: '{"messages":[{}]}' },
    ])('with $given: 400', async ({ text }) => {
      const told = await (await newPeer()).sendText(text);
      expect([told.status, told.body.code]).toEqual([400, 'malformed']);
    });

    it('out of order, or of more than a hundred messages: 400', async () => {
      const peer = await newPeer();
      expect((await peer.send([peer.message(2), peer.message(1)])).status).toBe(400);
      expect((await peer.send(Array.from({ length: 101 }, (_, n) => peer.message(n + 1)))).status).toBe(400);
      const twice = peer.message(1);
      expect((await peer.send([twice, signMessage(twice, { epoch: 1, sequence: 2 }, peer.key)])).status).toBe(400);
      expect(await stored(peer)).toEqual([]);
    });

    it('over 1 MiB: 413', async () => {
      const told = await (await newPeer()).sendText(JSON.stringify({ messages: ['x'.repeat(1_100_000)] }));
      expect([told.status, told.body.code]).toEqual([413, 'too_large']);
    });

    it('of another content type: 415', async () => {
      const peer = await newPeer();
      const told = await peer.send([peer.message(1)], { contentType: 'text/plain' });
      expect([told.status, told.body.code]).toEqual([415, 'unsupported_media_type']);
    });
  });

  describe('gives a refused receipt, keeps nothing of the content, and counts the number as used', () => {
    const tooSmall = [{ indicator: 'active-workers', code: null, value: 3, suppressed: false }];
    const byCatalogue = (message: { body: unknown }): string | undefined => {
      const checked = checkReport(message.body as ReportBody, CATALOGUES);
      return checked.ok ? undefined : checked.error.code;
    };

    it.each([
      {
        given: 'a body against its schema',
        other: { body: { ...reportBody('2025-01'), note: 'Ana' } },
        reason: 'schema',
      },
      { given: 'an unknown type', other: { type: 'cake.baked', body: {} }, reason: 'unknown_type' },
      { given: 'a version that is not known here', other: { schemaVersion: 2 }, reason: 'unknown_type' },
      {
        given: 'a type that an organization may not send',
        other: { type: 'directory.published', body: { subjectId: 'directory', subjectVersion: 1, nodes: [] } },
        reason: 'not_entitled',
      },
      { given: 'a small cell', other: { body: { ...reportBody('2025-01'), cells: tooSmall } }, reason: 'small_cell' },
    ])('for $given', async ({ other, reason }) => {
      hub.reports.rule = byCatalogue;
      const peer = await newPeer();
      const told = await peer.send([peer.message(1, other)]);
      expect(told.status).toBe(202);
      const [receipt] = receiptsOf(told);
      expect(receipt).toMatchObject({ outcome: 'refused', reason });
      expect(parseReceipt(receipt).ok).toBe(true);
      expect(told.body.cursor).toEqual({ epoch: 1, contiguous: 1, missing: [] });
      const [row] = await stored(peer);
      expect(row).toMatchObject({ state: 'refused', message: null, problem: reason, subject_id: null });
    });

    it('for another content under a version that is taken; the first stays', async () => {
      const peer = await newPeer();
      const [first, second] = [peer.message(1), peer.message(2, { body: reportBody(monthOf(1), 1, 8) })];
      expect(receiptsOf(await peer.send([first]))[0]).toMatchObject({ outcome: 'accepted' });
      expect(receiptsOf(await peer.send([second]))[0]).toMatchObject({
        outcome: 'refused',
        reason: 'version_conflict',
      });
      expect((await stored(peer)).map((row) => row['state'])).toEqual(['stored', 'refused']);
    });

    it('for the second of two in one request', async () => {
      const peer = await newPeer();
      const told = await peer.send([peer.message(1), peer.message(2, { body: reportBody(monthOf(1), 1, 8) })]);
      expect(receiptsOf(told).map(({ outcome }) => outcome)).toEqual(['accepted', 'refused']);
    });
  });

  it('knows a peer no more once its key has ended', async () => {
    const peer = await newPeer();
    await hub.db.query('UPDATE peer_key SET valid_until = now() WHERE peer_id = $1', [peer.id]);
    expect((await peer.send([peer.message(1)])).body.code).toBe('unknown_key');
    expect(await hub.app.get(PeersService).find(peer.id)).not.toBeNull();
  });

  it('keeps the messages of each peer apart, also under one id', async () => {
    const [one, other] = [await newPeer(), await newPeer()];
    const id = newId();
    await one.send([one.message(1, { id })]);
    expect((await other.send([other.message(1, { id, body: reportBody('2025-05') })])).status).toBe(202);
    expect(await stored(other)).toHaveLength(1);
  });
});
