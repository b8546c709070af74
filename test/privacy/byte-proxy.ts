import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands on loopback before a server, hands every byte on and keeps a copy, in both directions. */
export class ByteProxy {
  private readonly streams: Buffer[][] = [];
  private readonly open = new Set<Socket>();
  private isCut = false;

  private constructor(
    private readonly server: Server,
    private readonly targetPort: number,
  ) {}

  static async start(targetPort: number): Promise<ByteProxy> {
    const server = createServer();
    const proxy = new ByteProxy(server, targetPort);
    server.on('connection', (socket) => proxy.join(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Everything that went through so far, each direction of each connection in one piece. */
  bytes(): Buffer {
    return Buffer.concat(this.streams.map((chunks) => Buffer.concat([...chunks, Buffer.from('\n')])));
  }

  /** As an outage of the network: connections break and new ones are refused, until `mend`. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.open) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    if (this.isCut) {
      client.destroy();
      return;
    }
    const target = connect(this.targetPort, '127.0.0.1');
    this.copy(client, target);
    this.copy(target, client);
  }

  private copy(from: Socket, to: Socket): void {
    const chunks: Buffer[] = [];
    this.streams.push(chunks);
    this.open.add(from);
    from.on('data', (chunk: Buffer) => chunks.push(chunk));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.open.delete(from);
      to.destroy();
    });
    from.pipe(to);
  }
}
