import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import {
  NONCE_MEMORY_SECONDS,
  type SignatureRefusalCode,
  signResponse,
  verifyRequest,
} from '../http-signatures/index.js';
import { waitSeconds, windowOf } from '../domain/request-rate.js';
import { nodeIdOfKeyid } from '../keys/index.js';
import type { PublicKey, SigningKey } from '../keys/index.js';
import { endpointOf } from '../transport/index.js';
import { ExchangeProblem } from './exchange.errors.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';
import { NodeKeys } from './node-keys.service.js';
import { PeersService } from './peers.service.js';

/** Keeps the nonce and counts the request, in one statement; the count is null for a nonce that was seen before. */
const COUNT_FRESH = `
  WITH fresh AS (
    INSERT INTO seen_nonce (keyid, nonce, seen_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING keyid
  ), counted AS (
    INSERT INTO request_rate (keyid, began_at, count) SELECT keyid, $4::timestamptz, 1 FROM fresh
    ON CONFLICT (keyid) DO UPDATE SET began_at = excluded.began_at,
      count = CASE WHEN request_rate.began_at = excluded.began_at THEN request_rate.count + 1 ELSE 1 END
    RETURNING count
  ) SELECT (SELECT count FROM counted) AS count`;

/** What of an HTTP request its signature covers. `body` is as it came over the wire. */
export interface IncomingRequest {
  readonly method: string;
  /** Path and query only: the authority is our configured one. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Who sent a request, and what its answer must be bound to. */
export interface Authenticated {
  readonly sender: string;
  readonly keyid: string;
  readonly requestSignature: string;
}

/** `under` is given where the peer says itself, or is no peer yet, which key of ours it knows. */
export interface AnswerToSign {
  readonly status: number;
  readonly body: unknown;
  readonly to: Authenticated;
  readonly under?: SigningKey | undefined;
}

/** Answers the key that counts now. An enrolling node is no peer yet: its key comes with its request. */
export type KeyLookup = (keyid: string) => Promise<PublicKey | undefined>;

/** Authenticates what peers ask and signs what we answer: protocol.md, *The exchange*. */
@Injectable()
export class SignedRequests {
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
    private readonly keys: NodeKeys,
    private readonly peers: PeersService,
  ) {}

  /**
   * Throws the problem that refuses the request. The nonce is stored, and the request counted for its key, only after the
   * signature verified: nobody uses up what a peer may ask but the peer, and no replay counts.
   */
  async authenticate(
    request: IncomingRequest,
    publicKeyOf: KeyLookup = (keyid) => this.peers.publicKeyNow(keyid),
  ): Promise<Authenticated> {
    if (!this.self.baseUrl) throw new ExchangeProblem('not_found');
    const now = this.clock.now();
    const verified = await verifyRequest({
      ...{ method: request.method, targetUri: endpointOf(this.self.baseUrl, request.path) },
      ...{ headers: request.headers, body: request.body, now, publicKeyOf },
    });
    if (!verified.ok) throw problemOf(verified.error.code, now);
    const { keyid, nonce, signature } = verified.value;
    const [counted]: { count: number | null }[] = await this.db.query(COUNT_FRESH, [keyid, nonce, now, windowOf(now)]);
    if (!counted || counted.count === null) throw new ExchangeProblem('replayed');
    const retryAfterSeconds = waitSeconds(counted.count, this.self.requestsPerMinute, now);
    if (retryAfterSeconds !== undefined) throw new ExchangeProblem('too_many_requests', { retryAfterSeconds });
    return { sender: nodeIdOfKeyid(keyid) ?? '', keyid, requestSignature: signature };
  }

  /** Sends JSON, or nothing for an undefined `body`, whose signature binds it to the request that it answers; under the key that the asking peer knows. */
  async answer(reply: FastifyReply, { status, body, to, under }: AnswerToSign): Promise<void> {
    const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
    const key = under ?? (await this.keys.of(to.sender));
    const { requestSignature } = to;
    const headers = await signResponse({ status, body: bytes, requestSignature, key, now: this.clock.now() });
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    await reply
      .status(status)
      .headers({ ...headers, ...type })
      .send(bytes);
  }

  async forgetOldNonces(): Promise<void> {
    const old = [new Date(this.clock.now().getTime() - NONCE_MEMORY_SECONDS * 1000)];
    await this.db.query('DELETE FROM seen_nonce WHERE seen_at < $1', old);
    await this.db.query('DELETE FROM request_rate WHERE began_at < $1', old);
  }
}

/** The sender learns the receiver's time only when the two clocks disagree. */
function problemOf(code: SignatureRefusalCode, now: Date): ExchangeProblem {
  if (code === 'clock_skew') return new ExchangeProblem(code, { receiverTime: now.toISOString() });
  return new ExchangeProblem(code === 'unknown_key' ? code : 'bad_signature', { detail: code });
}
