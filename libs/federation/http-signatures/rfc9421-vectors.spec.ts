import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSigner, createVerifier, httpbis, type Request, type Response } from 'http-message-signatures';
import { publicKeyOf } from '../keys/public-key.js';
import { verifyWith } from './library.js';

/**
 * RFC 9421, appendix B. Our profile refuses all of these (other labels, components and digests), so an adapter feeds them
 * to the library as we call it: this shows that what the profile builds on computes what the RFC says.
 */
const root = resolve(import.meta.dirname, '../../..');
const file = resolve(root, process.env['MASSLINE_DATA_DIR'] ?? '../shared/data', 'vectors/rfc9421/vectors.json');
const absent = !existsSync(file);

interface Case {
  readonly id: string;
  readonly alg: string;
  readonly keyid: string;
  readonly message?: string;
  readonly signed_message?: string;
  readonly signature_input?: string;
  readonly signature?: string;
  readonly valid: boolean;
}
interface Vectors {
  readonly keys: Record<string, { pem?: string; jwk?: { x?: string }; base64?: string }>;
  readonly messages: Record<string, string>;
  readonly cases: readonly Case[];
}
const vectors: Vectors = absent
  ? { keys: {}, messages: {}, cases: [] }
  : (JSON.parse(readFileSync(file, 'utf8')) as Vectors);

/** HTTP/1.1 text as the structure that the library reads. */
function parse(text: string): Request | Response {
  const [start, ...lines] = text.split('\n\n')[0]!.split('\n');
  const headers: Record<string, string[]> = {};
  for (const line of lines) {
    const at = line.indexOf(':');
    (headers[line.slice(0, at).toLowerCase()] ??= []).push(line.slice(at + 1).trim());
  }
  const [first, second] = start!.split(' ') as [string, string];
  if (first.startsWith('HTTP/')) return { status: Number(second), headers };
  return { method: first, url: `https://${headers['host']![0]}${second}`, headers };
}

function signedMessage(one: Case) {
  const message = parse(one.signed_message ?? vectors.messages[one.message ?? 'test-request']!);
  if (one.signature_input) message.headers['signature-input'] = [one.signature_input];
  if (one.signature) message.headers['signature'] = [one.signature];
  return message;
}

const half = (pem: string, kind: 'PUBLIC' | 'PRIVATE'): string =>
  new RegExp(`-----BEGIN [A-Z ]*${kind} KEY-----[^-]+-----END [A-Z ]*${kind} KEY-----`).exec(pem)![0];

async function verdictOf(one: Case): Promise<boolean> {
  const message = signedMessage(one);
  const key = vectors.keys[one.keyid]!;
  if (one.alg === 'ed25519') {
    const ours = publicKeyOf(key.jwk!.x!);
    return ours.ok && (await verifyWith(ours.value, message));
  }
  const material = one.alg === 'hmac-sha256' ? Buffer.from(key.base64!, 'base64') : half(key.pem!, 'PUBLIC');
  const config = {
    tolerance: 1e12,
    notAfter: 1e15,
    keyLookup: () => Promise.resolve({ verify: createVerifier(material, one.alg) }),
  };
  const verdict = 'status' in message ? httpbis.verifyMessage(config, message) : httpbis.verifyMessage(config, message);
  return (await verdict.catch(() => false)) === true;
}

const describeOnData = absent ? describe.skip : describe;
describeOnData(absent ? 'RFC 9421 vectors (skipped: no data, set MASSLINE_DATA_DIR)' : 'RFC 9421 vectors', () => {
  it('are all thirteen there', () => {
    expect(vectors.cases).toHaveLength(13);
    expect(vectors.cases.filter((one) => !one.valid)).toHaveLength(2);
  });

  it.each(vectors.cases)('$id is valid: $valid', async (one) => {
    expect(await verdictOf(one)).toBe(one.valid);
  });

  it('signs B.2.6 to the same bytes', async () => {
    const one = vectors.cases.find(({ id }) => id === 'sig-b26')!;
    const key = createSigner(half(vectors.keys[one.keyid]!.pem!, 'PRIVATE'), 'ed25519', one.keyid);
    const signed = await httpbis.signMessage(
      {
        key,
        name: 'sig-b26',
        params: ['created', 'keyid'],
        fields: ['date', '@method', '@path', '@authority', 'content-type', 'content-length'],
        paramValues: { created: new Date(1_618_884_473_000) },
      },
      parse(vectors.messages['test-request']!) as Request,
    );
    expect(signed.headers['Signature-Input']).toBe(one.signature_input);
    expect(signed.headers['Signature']).toBe(one.signature);
  });

  it('fails a valid vector when its verdict is asked of another key', async () => {
    const one = vectors.cases.find(({ id }) => id === 'sig-b26')!;
    const other = publicKeyOf('8QF2mvqQ7-RpCCJYHbUP3Bv3XX7sZzpo9OxKKWyAWvI');
    expect(other.ok && (await verifyWith(other.value, signedMessage(one)))).toBe(false);
  });
});
