import { gzipSync } from 'node:zlib';
import { generateSigningKeyPair, signingKey } from '#federation';
import { type Behaviour, factsOf, honest, honestAnswer } from './fake-organizations.js';

export const CANARY = 'canary-7f3a';

/** An honest answer with one thing changed: `change` gets the entity. */
const lying =
  (change: (entity: ReturnType<typeof factsOf> & Record<string, unknown>) => unknown): Behaviour =>
  (organization, question, reply) => {
    const entity = factsOf(organization.id) as ReturnType<typeof factsOf> & Record<string, unknown>;
    const changed = change(entity);
    return organization.answer(question, reply, JSON.stringify({ data: { _entities: [changed ?? entity] } }));
  };
const saying =
  (text: string | Buffer, options = {}): Behaviour =>
  (organization, question, reply) =>
    organization.answer(question, reply, text, options);
const cell = (entity: ReturnType<typeof factsOf>): Record<string, unknown> => entity.releasedCells[0]!;
const office = (entity: ReturnType<typeof factsOf>): Record<string, unknown> => entity.offices[0]!;
const someoneElse = signingKey('someone-else', generateSigningKeyPair());
const MEBIBYTE = Buffer.alloc(1_048_576, 0x20);

/** Sends as long as the reader reads; `sent` counts bytes, so that a spec sees when the hub hung up. */
export const endless = { sent: 0 };
const flood: Behaviour = (_, _question, reply) => {
  endless.sent = 0;
  reply.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!reply.destroyed && endless.sent < 512 * MEBIBYTE.length) {
      endless.sent += MEBIBYTE.length;
      if (!reply.write(MEBIBYTE)) return void reply.once('drain', more);
    }
  };
  more();
};

