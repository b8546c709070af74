import { addDays, dayIn } from '#domain-kit';
import { deliverJob, type NewPeer, NodeKeys, PeersService } from '#federation';
import { DecisionsService, SecondingService } from '#governance';
import { Queues } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, organizationNode } from './organization-node.js';

const HUB: NewPeer = {
  ...{ id: 'hub', kind: 'organizing-committee', displayName: 'Committee', baseUrl: 'https://committee.example' },
  ...{ publicKey: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
  ageRecipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
};

describe('the decision to sign with another key', () => {
  let organization: Awaited<ReturnType<typeof organizationNode>>;
  let node: INestApplicationContext;
  let db: DataSource;
  let ana: string;

  beforeAll(async () => {
    organization = await organizationNode();
    ({ node } = organization);
    db = node.get(DataSource);
    ana = await found(node, addDays(dayIn(new Date(), 'UTC'), 30));
    await db.transaction((tx) => node.get(PeersService).enrol(tx, HUB));
  });
  afterAll(() => organization.stop());

  const decide = async (): Promise<string> => {
    const [body] = await db.query<{ id: string }[]>('SELECT id FROM body');
    const day = new Date().toISOString().slice(0, 10);
    const draft = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day, text: 'We take a new key.' };
    const recorded = await node
      .get(DecisionsService)
      .recordDecision(ana, { ...draft, effect: { kind: 'key.rotate', payload: {} } });
    if (!recorded.ok) throw new Error(recorded.error.code);
    return recorded.value.id;
  };
  /** Deliveries that were asked for: this node has no worker, so they wait. */
  const woken = async (): Promise<number> => (await node.get(Queues).counts(deliverJob))['waiting'] ?? 0;
  const keyid = async (): Promise<string> => (await node.get(NodeKeys).current()).keyid;

  it('does nothing until another person seconds it; then the hub is told, and the record says so', async () => {
    const before = await keyid();
    const id = await decide();
    expect(await node.get(SecondingService).second(ana, id)).toMatchObject({
      ok: false,
      error: { code: 'SAME_PERSON' },
    });
    expect(await keyid()).toBe(before);
    expect(await woken()).toBe(0);

    const [bayo] = await db.query<{ ref: string }[]>('SELECT ref FROM person WHERE ref <> $1', [ana]);
    expect(await node.get(SecondingService).second(bayo!.ref, id)).toMatchObject({ ok: true });
    expect(await woken()).toBe(1);
    const after = await keyid();
    expect(after).not.toBe(before);
    expect((await node.get(NodeKeys).of('hub')).keyid).toBe(before);
    const announced = await db.query<{ draft: string }[]>(
      `SELECT draft FROM outbox_message WHERE peer_id = 'hub' AND type = 'key.rotated'`,
    );
    expect(announced.map(({ draft }) => JSON.parse(draft) as object)).toMatchObject([
      { body: { previousKey: before.split('#')[1] } },
    ]);
    const entries = await db.query<{ subject: object }[]>(
      `SELECT subject FROM ledger_entry WHERE kind = 'key.rotated'`,
    );
    expect(entries).toEqual([
      { subject: { ids: { decision: id, key: after.split('#')[1], previousKey: before.split('#')[1] } } },
    ]);
  });
});
