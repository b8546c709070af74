import { createServer, type Server } from 'node:http';
import { signResponse } from '../../http-signatures/index.js';
import { generateAgeIdentity, generateSigningKeyPair, type SigningKey, signingKey } from '../../keys/index.js';
import { contentHash, makeReceipt, type Message } from '../../messages/index.js';
import { problem, type ProblemCode } from '../../problems/index.js';
import { PeersService } from '../index.js';
import type { ExchangeNode } from './exchange-node.js';

interface Scripted {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Signs the answer; unsigned if absent. */
  readonly key?: SigningKey;
}

/** A hub that answers deliveries as a test says; by default it takes everything. */
export class ScriptedPeer {
  readonly key = signingKey('hub', generateSigningKeyPair());
  /** The sequence numbers of each request. */
  readonly requests: number[][] = [];
  answer: (messages: readonly Message[]) => Scripted = (messages) => this.takes(messages);
  /** The first answer is made at once and leaves when this resolves. */
  holdFirst: Promise<void> = Promise.resolve();
  /** How far ahead of ours its receipts are dated. */
  aheadMs = 0;
  private server: Server | undefined;

  /** Listens, and is made a peer of `node`. */
  async open(node: ExchangeNode): Promise<this> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { messages } = JSON.parse(Buffer.concat(chunks).toString()) as { messages: Message[] };
        this.requests.push(messages.map(({ sequence }) => sequence));
        const hold = this.requests.length === 1 ? this.holdFirst : Promise.resolve();
        const reply = this.reply(this.answer(messages), String(request.headers['signature']));
        void Promise.all([reply, hold]).then(([{ status, headers, bytes }]) =>
          response.writeHead(status, headers).end(bytes),
        );
      });
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const { recipient: ageRecipient } = generateAgeIdentity();
    await node.app.get(PeersService).enrol(node.db.manager, {
      ...{ id: 'hub', kind: 'organizing-committee', displayName: 'hub', ageRecipient },
      ...{ publicKey: this.key.publicKey.encoded, baseUrl: `http://127.0.0.1:${port}` },
    });
    return this;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** What a faithful hub answers that held everything before. */
  takes(messages: readonly Message[], key = this.key): Scripted & { body: object } {
    const results = messages.map((message) => {
      const { id, from, to } = message;
      const facts = { id, from, to, contentHash: contentHash(message), outcome: 'accepted' as const };
      return {
        receipt: makeReceipt({ ...facts, receivedAt: new Date(Date.now() + this.aheadMs) }, key),
        duplicate: false,
      };
    });
    const { epoch, sequence } = messages.at(-1)!;
    return { status: 202, body: { results, cursor: { epoch, contiguous: sequence, missing: [] } }, key };
  }

  refuses(code: ProblemCode, headers: Record<string, string> = {}): Scripted {
    const body = problem(code);
    return { status: body.status, body, headers };
  }

  private async reply({ status, body, headers = {}, key }: Scripted, requestSignature: string) {
    const bytes = Buffer.from(JSON.stringify(body ?? {}));
    const signature = key ? await signResponse({ status, body: bytes, requestSignature, key, now: new Date() }) : {};
    return { status, headers: { 'content-type': 'application/json', ...headers, ...signature }, bytes };
  }
}
