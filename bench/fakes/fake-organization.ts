import { generateSigningKeyPair, PATHS, type SigningKey, signingKey, signResponse } from '#federation';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { PINNED_OPERATIONS } from '../../libs/federation/contract/operations/generated/shared-surface.js';
import { LIST_PATH, type FakeIdentity, type Mood, PLAIN_PATH } from './fakes.types.js';

const OPERATION = PINNED_OPERATIONS['organization.v1'].hash;
const OFFICES = ['secretary', 'treasurer', 'reporter', 'steward', 'educator'];
const LISTED = 20;

/** The parts that the committee's page asks live; no released cells, which it asks for apart. */
const factsOf = (id: string) => ({
  id,
  stage: 'seed',
  offices: OFFICES.map((code) => ({ code, title: `The ${code}`, holderName: null, endsOn: '2027-12-31' })),
  sites: [{ name: `${id} pantry` }, { name: `${id} kitchen` }],
});

const listed = (n: number) => ({
  ...{ id: `organization-${n}`, displayName: `Organization ${n}`, kind: 'mass-organization' },
  lastContactAt: '2026-01-31T12:00:00.000Z',
});
const LIST = Buffer.from(
  JSON.stringify({
    data: {
      organizations: { items: Array.from({ length: LISTED }, (_, n) => listed(n)), endCursor: null, total: 200 },
    },
  }),
);

/** An HTTP server that answers the pinned operation for one organization, signed. It does not check who asks. */
export class FakeOrganization {
  readonly #key: SigningKey;
  readonly #answer: Buffer;
  readonly #server: Server;
  #mood: Mood = 'healthy';
  #port = 0;

  constructor(
    readonly id: string,
    private readonly thinkMs: number,
  ) {
    this.#key = signingKey(id, generateSigningKeyPair());
    this.#answer = Buffer.from(JSON.stringify({ data: { _entities: [factsOf(id)] } }));
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, reply) => void this.#take(request, reply));
    this.#server.on('connection', (socket) => socket.on('error', () => undefined));
  }

  async open(): Promise<FakeIdentity> {
    await this.#listen();
    const baseUrl = `http://127.0.0.1:${this.#port}`;
    return { id: this.id, baseUrl, publicKey: this.#key.publicKey.encoded };
  }

  async behave(mood: Mood): Promise<void> {
    const was = this.#mood;
    this.#mood = mood;
    this.#server.closeAllConnections();
    if (mood === 'dead' && was !== 'dead') await new Promise((resolve) => this.#server.close(resolve));
    if (mood !== 'dead' && was === 'dead') await this.#listen();
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async #take(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.#mood === 'hung') return;
    if (this.thinkMs > 0) await wait(this.thinkMs);
    if (request.url === `/${LIST_PATH}`) send(reply, 200, LIST);
    else if (request.url === `/${PLAIN_PATH}`) send(reply, 200, this.#answer);
    else if (request.url === `/${PATHS.graphql}`) await this.#answerSigned(request, Buffer.concat(chunks), reply);
    else send(reply, 404, Buffer.alloc(0));
  }

  async #answerSigned(request: IncomingMessage, question: Buffer, reply: ServerResponse): Promise<void> {
    const { operation } = JSON.parse(question.toString()) as { operation?: unknown };
    const requestSignature = String(request.headers['signature'] ?? '');
    if (operation !== OPERATION || requestSignature === '') return send(reply, 400, Buffer.alloc(0));
    const body = this.#answer;
    const signed = await signResponse({ status: 200, body, requestSignature, key: this.#key, now: new Date() });
    send(reply, 200, body, signed);
  }
}

function send(reply: ServerResponse, status: number, body: Buffer, headers: Record<string, string> = {}): void {
  reply.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length, ...headers }).end(body);
}
