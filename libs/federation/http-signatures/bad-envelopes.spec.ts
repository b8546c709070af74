import { createPrivateKey, sign as nodeSign } from 'node:crypto';
import { generateSigningKeyPair, signingKey } from '../keys/signing-key.js';
import { type RequestToVerify, signRequest, verifyRequest } from './request-signature.js';
import { contentDigest } from './signature-profile.js';

const pair = generateSigningKeyPair();
const key = signingKey('north-side', pair);
const other = signingKey('south-side', generateSigningKeyPair());
const now = new Date('2026-02-01T12:00:00Z');
const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const created = now.getTime() / 1000;
const targetUri = 'https://centre.example/federation/inbox';
const body = Buffer.from('{"messages":[]}');
const nonce = 'AAAAAAAAAAAAAAAAAAAAAA';
const contentType = 'application/json';

const signed = await signRequest({ method: 'POST', targetUri, contentType, body, key, now, nonce });
const keys = new Map([key, other].map((one) => [one.keyid, one.publicKey]));
const request = (changes: Partial<RequestToVerify> = {}): RequestToVerify => ({
  method: 'POST',
  targetUri,
  headers: signed,
  body,
  now,
  publicKeyOf: (keyid) => Promise.resolve(keys.get(keyid)),
  ...changes,
});
const verdict = async (changes: Partial<RequestToVerify>): Promise<string> => {
  const verified = await verifyRequest(request(changes));
  return verified.ok ? 'accepted' : verified.error.code;
};
const without = (name: string) => Object.fromEntries(Object.entries(signed).filter(([header]) => header !== name));

const COMPONENTS = '("@method" "@target-uri" "content-type" "content-digest")';
const PARAMETERS = `;created=${created};expires=${created + 60};keyid="${key.keyid}";nonce="${nonce}";tag="massline"`;
const VALUES: Record<string, string> = {
  '"@method"': 'POST',
  '"@target-uri"': targetUri,
  '"@authority"': 'centre.example',
  '"content-type"': contentType,
  '"content-digest"': contentDigest(body),
  '"@method";req': 'POST',
};

