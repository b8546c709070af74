import 'reflect-metadata';
import { nodeEnv, testDatabase } from '#testing';
import { type Message, signMessage } from '../messages/index.js';
import { type ExchangeNode, startExchange, tables } from './test/exchange-node.js';
import { monthOf, PeerByHand, reportBody } from './test/peer-by-hand.js';
import { freeAddress } from './test/places.js';

describe('a sender’s new epoch', () => {
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

  const newPeer = (): Promise<PeerByHand> => new PeerByHand(`north-${++peers}`, hub).enrol();
  const inEpoch = (peer: PeerByHand, epoch: number, sequence: number): Message =>
    peer.message(sequence, { epoch, body: reportBody(monthOf(100 * epoch + sequence)) });

  it('is the next one after the last, and starts at 1', async () => {
    const peer = await newPeer();
    await peer.send([1, 2, 3].map((n) => inEpoch(peer, 1, n)));
    const told = await peer.send([inEpoch(peer, 2, 1), inEpoch(peer, 2, 2)]);
    expect(told.body.cursor).toEqual({ epoch: 2, contiguous: 2, missing: [] });
  });

  it('may come in one request with the end of the last', async () => {
    const peer = await newPeer();
    const told = await peer.send([inEpoch(peer, 1, 1), inEpoch(peer, 2, 1)]);
    expect([told.status, told.body.cursor]).toEqual([202, { epoch: 2, contiguous: 1, missing: [] }]);
  });

  it.each([
    { given: 'one that leaves an epoch out', epoch: 4 },
    { given: 'one that has ended', epoch: 1 },
  ])('is not $given: 409, and nothing is stored', async ({ epoch }) => {
    const peer = await newPeer();
    await peer.send([inEpoch(peer, 1, 1)]);
    await peer.send([inEpoch(peer, 2, 1)]);
    const told = await peer.send([inEpoch(peer, epoch, 7)]);
    expect([told.status, told.body.code]).toEqual([409, 'sequence_fork']);
    const rows = await hub.db.query('SELECT FROM inbox_message WHERE sender = $1', [peer.id]);
    expect(rows).toHaveLength(2);
  });

  it('ends the gaps of the last: nothing of it is missing any more', async () => {
    const peer = await newPeer();
    await peer.send([inEpoch(peer, 1, 1), inEpoch(peer, 1, 5)]);
    expect((await peer.send([inEpoch(peer, 2, 1)])).body.cursor).toEqual({ epoch: 2, contiguous: 1, missing: [] });
  });

  it('may hold what came before under its old number: the first receipt, and no gap in its place', async () => {
    const peer = await newPeer();
    const old = [1, 2, 3].map((n) => inEpoch(peer, 1, n));
    const first = await peer.send(old);
    const again = [old[1]!, old[2]!].map((message, n) => signMessage(message, { epoch: 2, sequence: n + 1 }, peer.key));
    const told = await peer.send([...again, inEpoch(peer, 2, 3)]);
    expect(told.body.results!.map(({ duplicate }) => duplicate)).toEqual([true, true, false]);
    expect(told.body.results!.slice(0, 2)).toMatchObject(
      first.body.results!.slice(1).map(({ receipt }) => ({ receipt })),
    );
    expect(told.body.cursor).toEqual({ epoch: 2, contiguous: 3, missing: [] });
    const rows = await hub.db.query('SELECT FROM inbox_message WHERE sender = $1', [peer.id]);
    expect(rows).toHaveLength(4);
  });
});
