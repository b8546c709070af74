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
import { nodeIdOfKeyid } from '../keys/index.js';
import type { PublicKey, SigningKey } from '../keys/index.js';
import { endpointOf } from '../transport/index.js';
import { ExchangeProblem } from './exchange.errors.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';
import { NodeKeys } from './node-keys.service.js';
import { PeersService } from './peers.service.js';
import { SeenNonceEntity } from './seen-nonce.entity.js';

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

  /** Throws the problem that refuses the request. The nonce is stored only after the signature verified. */
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
    const fresh = await this.db
      .createQueryBuilder()
      .insert()
      .into(SeenNonceEntity)
      .values({ keyid, nonce, seenAt: now })
      .orIgnore()
      .returning('nonce')
      .execute();
    if ((fresh.raw as unknown[]).length === 0) throw new ExchangeProblem('replayed');
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
    await this.db.query('DELETE FROM seen_nonce WHERE seen_at < $1', [
      new Date(this.clock.now().getTime() - NONCE_MEMORY_SECONDS * 1000),
    ]);
  }
}

/** The sender learns the receiver's time only when the two clocks disagree. */
function problemOf(code: SignatureRefusalCode, now: Date): ExchangeProblem {
  if (code === 'clock_skew') return new ExchangeProblem(code, { receiverTime: now.toISOString() });
  return new ExchangeProblem(code === 'unknown_key' ? code : 'bad_signature', { detail: code });
}
