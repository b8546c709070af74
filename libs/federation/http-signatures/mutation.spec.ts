import * as fc from 'fast-check';
import { generateSigningKeyPair, signingKey } from '../keys/signing-key.js';
import { signRequest, verifyRequest } from './request-signature.js';

const key = signingKey('north-side', generateSigningKeyPair());
const now = new Date('2026-02-01T12:00:00Z');
const targetUri = 'https://centre.example/federation/inbox';
const body = Buffer.from(JSON.stringify({ messages: [{ id: 'x', body: { cells: [1, 2, 3] } }] }));
const headers = await signRequest({ method: 'POST', targetUri, contentType: 'application/json', body, key, now });

const request: Request = { method: 'POST', targetUri, body, ...headers } as unknown as Request;

interface Request {
  readonly method: string;
  readonly targetUri: string;
  readonly body: Uint8Array;
  readonly 'content-type': string;
  readonly 'content-digest': string;
  readonly signature: string;
  readonly 'signature-input': string;
}

async function accepted({ method, targetUri, body, ...headers }: Request): Promise<boolean> {
  const publicKeyOf = (keyid: string) => Promise.resolve(keyid === key.keyid ? key.publicKey : undefined);
  return (await verifyRequest({ method, targetUri, body, headers, now, publicKeyOf })).ok;
}

/** One byte changed, removed or doubled. */
function mutate(text: Buffer, at: number, how: number): Buffer {
  const place = at % text.length;
  if (how === 0) return Buffer.concat([text.subarray(0, place), text.subarray(place + 1)]);
  if (how === 256) return Buffer.concat([text.subarray(0, place + 1), text.subarray(place)]);
  const copy = Buffer.from(text);
  copy[place]! ^= how;
  return copy;
}

const mutation = fc.record({
  part: fc.constantFrom(...(Object.keys(request) as (keyof Request)[])),
  at: fc.nat(10_000),
  how: fc.integer({ min: 0, max: 256 }),
});

describe('a signed request', () => {
  it('with any one byte of body, method, address or signed header changed is refused (2,000 at random)', async () => {
    expect(await accepted(request)).toBe(true);
    await fc.assert(
      fc.asyncProperty(mutation, async ({ part, at, how }) => {
        const before = Buffer.from(request[part]);
        const after = mutate(before, at, how);
        // The library takes the method in upper case.
        fc.pre(part !== 'method' || after.toString().toUpperCase() !== 'POST');
        const changed = part === 'body' ? after : after.toString('latin1');
        expect([part, at, how, await accepted({ ...request, [part]: changed })]).toEqual([part, at, how, false]);
      }),
      { numRuns: 2_000 },
    );
  });
});
