import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateSigningKeyPair, type SigningKey, signingKey, signResponse } from '#federation';
import { type LivePeer, LivePeers } from '../live-peers.port.js';

/** What a fake organization sees of a call: the question as JSON, and its signature to bind an answer to. */
export interface Question {
  readonly request: IncomingMessage;
  readonly json: { operation: string; variables: Record<string, unknown> };
  readonly signature: string;
}
export type Behaviour = (organization: FakeOrganization, question: Question, reply: ServerResponse) => unknown;

/** The whole truth about a fake organization; `extra` fields are what no contract knows. */
export const factsOf = (id: string) => ({
  id,
  stage: 'seed',
  offices: [{ code: 'secretary', title: 'Secretary', holderName: `Name at ${id}`, endsOn: '2023-12-31' }],
  releasedCells: [{ month: '2023-01', revision: 1, indicator: 'intakes', code: null, value: 7, suppressed: false }],
  sites: [{ name: `${id} pantry` }],
});

/** The asked parts only, as `@include` leaves them. */
export function honestAnswer(id: string, { variables }: Question['json']): unknown {
  const parts = Object.entries(factsOf(id)).filter(([name]) => name === 'id' || variables[name] === true);
  return { data: { _entities: [Object.fromEntries(parts)] } };
}

export const honest: Behaviour = (organization, question, reply) =>
  organization.answer(question, reply, JSON.stringify(honestAnswer(organization.id, question.json)));

/** A real HTTP server that signs what it answers. */
export class FakeOrganization {
  readonly key: SigningKey;
  readonly questions: Question[] = [];
  readonly #server: Server;
  #port = 0;
  behaviour: Behaviour = honest;

  constructor(readonly id: string) {
    this.key = signingKey(id, generateSigningKeyPair());
    this.#server = createServer((request, reply) => void this.#take(request, reply));
    this.#server.on('connection', (socket) => socket.on('error', () => undefined));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get peer(): LivePeer {
    return { baseUrl: this.baseUrl, publicKeys: [this.key.publicKey] };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => void this.#server.close(() => resolve()));
  }

  /** Signs and sends; `key` and `signature` let a liar sign as somebody else or for another question. */
  async answer(
    { signature }: Pick<Question, 'signature'>,
    reply: ServerResponse,
    text: string | Uint8Array,
    { key = this.key, status = 200, headers = {} } = {},
  ): Promise<void> {
    const body = Buffer.from(text);
    const signed = await signResponse({ status, body, requestSignature: signature, key, now: new Date() });
    reply.writeHead(status, { 'content-type': 'application/json', ...signed, ...headers }).end(body);
  }

  async #take(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const json = JSON.parse(Buffer.concat(chunks).toString()) as Question['json'];
    const question = { request, json, signature: String(request.headers['signature']) };
    this.questions.push(question);
    reply.on('error', () => undefined);
    await this.behaviour(this, question, reply);
  }
}

/** The registry of the spec: knows the organizations that it was given. */
export class KnownPeers extends LivePeers {
  constructor(readonly organizations: readonly FakeOrganization[]) {
    super();
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, LivePeer>> {
    const wanted = this.organizations.filter(({ id }) => ids.includes(id));
    return new Map(wanted.map((organization) => [organization.id, organization.peer]));
  }
}
