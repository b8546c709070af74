import { hmacSha256, toBase64url } from '#domain-kit';
import type { Socket } from 'node:net';

/** The secret of the node’s home, as the environment tells it. */
export const HOME_SECRET = Symbol('HomeSecret');
export const PROOF_PATH = '/health/proof';
export const NONCE_HEADER = 'x-massline-nonce';
export const isNonce = (text: unknown): text is string => typeof text === 'string' && /^[\w-]{43}$/.test(text);

/** The two ends of one connection, each as `address port`. */
export interface Ends {
  readonly client: string;
  readonly server: string;
}

const end = (address: string | undefined, port: number | undefined): string =>
  `${address?.replace(/^::ffff:/, '')} ${port}`;

export const endsAtServer = (socket: Socket): Ends => ({
  client: end(socket.remoteAddress, socket.remotePort),
  server: end(socket.localAddress, socket.localPort),
});
export const endsAtClient = (socket: Socket): Ends => ({
  client: end(socket.localAddress, socket.localPort),
  server: end(socket.remoteAddress, socket.remotePort),
});

/**
 * Proves to who shares the home's secret that the process at the other end of this very connection knows it too. Good
 * for one question and one connection: whoever passes the question on to the node has another connection to it.
 */
export const homeProof = (secret: string, nonce: string, { client, server }: Ends): string =>
  toBase64url(hmacSha256(Buffer.from(secret), ['massline-home-proof-v1', nonce, client, server].join('\n')));
