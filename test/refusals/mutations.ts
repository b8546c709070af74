import { newId } from '#domain-kit';
import type { Message } from '#federation';
import type { SeededRandom } from '../../apps/massline/demo-data/random.js';
import { type HandPeer, reportBody, type Request } from './hand-peer.js';

/** Makes one request that nobody may accept, from one that would be. */
export type Mutation = (random: SeededRandom, peer: HandPeer, sequence: number) => Promise<Request>;

const pick = <T>(random: SeededRandom, choices: readonly T[]): T => choices[random.between(0, choices.length - 1)]!;
const COVERED = ['content-type', 'content-digest', 'signature-input', 'signature'] as const;

/** Another byte of what may stand in an HTTP field. */
const FIELD_BYTES = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n)).join('');
/** What structured fields are made of: RFC 8941. */
const TOKENS = [
  ...['=', ';', ',', '"', ':', '(', ')', '?1', '*', '\\', '%', '==', '=:', ':=', 'sig1=', 'massline=', ';req', ';sf'],
  ...['created=', 'expires=1', 'keyid=""', 'nonce="a"', 'alg="hmac-sha256"', 'alg="none"', 'tag="other"', '"@method"'],
  ...['"@path"', '"content-digest"', 'sha-512=:AA==:', 'null', '1e9', '-1', '999999999999999'],
];

/** A text with one place of it changed: never the same text. */
function mangled(random: SeededRandom, text: string, words: readonly string[]): string {
  const at = random.between(0, Math.max(text.length - 1, 0));
  const word = pick(random, words);
  const made = pick(random, [
    () => text.slice(0, at) + word + text.slice(at),
    () => text.slice(0, at) + text.slice(at + random.between(1, 8)),
    () => text.slice(0, at) + word + text.slice(at + word.length),
    () => text + text.slice(at),
    () => text.slice(0, at),
  ])();
  const plain = made.trim();
  return plain === text || plain === '' ? `${text}${word}` : plain;
}

const bytesOfBody: Mutation = async (random, peer, sequence) => {
  const request = await peer.request([peer.message(sequence)]);
  const { body } = request;
  const at = random.between(0, body.length - 1);
  const made = pick(random, [
    () => Buffer.from(body).fill(body[at]! ^ (1 << random.between(0, 7)), at, at + 1),
    () => Buffer.concat([body.subarray(0, at), body.subarray(at + random.between(1, 40))]),
    () => Buffer.concat([body.subarray(0, at), Buffer.from([random.between(0, 255)]), body.subarray(at)]),
    () => Buffer.concat([body, body.subarray(at)]),
    () => body.subarray(0, at),
  ])();
  return { ...request, body: made };
};

const fieldByte: Mutation = async (random, peer, sequence) => {
  const request = await peer.request([peer.message(sequence)]);
  const name = pick(random, COVERED);
  return {
    ...request,
    headers: { ...request.headers, [name]: mangled(random, String(request.headers[name]), [...FIELD_BYTES]) },
  };
};

const fieldSyntax: Mutation = async (random, peer, sequence) => {
  const request = await peer.request([peer.message(sequence)]);
  const name = pick(random, COVERED.slice(1));
  return {
    ...request,
    headers: { ...request.headers, [name]: mangled(random, String(request.headers[name]), TOKENS) },
  };
};

const fieldsAtAll: Mutation = async (random, peer, sequence) => {
  const request = await peer.request([peer.message(sequence)]);
  const name = pick(random, COVERED);
  const other = await peer.request([peer.message(sequence + 1)]);
  const { [name]: value, ...rest } = request.headers;
  const changed = pick(random, [
    () => rest,
    () => ({ ...rest, [name]: name === 'content-type' ? 'text/plain' : [String(value), String(value)] }),
    () => ({
      ...rest,
      [name]: name === 'content-type' ? 'application/json; charset=utf-8' : String(other.headers[name]),
    }),
    () => ({ ...rest, [`x-${name}`]: String(value) }),
  ])();
  return { ...request, headers: changed as Request['headers'] };
};

