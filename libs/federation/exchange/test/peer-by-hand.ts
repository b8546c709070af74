import { newId } from '#domain-kit';
import { request } from 'undici';
import { signRequest } from '../../http-signatures/index.js';
import { generateAgeIdentity, generateSigningKeyPair, type SigningKey, signingKey } from '../../keys/index.js';
import { type InboxAnswer, type Message, type MessageDraft, signMessage } from '../../messages/index.js';
import type { NodeKind } from '../../node-document/index.js';
import type { Problem } from '../../problems/index.js';
import { endpointOf, PATHS } from '../../transport/index.js';
import { PeersService } from '../index.js';
import type { ExchangeNode } from './exchange-node.js';

export interface Told {
  readonly status: number;
  readonly body: Partial<InboxAnswer & Problem>;
  readonly headers: Headers;
}

interface SendOptions {
  readonly key?: SigningKey;
  readonly nonce?: string;
  readonly now?: Date;
  readonly contentType?: string;
  readonly path?: string;
}

export const reportBody = (month: string, revision = 1, value = 7): MessageDraft['body'] => ({
  subjectId: `report:${month}`,
  subjectVersion: revision,
  period: { month, zone: 'UTC' },
  catalogueVersion: 1,
  threshold: 5,
  approvedByOffice: 'secretary',
  cells: [{ indicator: 'intakes', code: null, value, suppressed: false }],
});

/** `2025-01`, `2025-02` …: a month of its own for each number from 1. */
export const monthOf = (n: number): string =>
  `${2000 + Math.floor((n - 1) / 12)}-${String(((n - 1) % 12) + 1).padStart(2, '0')}`;

/** An enrolled peer whose every message and request a test writes by hand: what no product of ours would send. */
export class PeerByHand {
  readonly key: SigningKey;

  constructor(
    readonly id: string,
    readonly receiver: ExchangeNode,
    private readonly kind: NodeKind = 'mass-organization',
  ) {
    this.key = signingKey(id, generateSigningKeyPair());
  }

  async enrol(): Promise<this> {
    const { id, kind, key } = this;
    const { recipient: ageRecipient } = generateAgeIdentity();
    const { app, db } = this.receiver;
    const peer = { id, kind, displayName: id, publicKey: key.publicKey.encoded, ageRecipient, baseUrl: null };
    await app.get(PeersService).enrol(db.manager, peer);
    return this;
  }

  /** A signed report under number `sequence`; `other` replaces any part of it before it is signed. */
  message(sequence: number, other: Partial<Message> = {}, key = this.key): Message {
    const draft: MessageDraft = {
      ...{ id: newId(), from: this.id, to: this.receiver.id, type: 'report.submitted', schemaVersion: 1 },
      ...{ createdAt: '2026-02-01', ledgerHead: { day: '2026-01-31', root: '0'.repeat(64), size: 0 } },
      ...{ body: reportBody(monthOf(sequence)) },
      ...other,
    };
    return signMessage(draft, { epoch: other.epoch ?? 1, sequence }, key);
  }

  send(messages: readonly unknown[], options: SendOptions = {}): Promise<Told> {
    return this.sendText(JSON.stringify({ messages }), options);
  }

  async sendText(text: string, options: SendOptions = {}): Promise<Told> {
    return tell(await this.request(text, options));
  }

  /** A signed request, to be sent by `tell` as often as a test wants. */
  async request(text: string, { key = this.key, now = new Date(), ...more }: SendOptions = {}) {
    const targetUri = endpointOf(this.receiver.url, more.path ?? PATHS.inbox);
    const body = Buffer.from(text);
    const contentType = more.contentType ?? 'application/json';
    const nonce = more.nonce === undefined ? {} : { nonce: more.nonce };
    const headers = await signRequest({ method: 'POST', targetUri, contentType, body, key, now, ...nonce });
    return { url: targetUri, headers: { 'content-type': contentType, ...headers }, body };
  }
}

/** Not by `fetch`, which sends a request again by itself after 421. */
export async function tell({ url, headers, body }: Awaited<ReturnType<PeerByHand['request']>>): Promise<Told> {
  const answer = await request(url, { method: 'POST', headers, body });
  const text = await answer.body.text();
  const fields = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
  return {
    status: answer.statusCode,
    headers: new Headers(fields),
    body: (text ? JSON.parse(text) : {}) as Told['body'],
  };
}
