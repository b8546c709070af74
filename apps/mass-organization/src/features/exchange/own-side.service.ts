import { CLOCK, type Clock } from '#domain-kit';
import {
  enrolmentProof,
  invitationId,
  type Invitation,
  NODE_SETTINGS,
  NodeKeys,
  NodeRecord,
  type NodeSettings,
  proofKey,
  signRequest,
} from '#federation';
import { Inject, Injectable } from '@nestjs/common';

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
    const key = proofKey(secret);
    const proved = { invitation: invitationId(key), proof: enrolmentProof(key, publicKey, id) };
    const displayName = await this.nodeRecord.displayName();
    return { id, kind, displayName, publicKey, ageRecipient, ...(baseUrl ? { baseUrl } : {}), ...proved };
  }

  async sign(method: 'GET' | 'POST', targetUri: string, body: Uint8Array): Promise<Record<string, string>> {
    return signRequest({
      method,
      targetUri,
      contentType: 'application/json',
      body,
      key: await this.keys.current(),
      now: this.clock.now(),
    });
  }
}