/** Members of a message that a wrong key signed for the right one, in a request that is signed as it should be. */
const memberUnderWrongKey: Mutation = async (random, peer, sequence) => {
  const good = peer.message(sequence);
  const members: Partial<Message>[] = [
    ...[
      { id: newId() },
      { from: 'south' },
      { to: 'north' },
      { epoch: random.between(1, 9) },
      { sequence: sequence + 7 },
    ],
    ...[
      { type: pick(random, ['key.rotated', 'membership.ended', 'offices.published', 'no.such']) },
      { schemaVersion: 2 },
    ],
    ...[{ createdAt: '2026-02-02' }, { ledgerHead: { ...good.ledgerHead, size: random.between(1, 99) } }],
    ...[{ body: reportBody(sequence, random.between(5, 900)) }, {}],
  ];
  const wrong = peer.anotherKey();
  const key = random.chance(0.5) ? { ...wrong, keyid: peer.key.keyid } : wrong;
  return peer.request([peer.message(sequence, pick(random, members), key)]);
};

/** Members changed after they were signed. */
const memberAfterwards: Mutation = async (random, peer, sequence) => {
  const good = peer.message(sequence);
  const member = pick(random, Object.keys(good) as (keyof Message)[]);
  const values: unknown[] = [null, '', 0, -1, [], {}, 'a'.repeat(300), 2 ** 53, true, random.between(3, 99)];
  const mangledText = mangled(random, JSON.stringify(good), ['"', '{', '}', ',', '0', '\\u0000', 'null']);
  return random.chance(0.5)
    ? peer.request([{ ...good, [member]: pick(random, values) }])
    : peer.requestOf(`{"messages":[${mangledText}]}`);
};

const underWrongKey: Mutation = async (random, peer, sequence) => {
  const wrong = peer.anotherKey();
  const key = random.chance(0.5) ? { ...wrong, keyid: peer.key.keyid } : wrong;
  return peer.request([peer.message(sequence)], { key });
};

const atAnotherTime: Mutation = async (random, peer, sequence) => {
  const distance = random.between(400, 40_000_000) * (random.chance(0.5) ? 1 : -1);
  return peer.request([peer.message(sequence)], { now: new Date(Date.now() + distance * 1_000) });
};

/** The signature is for the inbox; what is asked is something else. */
const target: Mutation = async (random, peer, sequence) => {
  const request = await peer.request([peer.message(sequence)]);
  const paths = [
    '/federation/recover',
    '/federation/graphql',
    '/federation/enrolments',
    '/federation',
    '/',
    '/graphql',
  ];
  const url = pick(random, [
    () => `${request.url}?${random.between(0, 9_999)}`,
    () => `${request.url}/`,
    () => `${request.url}//${random.between(0, 9)}`,
    () => request.url.replace('inbox', '%69nbox'),
    () => request.url.replace('/federation', '//federation'),
    () => request.url.replace('inbox', 'Inbox'),
    () => new URL(pick(random, paths), request.url).href,
  ])();
  return { ...request, url };
};

const method: Mutation = async (random, peer, sequence) => ({
  ...(await peer.request([peer.message(sequence)])),
  method: pick(random, ['PUT', 'PATCH', 'DELETE', 'GET', 'OPTIONS']),
});

/** Good signatures over a batch that breaks the rules of a batch. */
const batch: Mutation = async (random, peer, sequence) => {
  const [one, next] = [peer.message(sequence), peer.message(sequence + 1)];
  return peer.request(
    pick(random, [
      () => [next, one],
      () => [one, one],
      () => [],
      () => [one, null],
      () => [[one]],
      () => [one, { ...next, signature: one.signature }],
      () => [peer.message(sequence, { epoch: random.between(3, 2_000) })],
    ])(),
  );
};

/** What is changed, and how often: bytes and syntax most. */
export const MUTATIONS: readonly (readonly [Mutation, number])[] = [
  [bytesOfBody, 4],
  [fieldByte, 4],
  [fieldSyntax, 4],
  [fieldsAtAll, 2],
  [memberUnderWrongKey, 3],
  [memberAfterwards, 3],
  [underWrongKey, 1],
  [atAnotherTime, 1],
  [target, 2],
  [method, 1],
  [batch, 2],
];
