import { CLOCK, type Clock } from '#domain-kit';
import {
  endpointOf,
  enrolmentProof,
  FederationClient,
  type Invitation,
  NODE_SETTINGS,
  type NodeDocument,
  NodeKeys,
  NodeRecord,
  type NodeSettings,
  parseStrictJson,
  PATHS,
  proofKey,
  publicKeyOf,
  readNodeDocument,
  readProblem,
  signRequest,
  thumbprintOf,
  TransportError,
  verifyResponse,
} from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { EnrolmentEntity } from './enrolment.entity.js';

const LIMITS = { deadlineMs: 10_000, maxBytes: 65_536 };
const JSON_TYPE = 'application/json';
const stateSchema = z.object({ state: z.enum(['pending', 'approved', 'refused', 'expired']) });

/** Calls to a hub of which this node is no member yet. */
@Injectable()
export class HubCalls {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly client: FederationClient,
    private readonly self: OwnSide,
  ) {}

  /** The hub's verified document; undefined if there is none to be had. Its key is still to be compared. */
  async document(hubUrl: string): Promise<NodeDocument | undefined> {
    const answer = await this.client.get(endpointOf(hubUrl, PATHS.node), { headers: {}, ...LIMITS }).catch(offline);
    const json = answer?.status === 200 ? parseStrictJson(answer.body) : undefined;
    const read = json?.ok ? readNodeDocument(json.value) : undefined;
    return read?.ok ? read.value.document : undefined;
  }

  /** Posts the request to join: `accepted`, or the code of the hub's problem. */
  async enrol(invitation: Invitation, baseUrl: string | undefined): Promise<string> {
    const request = await this.self.request(invitation, baseUrl);
    const url = endpointOf(invitation.hubUrl, PATHS.enrolments);
    const body = Buffer.from(JSON.stringify(request));
    const headers = await this.self.sign('POST', url, body);
    const answer = await this.client.post(url, { headers, body, ...LIMITS }).catch(offline);
    if (!answer) return 'it does not answer';
    if (answer.status === 202) return 'accepted';
    const json = parseStrictJson(answer.body);
    return (json.ok ? readProblem(answer.status, json.value)?.title : undefined) ?? `status ${answer.status}`;
  }

  /** What the hub says of our enrolment, believed only under the pinned key. */
  async enrolmentState(row: EnrolmentEntity) {
    const pinned = publicKeyOf(row.hubPublicKey);
    if (!pinned.ok) return undefined;
    const own = (await this.self.key()).publicKey.encoded;
    const url = endpointOf(row.hubUrl, `${PATHS.enrolments}/${thumbprintOf(own)}`);
    const headers = await this.self.sign('GET', url, Buffer.alloc(0));
    const answer = await this.client.get(url, { headers, ...LIMITS }).catch(offline);
    if (!answer || answer.status !== 200) return undefined;
    const verified = await verifyResponse({
      ...{ status: answer.status, headers: answer.headers, body: answer.body, requestSignature: headers['signature'] ?? '' },
      publicKeyOf: (keyid) => Promise.resolve(keyid === `${row.hubId}#${pinned.value.thumbprint}` ? pinned.value : undefined),
    });
    const json = verified.ok ? parseStrictJson(answer.body) : undefined;
    return json?.ok ? stateSchema.safeParse(json.value).data?.state : undefined;
  }
}

/** No answer is an answer that comes later; anything else is a bug. */
function offline(error: unknown): undefined {
  if (error instanceof TransportError) return undefined;
  throw error;
}

/** Who asks: this node's name, keys and signature. */
@Injectable()
export class OwnSide {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_SETTINGS) private readonly settings: NodeSettings,
    private readonly keys: NodeKeys,
    private readonly nodeRecord: NodeRecord,
  ) {}

  key() {
    return this.keys.current();
  }

  async request({ secret }: Invitation, baseUrl: string | undefined) {
    const { signing, ageRecipient } = await this.keys.currentKey();
    const publicKey = signing.publicKey.encoded;
    const { id, kind } = this.settings;
    const proof = enrolmentProof(proofKey(secret), publicKey, id);
    const displayName = await this.nodeRecord.displayName();
    return { id, kind, displayName, publicKey, ageRecipient, ...(baseUrl ? { baseUrl } : {}), proof };
  }

  async sign(method: 'GET' | 'POST', targetUri: string, body: Uint8Array): Promise<Record<string, string>> {
    return signRequest({ method, targetUri, contentType: JSON_TYPE, body, key: await this.keys.current(), now: this.clock.now() });
  }
}
