import type { FastifyInstance } from 'fastify';
import type { Socket } from 'node:net';

/** How long a stopping node lets requests end. */
const GRACE_MS = 10_000;

/**
 * Keeps a stopping server from waiting for connections on which nothing was ever asked, which browsers open in advance
 * and Node.js does not count as idle, and for requests that do not end.
 */
export function closeInTime(server: FastifyInstance): void {
  const open = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.addHook('preClose', async () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    setTimeout(() => server.server.closeAllConnections(), GRACE_MS).unref();
  });
}
