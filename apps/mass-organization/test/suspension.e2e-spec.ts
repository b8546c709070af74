import { addDays, dayIn } from '#domain-kit';
import { deliverJob, type NewPeer, PeersService, Suspensions } from '#federation';
import { opensCommitment } from '#ledger';
import { Queues } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decideByTwo, found, organizationNode } from './organization-node.js';

const HUB: NewPeer = {
  ...{ id: 'hub', kind: 'organizing-committee', displayName: 'Committee', baseUrl: 'https://committee.example' },
  ...{ publicKey: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
  ageRecipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
};
const GROUNDS = 'The committee has not answered our three questions.';

describe('the decision to suspend the exchange with the committee', () => {
  let organization: Awaited<ReturnType<typeof organizationNode>>;
  let node: INestApplicationContext;
  let db: DataSource;
  const inDays = (days: number): string => addDays(dayIn(new Date(), 'UTC'), days);
  const begin = (endsOn: string, peer = 'hub') =>
    decideByTwo(node, { kind: 'suspension.begin', payload: { node: peer, endsOn } }, GROUNDS);
  const messages = (type: string): Promise<{ body: Record<string, string> }[]> =>
    db.query(`SELECT draft::jsonb -> 'body' AS body FROM outbox_message WHERE type = $1`, [type]);

  beforeAll(async () => {
    organization = await organizationNode();
    ({ node } = organization);
    db = node.get(DataSource);
    await found(node, inDays(30));
    await db.transaction((tx) => node.get(PeersService).enrol(tx, HUB));
  });
  afterAll(() => organization.stop());

  it.each([
    { given: 'without an end that is near enough', endsOn: () => inDays(91), refused: 'END_TOO_LONG' },
    { given: 'that is over', endsOn: () => inDays(-1), refused: 'END_OVER' },
    { given: 'until no day', endsOn: () => '2026-02-30', refused: 'END_INVALID' },
    { given: 'with whom there is none', endsOn: () => inDays(9), peer: 'nobody', refused: 'NODE_UNKNOWN' },
  ])('is refused $given', async ({ endsOn, peer, refused }) => {
    expect(await begin(endsOn(), peer)).toEqual({ refused });
  });

  it('tells it with a commitment to its grounds, which open it and can be erased', async () => {
    const endsOn = inDays(60);
    const decided = await begin(endsOn);
    expect(await node.get(Queues).counts(deliverJob)).toMatchObject({ waiting: 1 });
    const [told] = await messages('suspension.begun');
    const [suspension] = await db.query<{ id: string; grounds: string }[]>('SELECT id, grounds FROM suspension');
    expect(told!.body).toEqual({ suspension: suspension!.id, endsOn, grounds: suspension!.grounds });
    const [text] = await db.query<{ salt: Buffer }[]>('SELECT salt FROM decision_text WHERE decision_id = $1', [
      (decided as { id: string }).id,
    ]);
    expect(opensCommitment(told!.body['grounds']!, text!.salt, GROUNDS)).toBe(true);
    expect(await db.query(`SELECT subject FROM ledger_entry WHERE kind = 'suspension.begun'`)).toMatchObject([
      { subject: { ids: { node: 'hub' }, days: { endsOn }, commitments: { grounds: suspension!.grounds } } },
    ]);
    expect(await begin(endsOn)).toEqual({ refused: 'SUSPENDED_ALREADY' });
  });

  it('is taken back by a decision before its last day, once', async () => {
    const [suspension] = await db.query<{ id: string }[]>('SELECT id FROM suspension');
    const end = () => decideByTwo(node, { kind: 'suspension.end', payload: { suspension: suspension!.id } });
    expect(await end()).toHaveProperty('id');
    expect(await messages('suspension.ended')).toMatchObject([{ body: { suspension: suspension!.id } }]);
    expect(await node.get(Suspensions).inForce(['hub'])).toEqual(new Set());
    expect(await end()).toEqual({ refused: 'ENDED_ALREADY' });
    expect(await begin(inDays(5))).toHaveProperty('id');
  });
});
