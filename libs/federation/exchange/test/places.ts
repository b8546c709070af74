import { freePort } from '#platform';

/** The base URL of a free port, for a node that must know its address before it listens. */
export async function freeAddress(): Promise<{ PORT: string; PUBLIC_URL: string }> {
  const port = await freePort();
  return { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
}