/** A signature that is right for whatever input it is given: only the profile can refuse it. */
function signedWith(components: string, parameters: string, label = 'massline') {
  const lines = components
    .slice(1, -1)
    .split(/ (?=")/)
    .filter(Boolean)
    .map((name) => `${name}: ${VALUES[name] ?? ''}`);
  const base = [...lines, `"@signature-params": ${components}${parameters}`].join('\n');
  const signature = key.sign(Buffer.from(base)).toString('base64');
  return { ...signed, 'signature-input': `${label}=${components}${parameters}`, signature: `${label}=:${signature}:` };
}
const withParameters = (change: (parameters: string) => string) => ({
  headers: signedWith(COMPONENTS, change(PARAMETERS)),
});
const withComponents = (components: string) => ({ headers: signedWith(components, PARAMETERS) });
const replacing = (from: string | RegExp, to: string) => withParameters((parameters) => parameters.replace(from, to));
const withHeader = (name: string, value: string | string[] | undefined) => ({
  headers: { ...without(name), [name]: value },
});
const signature = signed['signature']!;
const input = signed['signature-input']!;

/** Bar B-F2. Where a case could be right but for the profile, it carries a signature that holds over what it says. */
const REFUSED: readonly [given: string, changes: Partial<RequestToVerify>, code: string][] = [
  ['no content-type', { headers: without('content-type') }, 'missing_signature'],
  ['no content-digest', { headers: without('content-digest') }, 'missing_signature'],
  ['no signature', { headers: without('signature') }, 'missing_signature'],
  ['no signature-input', { headers: without('signature-input') }, 'missing_signature'],
  ['no header at all', { headers: {} }, 'missing_signature'],
  ['an undefined signature', withHeader('signature', undefined), 'missing_signature'],
  ['an empty signature', withHeader('signature', ''), 'bad_parameters'],
  ['an empty signature-input', withHeader('signature-input', ''), 'bad_parameters'],

  ['another method', { method: 'GET' }, 'bad_signature'],
  ['another path', { targetUri: 'https://centre.example/federation/collect' }, 'bad_signature'],
  ['another host', { targetUri: 'https://other.example/federation/inbox' }, 'bad_signature'],
  ['another scheme', { targetUri: 'http://centre.example/federation/inbox' }, 'bad_signature'],
  ['another port', { targetUri: 'https://centre.example:8443/federation/inbox' }, 'bad_signature'],
  ['a query added', { targetUri: `${targetUri}?a=1` }, 'bad_signature'],
  ['another content-type', withHeader('content-type', 'text/plain'), 'bad_signature'],
  ['another body', { body: Buffer.from('{"messages":[1]}') }, 'digest_mismatch'],
  ['white space added to the body', { body: Buffer.from('{"messages":[]} ') }, 'digest_mismatch'],
  ['an empty body', { body: new Uint8Array() }, 'digest_mismatch'],
  ['the digest of another body', withHeader('content-digest', contentDigest(Buffer.from('x'))), 'bad_signature'],
  [
    'another body with its own digest',
    { ...withHeader('content-digest', contentDigest(Buffer.from('x'))), body: Buffer.from('x') },
    'bad_signature',
  ],

  ['@method not covered', withComponents('("@target-uri" "content-type" "content-digest")'), 'bad_parameters'],
  ['@target-uri not covered', withComponents('("@method" "content-type" "content-digest")'), 'bad_parameters'],
  ['content-type not covered', withComponents('("@method" "@target-uri" "content-digest")'), 'bad_parameters'],
  ['content-digest not covered', withComponents('("@method" "@target-uri" "content-type")'), 'bad_parameters'],
  ['nothing covered', withComponents('()'), 'bad_parameters'],
  [
    'a component twice',
    withComponents('("@method" "@method" "@target-uri" "content-type" "content-digest")'),
    'bad_parameters',
  ],
  [
    'components in another order',
    withComponents('("@target-uri" "@method" "content-type" "content-digest")'),
    'bad_parameters',
  ],
  [
    'a component more',
    withComponents('("@method" "@target-uri" "content-type" "content-digest" "@authority")'),
    'bad_parameters',
  ],
  [
    '@authority for @target-uri',
    withComponents('("@method" "@authority" "content-type" "content-digest")'),
    'bad_parameters',
  ],
  [
    'a component with a parameter',
    withComponents('("@method";req "@target-uri" "content-type" "content-digest")'),
    'bad_parameters',
  ],
  [
    'a component in another case',
    withComponents('("@method" "@target-uri" "Content-Type" "content-digest")'),
    'bad_parameters',
  ],
  [
    'two spaces between components',
    withComponents('("@method"  "@target-uri" "content-type" "content-digest")'),
    'bad_parameters',
  ],
  [
    'components as tokens',
    withHeader('signature-input', `massline=(@method @target-uri content-type content-digest)${PARAMETERS}`),
    'bad_parameters',
  ],
  ['an item in place of a list', withHeader('signature-input', `massline="@method"${PARAMETERS}`), 'bad_parameters'],

  ['no created', replacing(`;created=${created}`, ''), 'bad_parameters'],
  ['no expires', replacing(`;expires=${created + 60}`, ''), 'bad_parameters'],
  ['no keyid', replacing(/;keyid="[^"]*"/, ''), 'bad_parameters'],
  ['no nonce', replacing(/;nonce="[^"]*"/, ''), 'bad_parameters'],
  ['no tag', replacing(';tag="massline"', ''), 'bad_parameters'],
  ['no parameters', withParameters(() => ''), 'bad_parameters'],
  ['created twice', replacing(/$/, `;created=${created}`), 'bad_parameters'],
  ['keyid twice', replacing(/$/, `;keyid="${other.keyid}"`), 'bad_parameters'],
  ['nonce twice', replacing(/$/, `;nonce="${nonce}"`), 'bad_parameters'],
  ['tag twice', replacing(/$/, ';tag="massline"'), 'bad_parameters'],
  ['a parameter of its own', replacing(/$/, ';audience="centre"'), 'bad_parameters'],
  ['a bare parameter', replacing(/$/, ';strict'), 'bad_parameters'],
  ['another tag', replacing('tag="massline"', 'tag="other"'), 'bad_parameters'],
  ['the tag as a token', replacing('tag="massline"', 'tag=massline'), 'bad_parameters'],
  ['an empty nonce', replacing(nonce, ''), 'bad_parameters'],
  ['a nonce too short', replacing(nonce, 'A'.repeat(21)), 'bad_parameters'],
  ['a nonce too long', replacing(nonce, 'A'.repeat(87)), 'bad_parameters'],
  ['a nonce with a space', replacing(nonce, `${'A'.repeat(21)} A`), 'bad_parameters'],
  ['created as a string', replacing(`created=${created}`, `created="${created}"`), 'bad_parameters'],
  ['created with a fraction', replacing(`created=${created}`, `created=${created}.0`), 'bad_parameters'],
  ['a negative created', replacing(`created=${created}`, 'created=-1'), 'bad_parameters'],
  ['created beyond any clock', replacing(`created=${created}`, 'created=9999999999999999'), 'bad_parameters'],
  ['expires before created', replacing(`expires=${created + 60}`, `expires=${created - 1}`), 'bad_parameters'],
  ['expires at created', replacing(`expires=${created + 60}`, `expires=${created}`), 'bad_parameters'],
  ['a life of 301 s', replacing(`expires=${created + 60}`, `expires=${created + 301}`), 'bad_parameters'],
  ['a life of a year', replacing(`expires=${created + 60}`, `expires=${created + 31_536_000}`), 'bad_parameters'],
  ['alg of another kind', replacing(/$/, ';alg="hmac-sha256"'), 'bad_parameters'],
  ['alg rsa-v1_5-sha256', replacing(/$/, ';alg="rsa-v1_5-sha256"'), 'bad_parameters'],
  ['alg none', replacing(/$/, ';alg="none"'), 'bad_parameters'],
  ['an empty alg', replacing(/$/, ';alg=""'), 'bad_parameters'],
  ['a keyid without a thumbprint', replacing(key.keyid, 'north-side'), 'bad_parameters'],
  ['a keyid with a path', replacing(key.keyid, `../${key.keyid}`), 'bad_parameters'],
  ['an unknown keyid', replacing(key.keyid, `north-side#${other.publicKey.thumbprint}`), 'unknown_key'],
  ["another node's keyid", replacing(key.keyid, other.keyid), 'bad_signature'],

  ['a clock 301 s behind', { now: at(-301) }, 'clock_skew'],
  ['a clock 301 s past the expiry', { now: at(361) }, 'clock_skew'],
  ['a clock a year ahead', { now: at(31_536_000) }, 'clock_skew'],

  ['another label', { headers: signedWith(COMPONENTS, PARAMETERS, 'sig1') }, 'bad_parameters'],
  ['the label in capitals', { headers: signedWith(COMPONENTS, PARAMETERS, 'Massline') }, 'bad_parameters'],
  ['labels that differ', withHeader('signature', signature.replace('massline', 'other')), 'bad_parameters'],
  [
    'two labels in signature-input',
    withHeader('signature-input', `${input}, other=${COMPONENTS}${PARAMETERS}`),
    'bad_parameters',
  ],
  [
    'another label before ours',
    withHeader('signature-input', `other=${COMPONENTS}${PARAMETERS}, ${input}`),
    'bad_parameters',
  ],
  ['our label twice in signature-input', withHeader('signature-input', `${input}, ${input}`), 'bad_parameters'],
  [
    'two signatures',
    withHeader('signature', `${signature}, other=${signature.slice('massline='.length)}`),
    'bad_parameters',
  ],
  ['our signature twice', withHeader('signature', `${signature}, ${signature}`), 'bad_parameters'],
  ['two signature headers', withHeader('signature', [signature, signature]), 'bad_parameters'],
  ['two signature-input headers', withHeader('signature-input', [input, input]), 'bad_parameters'],
  [
    'two content-digest headers',
    withHeader('content-digest', [contentDigest(body), contentDigest(body)]),
    'bad_parameters',
  ],
  ['two content-type headers', withHeader('content-type', [contentType, 'text/html']), 'bad_parameters'],
  ['a header under two spellings', { headers: { ...signed, 'Content-Type': 'text/html' } }, 'bad_parameters'],
  ['a folded signature-input', withHeader('signature-input', input.replace(';nonce', '\r\n ;nonce')), 'bad_parameters'],
  ['a folded content-type', withHeader('content-type', 'application/json\n '), 'bad_parameters'],
  ['a tab in content-type', withHeader('content-type', 'application/json;\tx=1'), 'bad_parameters'],
  ['a trailing space in signature', withHeader('signature', `${signature} `), 'bad_parameters'],
  ['a trailing comma in signature-input', withHeader('signature-input', `${input},`), 'bad_parameters'],
  ['parameters on the signature', withHeader('signature', `${signature};a=1`), 'bad_parameters'],
  ['the signature as a string', withHeader('signature', signature.replaceAll(':', '"')), 'bad_parameters'],
  ['the signature without padding', withHeader('signature', signature.replace('==:', ':')), 'bad_parameters'],
  [
    'the signature of 63 bytes',
    withHeader('signature', `massline=:${Buffer.alloc(63).toString('base64')}:`),
    'bad_parameters',
  ],
  [
    'a signature of zeros',
    withHeader('signature', `massline=:${Buffer.alloc(64).toString('base64')}:`),
    'bad_signature',
  ],
  [
    'another request’s signature',
    withHeader('signature', `massline=:${other.sign(body).toString('base64')}:`),
    'bad_signature',
  ],
  [
    'a sha-512 digest',
    withHeader('content-digest', `sha-512=:${Buffer.alloc(64).toString('base64')}:`),
    'bad_parameters',
  ],
  [
    'two digests in one field',
    withHeader('content-digest', `${contentDigest(body)}, ${contentDigest(body)}`),
    'bad_parameters',
  ],
  ['a digest in hexadecimal', withHeader('content-digest', 'sha-256=abcdef'), 'bad_parameters'],
  [
    'an old Digest header only',
    { headers: { ...without('content-digest'), digest: 'SHA-256=x' } },
    'missing_signature',
  ],
  [
    'a header named like a component',
    { headers: { ...without('content-type'), '@method': 'POST' } },
    'missing_signature',
  ],
];

describe('a request is refused with', () => {
  it('at least sixty hand-written envelopes (bar B-F2)', () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(60);
    expect(new Set(REFUSED.map(([given]) => given)).size).toBe(REFUSED.length);
  });

  it.each(REFUSED)('%s', async (_, changes, code) => {
    expect(await verdict(changes)).toBe(code);
  });

  it('a key that was looked up but signed something else, though Node accepts that signature elsewhere', async () => {
    const der = createPrivateKey({ key: Buffer.from(pair.privateKey, 'base64url'), format: 'der', type: 'pkcs8' });
    const elsewhere = nodeSign(null, Buffer.from('massline/message/v1\n{}'), der).toString('base64');
    expect(await verdict(withHeader('signature', `massline=:${elsewhere}:`))).toBe('bad_signature');
  });
});
