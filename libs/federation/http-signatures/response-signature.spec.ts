import { generateSigningKeyPair, signingKey } from '../keys/signing-key.js';
import { signRequest } from './request-signature.js';
import { type ResponseToVerify, signResponse, verifyResponse } from './response-signature.js';
import { contentDigest } from './signature-profile.js';

const node = signingKey('north-side', generateSigningKeyPair());
const hub = signingKey('centre', generateSigningKeyPair());
const now = new Date('2026-02-01T12:00:00Z');
const targetUri = 'https://centre.example/federation/inbox';
const ask = async (text: string): Promise<string> => {
  const body = Buffer.from(text);
  return (await signRequest({ method: 'POST', targetUri, contentType: 'application/json', body, key: node, now }))[
    'signature'
  ]!;
};
const requestSignature = await ask('one');
const body = Buffer.from('{"results":[]}');
const signed = await signResponse({ status: 202, body, requestSignature, key: hub, now });

const verdict = async (changes: Partial<ResponseToVerify>): Promise<string> => {
  const verified = await verifyResponse({
    status: 202,
    headers: signed,
    body,
    requestSignature,
    publicKeyOf: (keyid) => Promise.resolve(keyid === hub.keyid ? hub.publicKey : undefined),
    ...changes,
  });
  return verified.ok ? 'accepted' : verified.error.code;
};
const COMPONENTS = '("@status" "content-digest" "signature";req;key="massline")';
const input = signed['signature-input']!;
const withInput = (value: string) => ({ headers: { ...signed, 'signature-input': value } });

/** A signature that holds over what it says, which need not be what the profile demands. */
function signedWith(components: string, parameters: string) {
  const values: Record<string, string> = {
    '"@status"': '202',
    '"content-digest"': contentDigest(body),
    '"signature";req;key="massline"': requestSignature.slice('massline='.length),
  };
  const lines = components
    .slice(1, -1)
    .split(/ (?=")/)
    .map((name) => `${name}: ${values[name]}`);
  const base = [...lines, `"@signature-params": ${components}${parameters}`].join('\n');
  const signature = `massline=:${hub.sign(Buffer.from(base)).toString('base64')}:`;
  return { headers: { ...signed, 'signature-input': `massline=${components}${parameters}`, signature } };
}
const PARAMETERS = `;created=${now.getTime() / 1000};keyid="${hub.keyid}";tag="massline"`;

describe('a signed response', () => {
  it('covers status, digest and the request’s signature, in the form of protocol.md', async () => {
    expect(input).toBe(`massline=${COMPONENTS}${PARAMETERS}`);
    expect(signedWith(COMPONENTS, PARAMETERS).headers).toEqual(signed);
    expect(await verdict({})).toBe('accepted');
  });

  it('says who answered', async () => {
    const publicKeyOf = () => Promise.resolve(hub.publicKey);
    const verified = await verifyResponse({ status: 202, headers: signed, body, requestSignature, publicKeyOf });
    expect(verified).toEqual({ ok: true, value: { keyid: hub.keyid, created: now } });
  });

  it.each<[string, () => Partial<ResponseToVerify> | Promise<Partial<ResponseToVerify>>, string]>([
    ['another status', () => ({ status: 200 }), 'bad_signature'],
    ['another body', () => ({ body: Buffer.from('{"results":[1]}') }), 'digest_mismatch'],
    [
      'another body and its digest',
      () => ({ body: Buffer.from('x'), headers: { ...signed, 'content-digest': contentDigest(Buffer.from('x')) } }),
      'bad_signature',
    ],
    ['another request asked', async () => ({ requestSignature: await ask('two') }), 'bad_signature'],
    ['the same request signed again', async () => ({ requestSignature: await ask('one') }), 'bad_signature'],
    ['no signature', () => ({ headers: { 'content-digest': signed['content-digest'] } }), 'missing_signature'],
    ['no digest', () => ({ headers: { ...signed, 'content-digest': undefined } }), 'missing_signature'],
    ['an unknown key', () => ({ publicKeyOf: () => Promise.resolve(undefined) }), 'unknown_key'],
    ['the asker’s own key', () => ({ publicKeyOf: () => Promise.resolve(node.publicKey) }), 'bad_signature'],
    ['the request not covered', () => signedWith('("@status" "content-digest")', PARAMETERS), 'bad_parameters'],
    [
      'the digest not covered',
      () => signedWith('("@status" "signature";req;key="massline")', PARAMETERS),
      'bad_parameters',
    ],
    [
      'the status not covered',
      () => signedWith('("content-digest" "signature";req;key="massline")', PARAMETERS),
      'bad_parameters',
    ],
    ['no tag', () => signedWith(COMPONENTS, PARAMETERS.replace(';tag="massline"', '')), 'bad_parameters'],
    ['no created', () => signedWith(COMPONENTS, PARAMETERS.replace(/;created=\d+/, '')), 'bad_parameters'],
    ['a foreign alg', () => signedWith(COMPONENTS, `${PARAMETERS};alg="hmac-sha256"`), 'bad_parameters'],
    ['its signature covered without req', () => withInput(input.replace(';req', '')), 'bad_parameters'],
    ['two labels', () => withInput(`${input}, other=${COMPONENTS}${PARAMETERS}`), 'bad_parameters'],
    [
      'a signature twice',
      () => ({ headers: { ...signed, signature: [signed['signature']!, signed['signature']!] } }),
      'bad_parameters',
    ],
    [
      'the request’s own signature sent back',
      () => ({ headers: { ...signed, signature: requestSignature } }),
      'bad_signature',
    ],
    ['our request gone', () => ({ requestSignature: '' }), 'bad_signature'],
  ])('is refused with %s', async (_, changes, code) => {
    expect(await verdict(await changes())).toBe(code);
  });
});
