import { endsAtServer, homeProof, NONCE_HEADER, PROOF_PATH } from '#platform';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createRelay, type Server as NetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeSecretFile, provenFetch } from './proven-connection.js';

const SECRET = 'a secret of the home'.repeat(3);

describe('a request of a command to the node of a home', () => {
  let home: string;
  let bodies: string[];
  const servers: (Server | NetServer)[] = [];

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'massline-proof-'));
    await writeFile(homeSecretFile(home), SECRET);
    bodies = [];
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
    }
    await rm(home, { recursive: true });
  });

  async function listening(server: Server | NetServer, port = 0): Promise<number> {
    servers.push(server.listen(port, '127.0.0.1'));
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }
  const answering = (proof: (nonce: string, request: Parameters<RequestListener>[0]) => string): Server =>
    createServer((request, answer) => {
      request.on('data', (part: Buffer) => bodies.push(part.toString()));
      request.on('end', () => {
        const proves = request.url === PROOF_PATH;
        answer.end(proves ? proof(String(request.headers[NONCE_HEADER]), request) : 'done');
      });
    });
  const node = (secret = SECRET): Server =>
    answering((nonce, { socket }) => homeProof(secret, nonce, endsAtServer(socket)));
  const send = (port: number) =>
    provenFetch(home)(`http://127.0.0.1:${port}/graphql`, { method: 'POST', body: 'the password' });

  it('goes to who knows the secret of the home, over the connection that was proved', async () => {
    let connections = 0;
    const port = await listening(node().on('connection', () => (connections += 1)));
    expect(await (await send(port)).text()).toBe('done');
    expect([bodies, connections]).toEqual([['the password'], 1]);
  });

  it.each([
    { stranger: 'who says yes to everything', server: () => answering(() => 'ok') },
    { stranger: 'with the secret of another home', server: () => node('another secret of a home'.repeat(3)) },
    { stranger: 'who says nothing', server: () => createServer((_, answer) => answer.writeHead(200).end()) },
    { stranger: 'who never ends', server: () => createServer((_, answer) => void answer.end('x'.repeat(100_000))) },
    { stranger: 'who hangs up', server: () => createServer(({ socket }) => socket.destroy()) },
  ])('does not go to a stranger $stranger', async ({ server }) => {
    const port = await listening(server());
    await expect(send(port)).rejects.toMatchObject({ cause: { name: 'StrangerError' } });
    expect(bodies).toEqual([]);
  });

  it('does not go to a stranger who passes the question on to the node', async () => {
    const port = await listening(node());
    const relay = createRelay((socket) => {
      const onwards = connect(port, '127.0.0.1');
      socket.pipe(onwards).pipe(socket);
      for (const one of [socket, onwards]) one.on('error', () => one.destroy());
    });
    await expect(send(await listening(relay))).rejects.toMatchObject({ cause: { name: 'StrangerError' } });
    expect(bodies).toEqual([]);
  });

  it('does not go to who takes the port after the node', async () => {
    const first = node();
    const port = await listening(first);
    const ask = provenFetch(home);
    const url = `http://127.0.0.1:${port}/graphql`;
    await (await ask(url, { method: 'POST', body: 'hello' })).text();
    first.closeAllConnections();
    first.close();
    await once(first, 'close');
    await listening(
      answering(() => 'ok'),
      port,
    );
    await expect(ask(url, { method: 'POST', body: 'the password' })).rejects.toThrow('fetch failed');
    expect(bodies).toEqual(['hello']);
  });
});
