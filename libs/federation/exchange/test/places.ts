import { createServer } from 'node:net';

/** The base URL of a free port, for a node that must know its address before it listens. */
export async function freeAddress(): Promise<{ PORT: string; PUBLIC_URL: string }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
}
