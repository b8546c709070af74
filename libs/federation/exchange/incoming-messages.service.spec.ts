import { canonicalJson } from '#domain-kit';
import type { DataSource } from 'typeorm';
import { generateSigningKeyPair, signingKey } from '../keys/index.js';
import { type MessageDraft, signMessage } from '../messages/index.js';
import { IncomingMessages, type Judged } from './incoming-messages.service.js';
import type { MessageHandlers } from './message-handlers.js';
import type { NodeKeys } from './node-keys.service.js';
import type { PeersService } from './peers.service.js';

const NOW = { now: new Date('2026-03-10T12:00:00Z'), recovered: new Map() };

describe('what a hostile organization sends', () => {
  const hub = signingKey('hub', generateSigningKeyPair());
  const north = signingKey('north', generateSigningKeyPair());
  const asked: unknown[] = [];

  const incoming = new IncomingMessages(
    { query: async (_: string, values: unknown) => (asked.push(values), []) } as unknown as DataSource,
    { of: async () => hub } as unknown as NodeKeys,
    {
      find: async () => ({ id: 'north', kind: 'mass-organization' }),
      publicKeyNow: async () => north.publicKey,
    } as unknown as PeersService,
    { of: () => undefined } as unknown as MessageHandlers,
  );
  Object.assign(incoming, {
    self: { kind: 'organizing-committee' },
    suspensions: { inForce: async () => new Set() },
  });

  const body = (subjectId: string, subjectVersion: number) => ({ subjectId, subjectVersion });
  const message = (id: string, sequence: number, its: MessageDraft['body']) =>
    signMessage(
      {
        ...{ id, from: 'north', to: 'hub', type: 'report.submitted', schemaVersion: 1, createdAt: '2026-03-10' },
        ...{ ledgerHead: { day: '2026-03-09', root: '0'.repeat(64), size: 0 }, body: its },
      },
      { epoch: 1, sequence },
      north,
    );
  const judge = (...messages: unknown[]): Promise<Judged[]> => incoming.judge('north', messages, NOW);
  const ID = '00000000-0000-4000-8000-00000000000';

  it('gets no receipt for two contents under one id', async () => {
    const twice = judge(message(`${ID}1`, 1, body('a', 1)), message(`${ID}1`, 2, body('b', 1)));
    await expect(twice).rejects.toMatchObject({ code: 'malformed' });
  });

  it.each([
    { given: 'a version that no column holds', its: body('report:2026-02', 2 ** 40) },
    { given: 'a text in place of a subject', its: body('Ana Lee lives in\u0000 Elm Street', 1) },
  ])('leaves nothing but hashes in a refused row, and reaches no statement: $given', async ({ its }) => {
    asked.length = 0;
    const [judged] = await judge(message(`${ID}2`, 1, its));
    expect(judged?.receipt).toMatchObject({ outcome: 'refused', reason: 'schema' });
    expect(judged?.row).toMatchObject({ subject_id: null, subject_version: null, message: null });
    expect(canonicalJson(asked as never)).not.toContain('Elm');
    expect(asked).toEqual([]);
  });

  it('has no number that a column cannot hold', async () => {
    await expect(judge(message(`${ID}3`, 2 ** 31, body('a', 1)))).rejects.toMatchObject({ code: 'malformed' });
  });
});
