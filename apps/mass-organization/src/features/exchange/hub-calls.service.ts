import {
  endpointOf,
  FederationClient,
  type Invitation,
  type NodeDocument,
  parseStrictJson,
  PATHS,
  publicKeyOf,
  readNodeDocument,
  readProblem,
  TransportError,
  verifyResponse,
} from '#federation';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { EnrolmentEntity } from './enrolment.entity.js';
import { OwnSide } from './own-side.service.js';

const LIMITS = { deadlineMs: 10_000, maxBytes: 65_536 };
const stateSchema = z.object({ state: z.enum(['pending', 'approved', 'refused', 'expired']) });

/** Calls to a hub of which this node is no member yet. */
@Injectable()
export class HubCalls {
  constructor(
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
  async enrol(invitation: Invitation): Promise<string> {
    const request = await this.self.request(invitation);
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
    const asked = await this.self.keyAt(row.requestedAt);
    const url = endpointOf(row.hubUrl, `${PATHS.enrolments}/${asked.publicKey.thumbprint}`);
    const headers = await this.self.sign('GET', url, Buffer.alloc(0), asked);
    const answer = await this.client.get(url, { headers, ...LIMITS }).catch(offline);
    if (!answer || answer.status !== 200) return undefined;
    const verified = await verifyResponse({
      ...{
        status: answer.status,
        headers: answer.headers,
        body: answer.body,
        requestSignature: headers['signature'] ?? '',
      },
      publicKeyOf: (keyid) =>
        Promise.resolve(keyid === `${row.hubId}#${pinned.value.thumbprint}` ? pinned.value : undefined),
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
