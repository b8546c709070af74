import 'reflect-metadata';
import { newId } from '#domain-kit';
import { generateSigningKeyPair, type Message, signingKey } from '#federation';
import { emptyDatabase } from '#testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HandPeer, reportBody, type Request, tell, type Told } from './hand-peer.js';
import { HubUnderAttack } from './hub-under-attack.js';

/** Issue 3, "done when" 4: whatever is wrong with a message has the status that protocol.md gives it and changes nothing. */
describe('a message to the committee', () => {
  let home: string;
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let hub: HubUnderAttack;
  let north: HandPeer;
  let south: HandPeer;
  let held: Message;
  let before: string;

  beforeAll(async () => {
    home = await mkdtemp(join(process.env['MASSLINE_TEST_DIRECTORY'] ?? tmpdir(), 'massline-refusals-'));
    database = await emptyDatabase();
    hub = await HubUnderAttack.start(home, database);
    [north, south] = [await new HandPeer('north', hub).enrol(), await new HandPeer('south', hub).enrol()];
    held = north.message(1);
    expect((await tell(await north.request([held]))).status).toBe(202);
    for (;;) {
      const [row] = await hub.sql<{ state: string }>('SELECT state FROM inbox_message');
      if (row?.state === 'processed') break;
      await wait(20);
    }
    expect(await hub.sql('SELECT FROM rollup_cell')).not.toEqual([]);
    before = await hub.dump();
  });
  afterAll(async () => {
    await hub.stop();
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });
  afterEach(async () => {
    expect(await hub.dump()).toBe(before);
  });

  const soon = (seconds: number): Date => new Date(Date.now() + seconds * 1_000);
  const under = (name: string, value: string) => async (): Promise<Request> => {
    const request = await north.request([north.message(2)]);
    return { ...request, headers: { ...request.headers, [name]: value } };
  };

  const envelopes: [given: string, request: () => Promise<Request>, status: number, code: string][] = [
    ['signed by a key that nobody enrolled', () => stranger().request([stranger().message(2)]), 401, 'unknown_key'],
    [
      'signed by a key that north never announced',
      () => north.request([north.message(2)], { key: north.anotherKey() }),
      401,
      'unknown_key',
    ],
    [
      'signed by another private key under north’s name',
      () => north.request([north.message(2)], { key: inTheNameOf(north) }),
      401,
      'bad_signature',
    ],
    ['without a signature', async () => without('signature'), 401, 'bad_signature'],
    ['without a digest', async () => without('content-digest'), 401, 'bad_signature'],
    ['of a day ago', () => north.request([north.message(2)], { now: soon(-86_400) }), 401, 'clock_skew'],
    ['of tomorrow', () => north.request([north.message(2)], { now: soon(86_400) }), 401, 'clock_skew'],
    ['in another media type', under('content-type', 'text/plain'), 415, 'unsupported_media_type'],
    ['that is no JSON', () => north.requestOf('{"messages":['), 400, 'malformed'],
    ['that names a member twice', () => north.requestOf('{"messages":[],"messages":[]}'), 400, 'malformed'],
    ['without a message', () => north.request([]), 400, 'malformed'],
    [
      'of a hundred and one',
      () => north.request(Array.from({ length: 101 }, (_, n) => north.message(n + 2))),
      400,
      'malformed',
    ],
    ['of more than 1 MiB', () => north.requestOf(' '.repeat(1_048_577)), 413, 'too_large'],
  ];
  const stranger = (): HandPeer => (strangers ??= new HandPeer('stranger', hub));
  let strangers: HandPeer | undefined;
  /** Signs with its own key and says that it is the peer's. */
  const inTheNameOf = (peer: HandPeer) => ({ ...peer.anotherKey(), keyid: peer.key.keyid });
  async function without(name: string): Promise<Request> {
    const request = await north.request([north.message(2)]);
    return { ...request, headers: Object.fromEntries(Object.entries(request.headers).filter(([one]) => one !== name)) };
  }

  it.each(envelopes)('in a request %s', async (_, request, status, code) => {
    expect(await tell(await request())).toEqual({ status, code });
  });

  const made: [given: string, messages: () => unknown[], status: number, code: string][] = [
    ['from another than who sends it', () => [south.message(2)], 403, 'wrong_sender'],
    ['in the name of another', () => [north.message(2, { from: 'south' })], 403, 'wrong_sender'],
    ['under a key of another', () => [north.message(2, {}, south.key)], 403, 'wrong_sender'],
    ['for another node', () => [north.message(2, { to: 'south' })], 421, 'wrong_receiver'],
    ['signed by a key that nobody announced', () => [north.message(2, {}, north.anotherKey())], 401, 'unknown_key'],
    ['signed by another private key', () => [north.message(2, {}, inTheNameOf(north))], 401, 'bad_signature'],
    ['under a number that is taken', () => [north.message(1)], 409, 'sequence_fork'],
    ['under an id that is taken', () => [north.message(2, { id: held.id })], 409, 'id_conflict'],
    [
      'under an id that is taken, number and all',
      () => [north.message(1, { id: held.id, body: reportBody(9) })],
      409,
      'id_conflict',
    ],
    ['in an epoch after the next', () => [north.message(1, { epoch: 3 })], 409, 'sequence_fork'],
    ['twice', () => twice(north.message(2)), 400, 'malformed'],
    ['after a later one', () => [north.message(3), north.message(2)], 400, 'malformed'],
    ['with a member too many', () => [{ ...north.message(2), note: 1 }], 400, 'malformed'],
    ['with a number that no counter holds', () => [north.message(2 ** 31)], 400, 'malformed'],
    ['good, beside one that is not', () => [north.message(2), south.message(3)], 403, 'wrong_sender'],
    ['good, beside one under a taken number', () => [held, north.message(2, { id: held.id })], 400, 'malformed'],
  ];
  const twice = (message: Message): Message[] => [message, message];

  it.each(made)('%s', async (_, messages, status, code) => {
    expect(await tell(await north.request(messages()))).toEqual({ status, code });
  });

  it('that is sent again, as it was, in the same request', async () => {
    const request = await north.request([held]);
    expect((await tell(request)).status).toBe(202);
    before = await hub.dump(); // A good request is a contact, and the last one is noted.
    expect(await tell(request)).toEqual({ status: 401, code: 'replayed' });
  });

  it.each(['expired', 'revoked'])('under a key that has %s: as request, and as message', async (how) => {
    const key = north.anotherKey();
    await north.knows(key, new Date(Date.now() - (how === 'expired' ? 15 * 86_400_000 : 1_000)));
    before = await hub.dump();
    expect(await tell(await north.request([north.message(2, {}, key)], { key }))).toEqual({
      ...{ status: 401, code: 'unknown_key' },
    });
    expect(await tell(await north.request([north.message(2, {}, key)]))).toEqual({ status: 401, code: 'unknown_key' });
  });

  const flipped = (bytes: Buffer, at: number): Buffer => {
    const altered = Buffer.from(bytes);
    altered[at] = bytes[at]! ^ 1;
    return altered;
  };
  /** Sends all, eight at a time. */
  async function tellAll(requests: readonly Request[]): Promise<Told[]> {
    const told: Told[] = [];
    for (let at = 0; at < requests.length; at += 8)
      told.push(...(await Promise.all(requests.slice(at, at + 8).map(tell))));
    return told;
  }
  const statuses = (told: readonly Told[]): number[] => [...new Set(told.map(({ status }) => status))].sort();

  it('altered in any byte of the body', async () => {
    const request = await north.request([north.message(2)]);
    const altered = [...request.body.keys()].map((at) => ({ ...request, body: flipped(request.body, at) }));
    expect(statuses(await tellAll(altered))).toEqual([401]);
  });

  it.each(['content-type', 'content-digest', 'signature-input', 'signature'])(
    'altered in any byte of %s',
    async (name) => {
      const request = await north.request([north.message(2)]);
      const value = Buffer.from(request.headers[name] as string);
      const altered = [...value.keys()]
        .map((at) => flipped(value, at).toString('latin1'))
        .filter((text) => text.trim() === text && /^[ -~]*$/.test(text)) // An HTTP parser would cut or refuse it.
        .map((text) => ({ ...request, headers: { ...request.headers, [name]: text } }));
      expect(altered.length).toBeGreaterThan(value.length * 0.9);
      expect(statuses(await tellAll(altered))).toEqual(name === 'content-type' ? [415] : [401]);
    },
  );

  it.each([
    ['another method', { method: 'PUT' }],
    ['a question behind its path', { suffix: '?a=1' }],
    ['a slash behind its path', { suffix: '/' }],
    ['another path', { path: '/federation/recover' }],
    ['an encoded path', { path: '/federation/%69nbox' }],
  ])('under %s', async (_, { method, suffix, path }: { method?: string; suffix?: string; path?: string }) => {
    const request = await north.request([north.message(2)]);
    const url = path ? new URL(path, request.url).href : `${request.url}${suffix ?? ''}`;
    const told = await tell({ ...request, url, method: method ?? request.method });
    expect([401, 404, 405]).toContain(told.status);
  });

  it('altered in any byte after it was signed, in a request that is signed as it should be', async () => {
    const text = Buffer.from(JSON.stringify(north.message(2)));
    const requests: Request[] = [];
    for (const at of text.keys()) {
      requests.push(await north.requestOf(`{"messages":[${flipped(text, at).toString('latin1')}]}`));
    }
    const told = await tellAll(requests);
    expect(told.filter(({ status }) => status < 400 || status >= 500)).toEqual([]);
    expect(statuses(told)).toEqual([400, 401, 403, 421]);
  });

  it('altered in any of its members, likewise', async () => {
    const other = signingKey('north', generateSigningKeyPair());
    const good = north.message(2);
    const members: Partial<Record<keyof Message, unknown>> = {
      ...{ id: newId(), epoch: 2, sequence: 3, type: 'offices.published', schemaVersion: 2, createdAt: '2026-02-02' },
      ...{ ledgerHead: { ...good.ledgerHead, size: 1 }, body: reportBody(2, 8), keyid: other.keyid },
    };
    for (const [member, value] of Object.entries(members)) {
      const told = await tell(await north.request([{ ...good, [member]: value }]));
      expect([member, told.status]).toEqual([member, 401]);
    }
  });
});
