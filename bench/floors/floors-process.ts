import fastify from 'fastify';
import type { AddressInfo } from 'node:net';
import { Agent, Pool } from 'undici';
import { latencies } from '../measure/latency.js';
import { answerCalls } from '../processes/answer-calls.js';
import type { FloorsCalls, Forwarding } from './floors.types.js';

/** As the product's own client keeps them. */
const agent = new Agent({ connections: 4, pipelining: 1, keepAliveTimeout: 30_000 });
const server = fastify();
server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
const pools: Pool[] = [];

/** A Fastify that sends each question on to one backend, or to two after each other, and answers what it was told to. */
async function forward({ list, live, connections }: Forwarding): Promise<{ url: string }> {
  const pool = (url: string): { url: URL; pool: Pool } => {
    const made = new Pool(new URL(url).origin, { connections, pipelining: 1 });
    pools.push(made);
    return { url: new URL(url), pool: made };
  };
  const first = pool(list);
  const second = pool(live);
  const post = async (to: { url: URL; pool: Pool }, question: unknown): Promise<Buffer> => {
    const body = question as Buffer;
    const headers = { 'content-type': 'application/json' };
    const answer = await to.pool.request({ method: 'POST', path: to.url.pathname, headers, body });
    return Buffer.from(await answer.body.arrayBuffer());
  };
  server.post('/one', async (request, reply) => {
    const answer = await post(first, request.body);
    return reply.type('application/json').send(answer);
  });
  server.post('/two', async (request, reply) => {
    await post(first, request.body);
    const answer = await post(second, request.body);
    return reply.type('application/json').send(answer);
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return { url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}

/** All of them at once, unsigned, through kept-alive connections: the ms of each time until the last answer is read. */
function fanOut({ urls, body, times }: { urls: readonly string[]; body: string; times: number }): Promise<number[]> {
  const targets = urls.map((url) => new URL(url));
  return latencies(times, () =>
    Promise.all(
      targets.map(async ({ origin, pathname: path }) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await agent.request({ origin, path, method: 'POST', headers, body });
        if (answer.statusCode !== 200) throw new Error(`A fake organization answered ${answer.statusCode}`);
        return answer.body.arrayBuffer();
      }),
    ),
  );
}

const calls: FloorsCalls = { forward, fanOut };
answerCalls(calls, async () => {
  await Promise.all([server.close(), agent.destroy(), ...pools.map((pool) => pool.destroy())]);
});
