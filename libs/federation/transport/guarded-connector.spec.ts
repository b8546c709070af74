import { type AddressInfo, createServer } from 'node:net';
import { AddressGuard } from './address-guard.js';
import { guardedConnector } from './guarded-connector.js';

describe('a connection by address, which no lookup ever sees', () => {
  it.each([
    ['127.0.0.1', [], 'address_refused', 0],
    ['[::1]', [], 'address_refused', 0],
    ['127.0.0.1', ['127.0.0.0/8'], 'connected', 1],
  ])('to %s with %j allowed: %s', async (hostname, allowed, outcome, connections) => {
    let count = 0;
    const sink = createServer((socket) => ((count += 1), socket.end()));
    await new Promise<void>((resolve) => sink.listen(0, '::', () => resolve()));
    const port = String((sink.address() as AddressInfo).port);
    const connect = guardedConnector({ guard: new AddressGuard(allowed), connectTimeoutMs: 1_000 });
    const result = await new Promise<string>((resolve) =>
      connect({ hostname, host: `${hostname}:${port}`, protocol: 'http:', port }, (error, socket) => {
        socket?.on('close', () => resolve('connected')).resume();
        if (error) resolve((error as Error & { code: string }).code);
      }),
    );
    await new Promise((resolve) => sink.close(resolve));
    expect([result, count]).toEqual([outcome, connections]);
  });
});
