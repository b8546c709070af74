import { CLOCK, type Clock, err, type NodeId, type Result } from '#domain-kit';
import {
  endpointOf,
  FederationClient,
  PATHS,
  signRequest,
  TransportError,
  type TransportErrorCode,
  verifyResponse,
} from '#federation';
import { currentTraceparent } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { PINNED_OPERATIONS } from './contract.js';
import { GATEWAY_SETTINGS, type GatewaySettings } from './gateway.settings.js';
import { HubKey } from './hub-key.port.js';
import { readLiveAnswer } from './live-answer.js';
import type { LiveFailure } from './live-gap.js';
import { LIVE_PARTS, type LiveAnswer, type LivePart } from './live-part.js';
import type { LivePeer } from './live-peers.port.js';

const OPERATION = PINNED_OPERATIONS['organization.v1'].hash;
const JSON_TYPE = 'application/json';
const FAILURES: Readonly<Record<TransportErrorCode, LiveFailure>> = {
  address_refused: 'UNREACHABLE',
  unreachable: 'UNREACHABLE',
  aborted: 'UNREACHABLE',
  timeout: 'TIMEOUT',
  too_large: 'BAD_ANSWER',
};

/** One signed call of the pinned operation to one organization: protocol.md, *Live queries*. */
@Injectable()
export class LiveCalls {
  constructor(
    private readonly client: FederationClient,
    private readonly hubKey: HubKey,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GATEWAY_SETTINGS) private readonly settings: GatewaySettings,
  ) {}

  /** Never throws for what the organization does. `deadlineMs` runs to the last byte of its answer. */
  async ask(
    id: NodeId,
    peer: LivePeer,
    asked: readonly LivePart[],
    deadlineMs: number,
  ): Promise<Result<LiveAnswer, LiveFailure>> {
    const url = endpointOf(peer.baseUrl, PATHS.graphql);
    const body = requestBody(id, asked);
    const key = await this.hubKey.of(id);
    const now = this.clock.now();
    const signed = await signRequest({ method: 'POST', targetUri: url, contentType: JSON_TYPE, body, key, now });
    const traceparent = currentTraceparent();
    const headers = traceparent ? { ...signed, traceparent } : signed;
    try {
      const { maxAnswerBytes: maxBytes } = this.settings;
      const answer = await this.client.post(url, { headers, body, deadlineMs, maxBytes });
      const { status, headers: fields, body: bytes } = answer;
      if (status !== 200 || fields['content-encoding'] !== undefined) return err('BAD_ANSWER');
      const requestSignature = signed['signature']!;
      const publicKeyOf = keyLookup(id, peer);
      const verdict = await verifyResponse({ status, headers: fields, body: bytes, requestSignature, publicKeyOf });
      return verdict.ok ? readLiveAnswer(bytes, id, asked) : err('BAD_ANSWER');
    } catch (error) {
      if (error instanceof TransportError) return err(FAILURES[error.code]);
      throw error;
    }
  }
}

/** An answer counts only under a key of the organization that was asked. */
const keyLookup =
  (id: NodeId, { publicKeys }: LivePeer) =>
  (keyid: string) =>
    Promise.resolve(publicKeys.find(({ thumbprint }) => keyid === `${id}#${thumbprint}`));

function requestBody(id: NodeId, asked: readonly LivePart[]): Buffer {
  const parts = Object.fromEntries(LIVE_PARTS.map((part) => [part, asked.includes(part)]));
  const representations = [{ __typename: 'MassOrganization', id }];
  return Buffer.from(JSON.stringify({ operation: OPERATION, variables: { representations, ...parts } }));
}
