import { newId } from '#domain-kit';
import {
  endpointOf,
  generateAgeIdentity,
  generateSigningKeyPair,
  type Message,
  type MessageDraft,
  PATHS,
  type SigningKey,
  signingKey,
  signMessage,
  signRequest,
} from '#federation';
import { CATALOGUE_V1, codesOf, composeCells, composeReport } from '#reporting';
import { request } from 'undici';
import type { HubUnderAttack } from './hub-under-attack.js';

/** A request with everything that its signature covers. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

export interface Told {
  readonly status: number;
  readonly code: string | undefined;
}

/** `2000-01`, `2000-02` …: a month of its own for each number from 1. */
const monthOf = (n: number): string =>
  `${1900 + (Math.floor((n - 1) / 12) % 120)}-${String(((n - 1) % 12) + 1).padStart(2, '0')}`;

/** A whole report, as an organization composes and releases it. */
export function reportBody(n: number, figure = 7): MessageDraft['body'] {
  const values = Object.fromEntries(
    CATALOGUE_V1.indicators.map(({ code, dimension }) => [
      code,
      dimension === null ? figure : Object.fromEntries(codesOf(dimension).map((one) => [one, figure])),
    ]),
  );
  const header = { month: monthOf(n), zone: 'UTC', approvedByOffice: 'secretary' };
  const own = composeCells(CATALOGUE_V1, values);
  const { body } = composeReport(header, { catalogue: CATALOGUE_V1, k: 5, own, earlier: [] });
  const subjectVersion = 1 + Math.floor((n - 1) / 1_440);
  return { ...body, subjectVersion, cells: body.cells.map((cell) => ({ ...cell })) };
}

interface SignedBy {
  readonly key?: SigningKey;
  readonly now?: Date;
  readonly path?: string;
  readonly nonce?: string;
}

/** An enrolled organization whose every message and request is written by hand: what no product of ours would send. */
export class HandPeer {
  readonly key: SigningKey;

  constructor(
    readonly id: string,
    readonly hub: HubUnderAttack,
  ) {
    this.key = signingKey(id, generateSigningKeyPair());
  }

  /** As an approved enrolment leaves it. */
  async enrol(): Promise<this> {
    const { recipient } = generateAgeIdentity();
    await this.hub.sql(
      `INSERT INTO peer (id, kind, display_name, age_recipient, state, first_contact_at)
       VALUES ($1, 'mass-organization', $1, $2, 'active', now())`,
      [this.id, recipient],
    );
    await this.knows(this.key);
    return this;
  }

  /** The hub knows this key of ours too, until an instant of the past or further notice. */
  async knows(key: SigningKey, until: Date | null = null): Promise<void> {
    await this.hub.sql(
      `INSERT INTO peer_key (keyid, peer_id, public_key, valid_from, valid_until) VALUES ($1, $2, $3, now() - interval '1 year', $4)`,
      [key.keyid, this.id, key.publicKey.encoded, until],
    );
  }

  anotherKey(): SigningKey {
    return signingKey(this.id, generateSigningKeyPair());
  }

  /** A signed report under number `sequence`; `other` replaces any part of it before it is signed. */
  message(sequence: number, other: Partial<Message> = {}, key = this.key): Message {
    const draft: MessageDraft = {
      ...{ id: newId(), from: this.id, to: this.hub.id, type: 'report.submitted', schemaVersion: 1 },
      ...{ createdAt: '2026-02-01', ledgerHead: { day: '2026-01-31', root: '0'.repeat(64), size: 0 } },
      ...{ body: reportBody(sequence) },
      ...other,
    };
    return signMessage(draft, { epoch: other.epoch ?? 1, sequence }, key);
  }

  request(messages: readonly unknown[], by: SignedBy = {}): Promise<Request> {
    return this.requestOf(JSON.stringify({ messages }), by);
  }

  async requestOf(text: string, { key = this.key, now = new Date(), path, nonce }: SignedBy = {}): Promise<Request> {
    const url = endpointOf(this.hub.url, path ?? PATHS.inbox);
    const body = Buffer.from(text);
    const contentType = 'application/json';
    const signed = await signRequest({
      ...{ method: 'POST', targetUri: url, contentType, body, key, now },
      ...(nonce === undefined ? {} : { nonce }),
    });
    return { method: 'POST', url, headers: { 'content-type': contentType, ...signed }, body };
  }
}

/** Not by `fetch`, which sends a request again by itself after 421. Status 0: the node gave no answer. */
export async function tell({ method, url, headers, body }: Request): Promise<Told> {
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value as string | string[]]));
  const answer = await request(url, {
    method: method as 'POST',
    headers: sent,
    body: method === 'GET' || method === 'HEAD' ? null : body,
  });
  const text = await answer.body.text();
  return { status: answer.statusCode, code: codeIn(text) };
}

function codeIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string }).code;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
