import 'reflect-metadata';
import { addDays, dayIn, newId } from '#domain-kit';
import { nodeEnv, testDatabase } from '#testing';
import { DeliveryService } from './delivery.service.js';
import { KeyFacts, KeyRevocations, KeyRotations, LostRangeEntity, NodeKeys, Suspensions } from './index.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { freeAddress } from './test/places.js';

describe('what people read of keys', () => {
  let databases: Awaited<ReturnType<typeof testDatabase>>[];
  let hub: ExchangeNode;
  let north: ExchangeNode;

  beforeAll(async () => {
    databases = await Promise.all([testDatabase(tables), testDatabase(tables)]);
    const [one, other] = databases as [(typeof databases)[0], (typeof databases)[0]];
    const env = async (url: string) => nodeEnv({ DATABASE_URL: url, ...(await freeAddress()) });
    hub = await startExchange(await env(one.url), 'hub', 'organizing-committee');
    north = await startExchange(await env(other.url), 'north', 'mass-organization');
    await introduce(hub, north);
  });
  afterAll(async () => {
    await Promise.all([hub.app.close(), north.app.close()]);
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  const wordsOf = async (node: ExchangeNode, peer: string, language: 'en' | 'es' = 'en') =>
    (await node.app.get(KeyFacts).peer(peer, language))?.words;
  const deliver = (node: ExchangeNode, peer: string) => node.app.get(DeliveryService).deliver(peer);
  const knowsOurs = async () => (await north.app.get(KeyFacts).peer('hub', 'en'))?.knowsOurKey;

  it('are the same eight words on both sides before, during and after a rotation of either, and new ones after it', async () => {
    const first = await wordsOf(hub, 'north');
    expect(first).toHaveLength(8);
    expect(await wordsOf(north, 'hub')).toEqual(first);
    expect(await wordsOf(north, 'hub', 'es')).not.toEqual(first);
    await north.db.transaction((tx) => north.app.get(KeyRotations).rotate(tx));
    expect(await knowsOurs()).toBe(false);
    expect([await wordsOf(hub, 'north'), await wordsOf(north, 'hub')]).toEqual([first, first]);
    await deliver(north, 'hub');
    expect(await knowsOurs()).toBe(true);
    const second = await wordsOf(hub, 'north');
    expect(second).not.toEqual(first);
    expect(await wordsOf(north, 'hub')).toEqual(second);

    await hub.db.transaction((tx) => hub.app.get(KeyRotations).rotate(tx));
    expect([await wordsOf(hub, 'north'), await wordsOf(north, 'hub')]).toEqual([second, second]);
    await deliver(hub, 'north');
    const third = await wordsOf(hub, 'north');
    expect([second, first]).not.toContainEqual(third);
    expect(await wordsOf(north, 'hub')).toEqual(third);
  });

  it('begin with the key that signs now, and keep those before it', async () => {
    const keys = await north.app.get(KeyFacts).own();
    expect(keys.map(({ retiredAt }) => retiredAt === null)).toEqual([true, false]);
    expect(keys[0]!.signing.keyid).toBe((await north.app.get(NodeKeys).current()).keyid);
  });

  it('are found by the name that a receipt gives them, ours and theirs, counting or ended', async () => {
    const [now, former] = await north.app.get(KeyFacts).own();
    const { keyid, publicKey } = former!.signing;
    expect(await hub.app.get(KeyFacts).known(keyid)).toMatchObject({ publicKey: publicKey.encoded });
    expect((await hub.app.get(KeyFacts).known(keyid))!.validUntil).toBeInstanceOf(Date);
    expect(await hub.app.get(KeyFacts).known(now!.signing.keyid)).toMatchObject({ validUntil: null });
    expect(await north.app.get(KeyFacts).known(keyid)).toMatchObject({
      publicKey: publicKey.encoded,
      validUntil: null,
    });
    expect(await hub.app.get(KeyFacts).known(`south#${keyid.split('#')[1]}`)).toBeUndefined();
    expect(await hub.app.get(KeyFacts).known('x')).toBeUndefined();
  });

  it('name what a restore of the peer has lost, the latest first', async () => {
    const range = (epoch: number, day: string) => ({
      ...{ peerId: 'north', epoch, first: 4, last: 6, closedAt: new Date(`${day}T12:00:00Z`) },
    });
    await hub.db.getRepository(LostRangeEntity).insert([range(1, '2026-01-05'), range(2, '2026-02-05')]);
    await hub.db.getRepository(LostRangeEntity).insert({ ...range(3, '2026-03-05'), peerId: 'south' });
    const facts = await hub.app.get(KeyFacts).peer('north', 'en');
    expect(facts!.lostRanges.map(({ epoch }) => epoch)).toEqual([2, 1]);
    expect(await hub.app.get(KeyFacts).peer('nobody', 'en')).toBeUndefined();
  });

  it('of suspensions are those of one peer, where one is asked for', async () => {
    const suspensions = hub.app.get(Suspensions);
    const endsOn = addDays(dayIn(hub.clock.now(), 'UTC'), 9);
    const given = { peerId: 'north', endsOn, grounds: 'a'.repeat(64), decisionId: newId() };
    const id = await hub.db.transaction((tx) => suspensions.begin(tx, given));
    const [held, total] = await suspensions.page(20, 0, 'north');
    expect([held.map((one) => one.id), total]).toEqual([[id], 1]);
    expect(await suspensions.page(20, 0, 'south')).toEqual([[], 0]);
    expect((await suspensions.page(20, 0))[1]).toBe(1);
  });

  it('have no words where no key of the peer counts', async () => {
    await hub.db.transaction((tx) => hub.app.get(KeyRevocations).ofPeer(tx, 'north'));
    hub.clock.aheadMs += 1_000;
    expect(await hub.app.get(KeyFacts).peer('north', 'en')).toMatchObject({ words: null, validFrom: null });
  });
});
