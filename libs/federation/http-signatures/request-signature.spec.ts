import { generateSigningKeyPair, signingKey } from '../keys/signing-key.js';
import { type RequestToVerify, signRequest, verifyRequest } from './request-signature.js';
import { contentDigest } from './signature-profile.js';

const key = signingKey('north-side', generateSigningKeyPair());
const now = new Date('2026-02-01T12:00:00Z');
const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const created = now.getTime() / 1000;
const targetUri = 'https://centre.example/federation/inbox';
const body = Buffer.from('{"messages":[]}');
const nonce = 'AAAAAAAAAAAAAAAAAAAAAA';
const contentType = 'application/json';

const signed = await signRequest({ method: 'POST', targetUri, contentType, body, key, now, nonce });
const request = (changes: Partial<RequestToVerify> = {}): RequestToVerify => ({
  method: 'POST',
  targetUri,
  headers: signed,
  body,
  now,
  publicKeyOf: (keyid) => Promise.resolve(keyid === key.keyid ? key.publicKey : undefined),
  ...changes,
});
const verdict = async (changes: Partial<RequestToVerify>): Promise<string> => {
  const verified = await verifyRequest(request(changes));
  return verified.ok ? 'accepted' : verified.error.code;
};

const COMPONENTS = '("@method" "@target-uri" "content-type" "content-digest")';
const PARAMETERS = `;created=${created};expires=${created + 60};keyid="${key.keyid}";nonce="${nonce}";tag="massline"`;

/** The same signature, written out by hand after RFC 9421 §2.5. */
function signedWith(parameters: string) {
  const base = [
    '"@method": POST',
    `"@target-uri": ${targetUri}`,
    `"content-type": ${contentType}`,
    `"content-digest": ${contentDigest(body)}`,
    `"@signature-params": ${COMPONENTS}${parameters}`,
  ].join('\n');
  const signature = key.sign(Buffer.from(base)).toString('base64');
  const input = `massline=${COMPONENTS}${parameters}`;
  return { headers: { ...signed, 'signature-input': input, signature: `massline=:${signature}:` } };
}

describe('a signed request', () => {
  it('is accepted as signed, and says who, when and under which nonce', async () => {
    const verified = await verifyRequest(request());
    expect(verified).toEqual({
      ok: true,
      value: { keyid: key.keyid, nonce, created: now, expires: at(60), signature: signed['signature'] },
    });
  });

  it('has exactly the form of protocol.md', () => {
    expect(signed).toEqual({
      'content-type': contentType,
      'content-digest': contentDigest(body),
      'signature-input': `massline=${COMPONENTS}${PARAMETERS}`,
      signature: expect.stringMatching(/^massline=:[A-Za-z0-9+/]{86}==:$/) as string,
    });
    expect(signedWith(PARAMETERS).headers).toEqual(signed);
  });

  it('may be a GET, with the digest of an empty body', async () => {
    const empty = new Uint8Array();
    const headers = await signRequest({ method: 'GET', targetUri, contentType, body: empty, key, now });
    expect(await verdict({ method: 'GET', headers, body: empty })).toBe('accepted');
    expect(await verdict({ method: 'POST', headers, body: empty })).toBe('bad_signature');
    expect(headers['content-digest']).toBe('sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:');
  });

  it.each([
    [
      'parameters in another order',
      signedWith(`;tag="massline";nonce="${nonce}";keyid="${key.keyid}";expires=${created + 60};created=${created}`),
    ],
    ['alg="ed25519" said', signedWith(`${PARAMETERS};alg="ed25519"`)],
    [
      'header names in another case',
      { headers: Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toUpperCase(), value])) },
    ],
    [
      'headers as lists of one',
      { headers: Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, [value]])) },
    ],
    [
      'other headers besides',
      { headers: { ...signed, date: 'x', 'x-forwarded-host': 'evil.example', host: 'evil.example' } },
    ],
    ['a clock 300 s behind', { now: at(-300) }],
    ['a clock 300 s past the expiry', { now: at(360) }],
    ['the longest life', signedWith(PARAMETERS.replace(`expires=${created + 60}`, `expires=${created + 300}`))],
  ])('is accepted with %s', async (_, changes) => {
    expect(await verdict(changes)).toBe('accepted');
  });

  it('cannot be signed to live for longer than 300 s, or not at all', async () => {
    for (const lifetimeSeconds of [0, -1, 301]) {
      const made = signRequest({ method: 'POST', targetUri, contentType, body, key, now, lifetimeSeconds });
      await expect(made).rejects.toThrow(RangeError);
    }
  });

  it('has a nonce of its own each time', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, () => signRequest({ method: 'POST', targetUri, contentType, body, key, now })),
    );
    expect(new Set(made.map((headers) => headers['signature-input'])).size).toBe(20);
  });
});
