import { ok } from '#domain-kit';
import { generateSigningKeyPair, signingKey } from '../keys/index.js';
import { ExchangeProblem } from './exchange.errors.js';
import type { InboxService } from './inbox.service.js';
import type { NodeKeys } from './node-keys.service.js';
import type { PeerCalls } from './peer-calls.service.js';
import type { PeersService } from './peers.service.js';
import { RecoverySteps } from './recovery-steps.service.js';

const PEER = { id: 'north', baseUrl: 'https://north.example', incomingEpoch: 1, incomingContiguous: 0 } as never;

describe('recovery from a hostile peer', () => {
  const key = signingKey('hub', generateSigningKeyPair());

  /** `sequences` are those of the batch that answers a request for what is above `contiguous`. */
  function steps(receive: () => Promise<void>, sequences: (contiguous: number) => number[]): RecoverySteps {
    const calls = {
      post: async (_peer: unknown, _path: string, asked: Buffer) => {
        const { contiguous } = JSON.parse(`${asked}`) as { contiguous: number };
        const messages = sequences(contiguous).map((sequence) => ({ message: { epoch: 1, sequence }, receipt: null }));
        return ok({ status: 200, signed: true, body: Buffer.from(JSON.stringify({ messages })) });
      },
    };
    const peers = { find: async () => null, keyidsNow: async () => [] };
    return new RecoverySteps(
      peers as unknown as PeersService,
      calls as unknown as PeerCalls,
      { receive } as unknown as InboxService,
      { all: async () => [{ signing: key }] } as unknown as NodeKeys,
    );
  }

  it('ends that peer’s part when a message is refused, and throws nothing that would end all of it', async () => {
    const refusing = async () => {
      throw new ExchangeProblem('bad_signature');
    };
    const recovered = await steps(refusing, () => [1]).fetchFrom(PEER);
    expect(recovered).toEqual({ peer: 'north', messages: 0, problem: 'bad_signature' });
  });

  it.each([
    { given: 'always has more', sequences: (above: number) => [above + 1], problem: 'too_many' },
    { given: 'repeats itself', sequences: () => [1], problem: 'no_progress' },
  ])('ends although the peer $given', async ({ sequences, problem }) => {
    let taken = 0;
    const recovered = await steps(async () => {
      if ((taken += 1) > 5_000) throw new Error('asked without an end');
    }, sequences).fetchFrom(PEER);
    expect(recovered.problem).toBe(problem);
  });

  it('passes over a number that never comes', async () => {
    const held = [2, 3, 4, 5];
    const sequences = (above: number) => held.filter((sequence) => sequence > above).slice(0, 2);
    expect(await steps(async () => undefined, sequences).fetchFrom(PEER)).toEqual({ peer: 'north', messages: 4 });
  });
});
