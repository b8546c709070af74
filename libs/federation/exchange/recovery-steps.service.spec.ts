import { ok } from '#domain-kit';
import { generateSigningKeyPair, keyIdOf, signingKey } from '../keys/index.js';
import { ExchangeProblem } from './exchange.errors.js';
import type { InboxService } from './inbox.service.js';
import type { NodeKeys } from './node-keys.service.js';
import type { PeerCalls } from './peer-calls.service.js';
import type { PeersService } from './peers.service.js';
import { RecoverySteps } from './recovery-steps.service.js';

const PEER = { id: 'north', baseUrl: 'https://north.example', incomingEpoch: 1, incomingContiguous: 0 } as never;

describe('recovery from a hostile peer', () => {
  const pair = generateSigningKeyPair();
  const key = signingKey('hub', pair);
  expect(key.keyid).toBe(keyIdOf('hub', pair.publicKey));

  function steps(receive: InboxService['receive']): RecoverySteps {
    const body = Buffer.from(JSON.stringify({ messages: [{ message: {}, receipt: null }] }));
    const calls = { post: async () => ok({ status: 200, signed: true, body }) };
    const peers = { find: async () => null };
    return new RecoverySteps(
      peers as unknown as PeersService,
      calls as unknown as PeerCalls,
      { receive } as unknown as InboxService,
      { current: async () => key } as unknown as NodeKeys,
    );
  }

  it('ends that peer’s part when a message is refused, and throws nothing that would end all of it', async () => {
    const recovered = await steps(async () => {
      throw new ExchangeProblem('bad_signature');
    }).fetchFrom(PEER);
    expect(recovered).toEqual({ peer: 'north', messages: 0, problem: 'bad_signature' });
  });

  it('ends although the peer always has more', async () => {
    let contiguous = 0;
    const recovered = await steps(async () => {
      contiguous += 1;
      if (contiguous > 5_000) throw new Error('asked without an end');
      return { results: [], cursor: { epoch: 1, contiguous, missing: [] } };
    }).fetchFrom(PEER);
    expect(recovered.problem).toBe('too_many');
  });
});
