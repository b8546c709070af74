import { freePort } from '#platform';

const given = new Set<number>();

/** TCP ports on 127.0.0.1 that nobody listens on, each given once by this process. */
export async function freePorts(count: number): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) {
    const port = await freePort();
    if (given.has(port)) continue;
    given.add(port);
    found.push(port);
  }
  return found;
}