/** Answers that an honest organization never gives; the hub shows nothing of them. */
export const HOSTILE: Readonly<Record<string, { readonly behaves: Behaviour; readonly code: string }>> = {
  'a body without an end': { behaves: flood, code: 'BAD_ANSWER' },
  'a length of a gigabyte': {
    behaves: (_, _q, reply) => reply.writeHead(200, { 'content-length': 1_073_741_824 }).write(MEBIBYTE),
    code: 'BAD_ANSWER',
  },
  'a gzip bomb': {
    behaves: saying(gzipSync(Buffer.alloc(64 * MEBIBYTE.length)), { headers: { 'content-encoding': 'gzip' } }),
    code: 'BAD_ANSWER',
  },
  'arrays a hundred thousand deep': { behaves: saying('['.repeat(100_000) + ']'.repeat(100_000)), code: 'BAD_ANSWER' },
  'depth where a name belongs': {
    behaves: lying((it) => ({ ...it, stage: JSON.parse('['.repeat(60) + ']'.repeat(60)) as unknown })),
    code: 'BAD_ANSWER',
  },
  'a byte now and then': {
    behaves: (_, _q, reply) => {
      reply.writeHead(200);
      const timer = setInterval(() => reply.write(' '), 20);
      reply.on('close', () => clearInterval(timer));
    },
    code: 'TIMEOUT',
  },
  'silence after the header': { behaves: (_, _q, reply) => reply.writeHead(200).flushHeaders(), code: 'TIMEOUT' },
  silence: { behaves: () => undefined, code: 'TIMEOUT' },
  'a connection cut in the middle': {
    behaves: (_, _q, reply) => {
      reply.writeHead(200, { 'content-length': 500 }).write('{"data"');
      setTimeout(() => reply.destroy(), 10);
    },
    code: 'UNREACHABLE',
  },
  'something that is not HTTP': {
    behaves: (_, { request }) => request.socket.end('SSH-2.0\r\n\r\n'),
    code: 'UNREACHABLE',
  },
  'headers of a megabyte': {
    behaves: (_, { request }) => request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1_000_000)}\r\n\r\n{}`),
    code: 'UNREACHABLE',
  },
  'a redirect': {
    behaves: (_, _q, reply) => reply.writeHead(307, { location: 'http://127.0.0.1:9/federation/graphql' }).end(),
    code: 'BAD_ANSWER',
  },
  'no signature': {
    behaves: ({ id }, { json }, reply) => reply.writeHead(200).end(JSON.stringify(honestAnswer(id, json))),
    code: 'BAD_ANSWER',
  },
  'the signature of another node': {
    behaves: (organization, question, reply) =>
      organization.answer(question, reply, JSON.stringify(honestAnswer(organization.id, question.json)), {
        key: someoneElse,
      }),
    code: 'BAD_ANSWER',
  },
  'a signature over another question': {
    behaves: (organization, question, reply) =>
      organization.answer(
        { signature: question.signature.replace(/:./, (start) => (start === ':A' ? ':B' : ':A')) },
        reply,
        JSON.stringify(honestAnswer(organization.id, question.json)),
      ),
    code: 'BAD_ANSWER',
  },
  'a digest of other bytes': {
    behaves: (organization, question, reply) => {
      const end = reply.end.bind(reply);
      reply.end = ((body: Buffer) => end(Buffer.from(body.toString().replace('seed', 'weed')))) as typeof reply.end;
      return honest(organization, question, reply);
    },
    code: 'BAD_ANSWER',
  },
  'a status that means failure': {
    behaves: saying(JSON.stringify({ data: null }), { status: 500 }),
    code: 'BAD_ANSWER',
  },
  'no JSON': { behaves: saying('<html>'), code: 'BAD_ANSWER' },
  'bytes that are not UTF-8': { behaves: saying(Buffer.from('ff22', 'hex')), code: 'BAD_ANSWER' },
  'a member given twice': { behaves: saying('{"data":{"_entities":[]},"data":null}'), code: 'BAD_ANSWER' },
  'a bare list': { behaves: saying('[]'), code: 'BAD_ANSWER' },
  'no data': { behaves: saying('{"data":null}'), code: 'BAD_ANSWER' },
  'two entities': {
    behaves: (organization, question, reply) =>
      organization.answer(question, reply, JSON.stringify({ data: { _entities: [factsOf('a1'), factsOf('a2')] } })),
    code: 'BAD_ANSWER',
  },
  'the entity of another organization': { behaves: lying((it) => ({ ...it, id: 'honest' })), code: 'BAD_ANSWER' },
  'a number for a stage': { behaves: lying((it) => ({ ...it, stage: 3 })), code: 'BAD_ANSWER' },
  'an endless stage': { behaves: lying((it) => ({ ...it, stage: 'x'.repeat(100_000) })), code: 'BAD_ANSWER' },
  'an object for a list': { behaves: lying((it) => ({ ...it, offices: { 0: office(it) } })), code: 'BAD_ANSWER' },
  'an office without a code': { behaves: lying((it) => void (office(it)['code'] = null)), code: 'BAD_ANSWER' },
  'null among the sites': { behaves: lying((it) => ({ ...it, sites: [null] })), code: 'BAD_ANSWER' },
  'sites without an end': {
    behaves: lying((it) => ({ ...it, sites: Array.from({ length: 80_000 }, () => ({ name: '' })) })),
    code: 'BAD_ANSWER',
  },
  'more offices than anybody holds': {
    behaves: lying((it) => ({ ...it, offices: Array.from({ length: 501 }, () => office(it)) })),
    code: 'BAD_ANSWER',
  },
  'a value in words': { behaves: lying((it) => void (cell(it)['value'] = '7')), code: 'BAD_ANSWER' },
  'a fraction of a thing': { behaves: lying((it) => void (cell(it)['value'] = 7.5)), code: 'BAD_ANSWER' },
  'a revision beyond 32 bits': { behaves: lying((it) => void (cell(it)['revision'] = 2 ** 40)), code: 'BAD_ANSWER' },
  'a word for a truth': { behaves: lying((it) => void (cell(it)['suppressed'] = 'no')), code: 'BAD_ANSWER' },
  'a list of errors that is none': {
    behaves: saying('{"data":{"_entities":[{"id":"liar"}]},"errors":7}'),
    code: 'BAD_ANSWER',
  },
};

/** Names that turn the line around, break it, or hide a part of themselves. */
export const steeringNames = lying((it) => {
  office(it)['title'] = 'Trea\u202esurer';
  office(it)['holderName'] = 'Ana\n\u200b';
  return { ...it, stage: 'se\u0007ed' };
});

/** Fields that no contract knows, at every level, and names that mean something to JavaScript. */
export const extraFields: Behaviour = (organization, question, reply) => {
  const facts = factsOf(organization.id);
  const extra = { email: CANARY, toString: CANARY, constructor: { name: CANARY } };
  const entity = {
    ...facts,
    ...extra,
    members: [{ name: CANARY }],
    displayName: CANARY,
    offices: [{ ...facts.offices[0], ...extra }],
    sites: [{ ...facts.sites[0], ...extra }],
  };
  const text = JSON.stringify({ data: { _entities: [entity], ...extra }, extensions: { note: CANARY } });
  return organization.answer(question, reply, text.replace('{"data"', `{"__proto__":{"stage":"${CANARY}"},"data"`));
};
