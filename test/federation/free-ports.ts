import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: what is killed finds its port free when it comes back. */
const FIRST = 20_000;
const LAST = 32_000;

let next = FIRST + Math.floor(Math.random() * (LAST - FIRST));

/** TCP ports on 127.0.0.1 that nobody listens on, each given once by this process. */
export async function freePorts(count: number): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) {
    next = next >= LAST ? FIRST : next + 1;
    if (await isFree(next)) found.push(next);
  }
  return found;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
