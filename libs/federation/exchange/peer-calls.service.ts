import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import { currentTraceparent, Logger } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryAnswer } from '../domain/delivery-verdict.js';
import type { SigningKey } from '../keys/index.js';
import { signRequest, verifyResponse } from '../http-signatures/index.js';
import {
  type CollectAnswer,
  type CollectRequest,
  type InboxAnswer,
  parseCollectAnswer,
  parseInboxAnswer,
  parseStrictJson,
} from '../messages/index.js';
import { readProblem } from '../problems/index.js';
import { endpointOf, FederationClient, PATHS } from '../transport/index.js';
import { NodeKeys } from './node-keys.service.js';
import type { PeerEntity } from './peer.entity.js';
import { PeersService } from './peers.service.js';
import type { NumberedMessage } from './sequencing.service.js';

const CONTENT_TYPE = 'application/json';
const DEADLINE_MS = 10_000;
const ANSWER_BYTES_MAX = 1_048_576;

type Reachable = Pick<PeerEntity, 'id'> & { baseUrl: string };

export interface SignedAnswer extends DeliveryAnswer {
  readonly body: Buffer;
}

/** Signed calls to a peer, and whether its answer was signed by a key of that peer for this very request. */
@Injectable()
export class PeerCalls {
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly keys: NodeKeys,
    private readonly peers: PeersService,
    private readonly client: FederationClient,
    private readonly log: Logger,
  ) {}

  /** Posts messages as they were signed; `results` only if the answer is a signed and well-formed 202. */
  async inbox(
    peer: Reachable,
    batch: readonly Pick<NumberedMessage, 'signed'>[],
    key?: SigningKey,
  ): Promise<{ answer: DeliveryAnswer; results: InboxAnswer | undefined }> {
    const body = Buffer.from(`{"messages":[${batch.map((message) => message.signed).join(',')}]}`);
    const called = await this.post(peer, PATHS.inbox, body, key);
    if (!called.ok) return { answer: { status: 0, problem: called.error, signed: false }, results: undefined };
    const answer = called.value;
    if (answer.status !== 202 || !answer.signed) return { answer, results: undefined };
    const json = parseStrictJson(answer.body);
    const parsed = json.ok ? parseInboxAnswer(json.value) : json;
    return { answer, results: parsed.ok ? parsed.value : undefined };
  }

  /** Asks for what waits for us; without a cursor it was `204`. The error is a code: of the call, or `<status> <problem>`. */
  async collect(
    peer: Reachable,
    asked: CollectRequest,
  ): Promise<Result<{ messages: readonly unknown[]; cursor?: CollectAnswer['cursor'] }, string>> {
    const called = await this.post(peer, PATHS.collect, Buffer.from(JSON.stringify(asked)));
    if (!called.ok) return called;
    const { status, problem, signed, body } = called.value;
    if (status !== 200 && status !== 204) return err(problem ? `${status} ${problem}` : String(status));
    if (!signed) return err('unsigned answer');
    if (status === 204) return ok({ messages: [] });
    const json = parseStrictJson(body);
    const parsed = json.ok ? parseCollectAnswer(json.value) : json;
    return parsed.ok ? ok(parsed.value) : err('malformed answer');
  }

  /** Any signed POST to a peer, under the key that it knows. The error is a code for the log: unreachable, refused address, too late, too large. */
  async post(
    peer: Reachable,
    path: string,
    body: Buffer,
    otherKey?: SigningKey,
  ): Promise<Result<SignedAnswer, string>> {
    const url = endpointOf(peer.baseUrl, path);
    const key = otherKey ?? (await this.keys.of(peer.id));
    const now = this.clock.now();
    const signed = await signRequest({ method: 'POST', targetUri: url, contentType: CONTENT_TYPE, body, key, now });
    const headers = { ...signed, ...traceHeaders() };
    try {
      const reply = await this.client.post(url, { headers, body, deadlineMs: DEADLINE_MS, maxBytes: ANSWER_BYTES_MAX });
      const verified = await verifyResponse({
        ...{
          status: reply.status,
          headers: reply.headers,
          body: reply.body,
          requestSignature: signed['signature'] ?? '',
        },
        publicKeyOf: (keyid) => this.keyOf(peer.id, keyid),
      });
      return ok({
        status: reply.status,
        signed: verified.ok,
        problem: problemCode(reply.status, reply.body),
        retryAfterSeconds: retryAfter(reply.headers['retry-after'], this.clock.now()),
        body: reply.body,
      });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreachable';
      this.log.debug({ err: error, peer: peer.id, code }, 'call to a peer failed');
      return err(code);
    }
  }

  /** An answer counts only under a key of the peer that was asked. */
  private async keyOf(peerId: string, keyid: string) {
    return keyid.startsWith(`${peerId}#`) ? this.peers.publicKeyNow(keyid) : undefined;
  }
}

function traceHeaders(): Record<string, string> {
  const traceparent = currentTraceparent();
  return traceparent ? { traceparent } : {};
}

function problemCode(status: number, body: Buffer): string | undefined {
  if (status < 400) return undefined;
  const json = parseStrictJson(body);
  return json.ok ? readProblem(status, json.value)?.code : undefined;
}

/** Seconds or an HTTP date: RFC 9110 §10.2.3. */
function retryAfter(value: string | string[] | undefined, now: Date): number | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now.getTime()) / 1000));
}
