import { constantTimeEqual } from '#domain-kit';
import { endsAtClient, homeProof, NONCE_HEADER, PROOF_PATH } from '#platform';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, buildConnector, fetch } from 'undici';

/** Written at each start of a node that runs alone; whoever can read it can read the node's key too. */
export const homeSecretFile = (home: string): string => join(home, 'home-secret');

/** What answers is not the node of the home, or not yet. Nothing was sent to it. */
export class StrangerError extends Error {
  constructor(options?: ErrorOptions) {
    super('What answers there is not the node of this home', options);
    this.name = 'StrangerError';
  }
}

const ANSWER_WITHIN_MS = 10_000;
const ANSWER_BYTES_MAX = 8 * 1024;

/**
 * `fetch` over connections whose other end has proved that it is the node of this home. A request goes out on no other:
 * another account of the machine may listen on the port while the node is down, also between two requests.
 */
export function provenFetch(home: string): typeof globalThis.fetch {
  const connectPlainly = buildConnector({ timeout: ANSWER_WITHIN_MS, allowH2: false });
  const dispatcher = new Agent({
    connect: (options, callback) =>
      connectPlainly(options, (error, socket) => {
        if (error) return callback(error, null);
        prove(socket, home).then(
          () => callback(null, socket),
          (cause: unknown) => {
            socket.destroy();
            callback(new StrangerError({ cause }), null);
          },
        );
      }),
  });
  const proven = (url: string | URL, init?: RequestInit): ReturnType<typeof fetch> =>
    fetch(url, { ...(init as Parameters<typeof fetch>[1]), dispatcher });
  return proven as unknown as typeof globalThis.fetch;
}

async function prove(socket: Socket, home: string): Promise<void> {
  const secret = await readFile(homeSecretFile(home), 'utf8');
  const nonce = randomBytes(32).toString('base64url');
  socket.write(`GET ${PROOF_PATH} HTTP/1.1\r\nhost: localhost\r\n${NONCE_HEADER}: ${nonce}\r\n\r\n`);
  const expected = homeProof(secret, nonce, endsAtClient(socket));
  const patience = new AbortController();
  const late = wait(ANSWER_WITHIN_MS, undefined, { signal: patience.signal, ref: false }).then(() => {
    throw new Error('no answer');
  });
  const given = await Promise.race([bodyOf(socket), late]).finally(() => {
    patience.abort();
    late.catch(() => undefined);
  });
  if (!constantTimeEqual(given, Buffer.from(expected))) throw new Error('a wrong proof');
}

/** Of one answer with a stated length and nothing after it; leaves the socket as it was, for whoever asks next. */
async function bodyOf(socket: Socket): Promise<Buffer> {
  let read = Buffer.alloc(0);
  for (;;) {
    const chunk = socket.read() as Buffer | null;
    if (chunk) read = Buffer.concat([read, chunk]);
    const head = read.indexOf('\r\n\r\n');
    const length = head < 0 ? undefined : lengthIn(read.toString('latin1', 0, head));
    if (length !== undefined && read.length === head + 4 + length) return read.subarray(head + 4);
    if (read.length > (length === undefined ? ANSWER_BYTES_MAX : head + 4 + length))
      throw new Error('too long an answer');
    if (!chunk) await readable(socket);
  }
}

function lengthIn(head: string): number {
  const length = head.startsWith('HTTP/1.1 200 ')
    ? /\r\ncontent-length: *(\d{1,4})(\r\n|$)/i.exec(head)?.[1]
    : undefined;
  if (length === undefined) throw new Error('no proof');
  return Number(length);
}

const readable = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error): void => {
      socket.off('readable', onReadable).off('error', done).off('close', onClose);
      if (error) reject(error);
      else resolve();
    };
    const onReadable = (): void => done();
    const onClose = (): void => done(new Error('closed'));
    socket.on('readable', onReadable).on('error', done).on('close', onClose);
  });
