import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { AddressGuard, type ResolvedAddress } from './address-guard.js';
import { FederationClient } from './federation-client.js';

const LOOPBACK = ['127.0.0.0/8', '::1/128'];
const call = { headers: { 'content-type': 'application/json' }, deadlineMs: 3_000, maxBytes: 1_000 };
const post = { ...call, body: Buffer.from('{}') };
const open: { close(): unknown }[] = [];
const resolveTo = (...answers: string[][]) => {
  let asked = 0;
  return (): Promise<ResolvedAddress[]> => {
    const answer = answers[Math.min(asked, answers.length - 1)]!;
    asked += 1;
    return Promise.resolve(answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  };
};

const listen = (server: Server | TcpServer, host: string): Promise<number> =>
  new Promise((resolve) => server.listen(0, host, () => resolve((server.address() as AddressInfo).port)));

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const sockets = { count: 0 };
  const server = createServer(answer).on('connection', () => (sockets.count += 1));
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  return { sockets, port: await listen(server, '127.0.0.1') };
}

function client(guard: AddressGuard, settings: { connectionsPerOrigin?: number; connectTimeoutMs?: number } = {}) {
  const made = new FederationClient({ guard, ...settings });
  open.push(made);
  return made;
}
const local = (settings?: { connectionsPerOrigin?: number }) => client(new AddressGuard(LOOPBACK), settings);
const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: { code?: string }) => error.code,
  );

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe('a call to a peer', () => {
  it('posts the bytes and headers, and answers status, headers and bytes', async () => {
    const { port } = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          response
            .writeHead(202, { 'x-type': request.headers['content-type'] })
            .end(`${request.method} ${request.url} ${Buffer.concat(chunks).toString()}`);
        });
    });
    const answer = await local().post(`http://127.0.0.1:${port}/federation/inbox?x=1`, post);
    expect([answer.status, answer.headers['x-type'], answer.body.toString()]).toEqual([
      202,
      'application/json',
      'POST /federation/inbox?x=1 {}',
    ]);
    expect((await local().get(`http://127.0.0.1:${port}/a`, call)).body.toString()).toBe('GET /a ');
  });

  it('keeps connections, and opens no more than it may', async () => {
    const { port, sockets } = await serve((_, response) => setTimeout(() => response.end('x'), 5));
    const two = local({ connectionsPerOrigin: 2 });
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(Array.from({ length: 10 }, () => two.post(`http://127.0.0.1:${port}/`, post)));
    }
    expect(sockets.count).toBe(2);
  });

  it.each([301, 302, 303, 307, 308])('takes a %i for an answer and follows it nowhere', async (status) => {
    const sink = await serve((_, response) => response.end('secret'));
    const { port } = await serve((_, response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${sink.port}/` }).end(),
    );
    expect((await local().post(`http://127.0.0.1:${port}/`, post)).status).toBe(status);
    expect(sink.sockets.count).toBe(0);
  });

  it.each([
    [
      'with a length that it says',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': 1_001 }).end('x'.repeat(1_001)),
    ],
    [
      'in chunks without an end',
      (response: ServerResponse) => {
        const timer = setInterval(() => response.write('x'.repeat(400)), 1);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('ends at an answer that is too large, %s', async (_, answer) => {
    const { port } = await serve((_request, response) => {
      answer(response);
    });
    expect(await codeOf(local().post(`http://127.0.0.1:${port}/`, post))).toBe('too_large');
  });

  it('takes an answer of exactly the allowed size', async () => {
    const { port } = await serve((_, response) => response.end('x'.repeat(1_000)));
    expect((await local().post(`http://127.0.0.1:${port}/`, post)).body).toHaveLength(1_000);
  });

  it.each([
    ['never answers', () => undefined],
    [
      'stops in the middle',
      (response: ServerResponse) => void response.writeHead(200, { 'content-length': 100 }).write('x'),
    ],
  ])('ends at its deadline when the peer %s', async (_, answer) => {
    const { port } = await serve((_request, response) => answer(response));
    const started = performance.now();
    expect(await codeOf(local().post(`http://127.0.0.1:${port}/`, { ...post, deadlineMs: 150 }))).toBe('timeout');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('ends when its caller says so', async () => {
    const { port } = await serve(() => undefined);
    const stop = new AbortController();
    const asked = codeOf(local().post(`http://127.0.0.1:${port}/`, { ...post, signal: stop.signal }));
    setTimeout(() => stop.abort(), 50);
    expect(await asked).toBe('aborted');
  });

  it('is unreachable when nobody listens, when the peer hangs up or speaks something else', async () => {
    const { port } = await serve((request) => request.socket.destroy());
    const garbage = createTcpServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-OpenSSH\r\n'));
    open.push(garbage);
    const other = await listen(garbage, '127.0.0.1');
    expect(await codeOf(local().post(`http://127.0.0.1:${port}/`, post))).toBe('unreachable');
    expect(await codeOf(local().post(`http://127.0.0.1:${other}/`, post))).toBe('unreachable');
    expect(await codeOf(local().post(`https://127.0.0.1:${port}/`, post))).toBe('unreachable');
    expect(await codeOf(local().post('http://127.0.0.1:1/', post))).toBe('address_refused');
  });
});

describe('a call to where this node must not go (bar B-S9)', () => {
  /** Every way to say "this machine", with DNS names that resolve to it. */
  const tricks = (port: number): string[] =>
    [
      '127.0.0.1',
      '127.1',
      '127.0.1',
      '0',
      '0.0.0.0',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0x7f.0.0.1',
      '0177.0.0.1',
      '017700000001',
      '127.0.0.1.',
      '127.255.255.254',
      '%31%32%37.0.0.1',
      '[::1]',
      '[::]',
      '[0:0:0:0:0:0:0:1]',
      '[0000::0001]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::ffff:0:0]',
      '[::127.0.0.1]',
      '[64:ff9b::127.0.0.1]',
      '[2002:7f00:1::]',
      'localhost',
      'LOCALHOST',
      'localhost.',
      'a.localhost',
      'rebind.example',
      'peer.example@127.0.0.1',
      'user:pass@127.0.0.1',
      '@127.0.0.1',
      '１２７.0.0.1',
      '127。0。0。1',
      'ⓛocalhost',
      '①②⑦.0.0.1',
      '127.0.0.1%00',
      '127.0.0.1%2f',
      '[::1%25lo]',
      '127.0.0.1	',
    ].flatMap((host) => [`http://${host}:${port}/`, `https://${host}:${port}/`]);

  async function sink() {
    const sockets = { count: 0 };
    const server = createTcpServer((socket) => ((sockets.count += 1), socket.on('error', () => undefined).destroy()));
    open.push(server);
    return { sockets, port: await listen(server, '::') };
  }

  it('opens no connection, for eighty URL tricks', async () => {
    const { sockets, port } = await sink();
    const guarded = client(new AddressGuard([], resolveTo(['127.0.0.1'])));
    const urls = tricks(port);
    expect(urls).toHaveLength(80);
    const codes = await Promise.all(urls.map((url) => codeOf(guarded.post(url, post))));
    expect(new Set(codes)).toEqual(new Set(['address_refused']));
    expect(sockets.count).toBe(0);
  });

  it('reaches that sink where it may: the test can fail', async () => {
    const { sockets, port } = await sink();
    expect(await codeOf(local().post(`http://127.0.0.1:${port}/`, post))).toBe('unreachable');
    expect(await codeOf(local().post(`https://127.0.0.1:${port}/`, post))).toBe('unreachable');
    expect(sockets.count).toBe(2);
  });

  it('opens no connection when DNS answers well at registration and otherwise at the call', async () => {
    const { sockets, port } = await sink();
    const guard = new AddressGuard([], resolveTo(['93.184.215.14'], ['127.0.0.1']));
    const url = `https://rebind.example:${port}/`;
    expect((await guard.checkBaseUrl(url)).ok).toBe(true);
    expect(await codeOf(client(guard).post(url, post))).toBe('address_refused');
    expect(sockets.count).toBe(0);
  });

  it('opens no connection when one answer of DNS mixes addresses', async () => {
    const { sockets, port } = await sink();
    for (const answer of [['127.0.0.1', '93.184.215.14'], ['93.184.215.14', '::1'], ['::ffff:127.0.0.1']]) {
      const guarded = client(new AddressGuard([], resolveTo(answer)));
      expect(await codeOf(guarded.post(`https://peer.example:${port}/`, post))).toBe('address_refused');
    }
    expect(sockets.count).toBe(0);
  });

  it('connects to the address that was checked, asking DNS once', async () => {
    const { sockets, port } = await sink();
    let asked = 0;
    const changing = (): Promise<ResolvedAddress[]> => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    };
    const guarded = client(new AddressGuard(['127.0.0.0/8', '10.0.0.0/8'], changing));
    expect(await codeOf(guarded.post(`http://rebind.example:${port}/`, post))).toBe('unreachable');
    expect([asked, sockets.count]).toEqual([1, 1]);
  });
});
