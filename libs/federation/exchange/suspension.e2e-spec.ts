import 'reflect-metadata';
import { addDays, dayIn, newId } from '#domain-kit';
import { nodeEnv, testDatabase } from '#testing';
import { type MessageType, MESSAGE_TYPES, stopsWhenSuspended } from '../messages/index.js';
import { DeliveryService } from './delivery.service.js';
import { Outbox, PeersService, Suspensions } from './index.js';
import { type ExchangeNode, introduce, startExchange, tables } from './test/exchange-node.js';
import { monthOf, PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

const DAY_MS = 86_400_000;
const GROUNDS = 'a'.repeat(64);

describe('a suspension', () => {
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

  const today = (node: ExchangeNode): string => dayIn(node.clock.now(), 'UTC');
  const suspend = (node: ExchangeNode, peerId: string, days: number): Promise<string> =>
    node.db.transaction((tx) =>
      node.app
        .get(Suspensions)
        .begin(tx, { peerId, endsOn: addDays(today(node), days), grounds: GROUNDS, decisionId: newId() }),
    );
  const end = (node: ExchangeNode, id: string) => node.db.transaction((tx) => node.app.get(Suspensions).end(tx, id));
  const report = (): Promise<string> =>
    north.app.get(Outbox).record(north.db.manager, {
      ...{ to: 'hub', type: 'report.submitted', schemaVersion: 1, body: reportBody(monthOf(++recorded)) },
    });
  const offices = (version: number): Promise<string> =>
    north.app.get(Outbox).record(north.db.manager, {
      ...{ to: 'hub', type: 'offices.published', schemaVersion: 1 },
      body: { subjectId: 'offices', subjectVersion: version, offices: [] },
    });
  const deliver = (node: ExchangeNode): Promise<void> =>
    node.app.get(DeliveryService).deliver(node === hub ? 'north' : 'hub');
  const pass = (days: number): void => {
    for (const node of [hub, north]) node.clock.aheadMs += days * DAY_MS;
  };
  const waiting = async (): Promise<string[]> => {
    const rows: { type: string }[] = await north.db.query(
      `SELECT type FROM outbox_message WHERE state = 'pending' ORDER BY ordinal`,
    );
    return rows.map(({ type }) => type);
  };
  const state = async (): Promise<string> => (await north.app.get(PeersService).find('hub'))!.state;
  const cursor = async () => (await hub.app.get(PeersService).find('north'))!.incomingContiguous;

  it('stops reports once it was received, lets everything else pass, and gives way when it is ended', async () => {
    const id = await suspend(hub, 'north', 60);
    await report();
    await deliver(north);
    expect(await waiting()).toEqual([]);
    await deliver(hub);

    await report();
    await offices(1);
    await deliver(north);
    expect([await waiting(), await state()]).toEqual([['report.submitted'], 'active']);

    await end(hub, id);
    await deliver(hub);
    await deliver(north);
    expect([await waiting(), await cursor()]).toEqual([[], 3]);
  });

  it('ends by itself after its last day, without a message', async () => {
    await suspend(hub, 'north', 30);
    await deliver(hub);
    await report();
    pass(30);
    await deliver(north);
    expect(await waiting()).toEqual(['report.submitted']);
    pass(1);
    await deliver(north);
    expect(await waiting()).toEqual([]);
  });

  it('that could not be brought begins after seven days: 403 suspended, and the sender goes on with the rest', async () => {
    await suspend(hub, 'north', 60);
    pass(6);
    await report();
    await deliver(north);
    expect(await waiting()).toEqual([]);
    pass(1);
    await report();
    await offices(1);
    await report();
    await deliver(north);
    expect([await waiting(), await state()]).toEqual([['report.submitted', 'report.submitted'], 'active']);
    expect(await hub.db.query(`SELECT FROM inbox_message WHERE type = 'offices.published'`)).toHaveLength(1);

    // Asked again after an hour, and taken once the committee has given way.
    const [held]: { id: string }[] = await hub.db.query('SELECT id FROM suspension');
    await end(hub, held!.id);
    await deliver(north);
    expect(await waiting()).toHaveLength(2);
    pass(1);
    await deliver(north);
    expect([await waiting(), await cursor()]).toEqual([[], 4]);
  });

  it('of the committee by an organization holds the organization’s own reports back', async () => {
    await suspend(north, 'hub', 10);
    await deliver(north);
    await report();
    await offices(1);
    await deliver(north);
    expect(await waiting()).toEqual(['report.submitted']);
    expect(await hub.app.get(Suspensions).inForce(['north'])).toEqual(new Set(['north']));
  });

  it('changes nothing if its end comes before its beginning', async () => {
    const peer = await new PeerByHand('east', hub).enrol();
    const suspension = newId();
    const facts = { suspension, endsOn: addDays(today(hub), 20), grounds: GROUNDS };
    const ended = peer.message(2, { type: 'suspension.ended', body: { ...facts, endedOn: today(hub) } });
    await peer.send([ended]);
    await peer.send([peer.message(1, { type: 'suspension.begun', body: facts })]);
    expect(await hub.app.get(Suspensions).inForce(['east'])).toEqual(new Set());
    expect((await peer.send([peer.message(3)])).status).toBe(202);
  });

  it('of more than 90 days is refused by who receives it', async () => {
    const peer = await new PeerByHand('west', hub).enrol();
    const body = { suspension: newId(), endsOn: addDays(today(hub), 91), grounds: GROUNDS };
    const told = await peer.send([peer.message(1, { type: 'suspension.begun', body })]);
    expect(told.body.results![0]!.receipt).toMatchObject({ outcome: 'refused', reason: 'too_long' });
  });

  it('never touches keys, leaving, suspensions, questions, statements, votes and appeals', () => {
    const stopped = (Object.keys(MESSAGE_TYPES) as MessageType[]).filter(stopsWhenSuspended);
    for (const type of stopped) expect(type).toMatch(/^(report|resource|transfer|article|surface)\./);
    expect(stopped).toContain('report.submitted');
  });
});
