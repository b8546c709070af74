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
  type SigningKey,
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

  /** The key with which this node asked then: the hub knows no other until it is a peer. */
  async keyAt(instant: Date): Promise<SigningKey> {
    return (await this.keys.at(instant)).signing;
  }

  /** Names an address only if peers are to reach this node under one. */
  async request({ secret }: Invitation) {
    const { signing, ageRecipient } = await this.keys.currentKey();
    const publicKey = signing.publicKey.encoded;
    const { id, kind, baseUrl } = this.settings;
    const key = proofKey(secret);
    const proved = { invitation: invitationId(key), proof: enrolmentProof(key, publicKey, id) };
    const displayName = await this.nodeRecord.displayName();
    return { id, kind, displayName, publicKey, ageRecipient, ...(baseUrl ? { baseUrl } : {}), ...proved };
  }

  async sign(
    method: 'GET' | 'POST',
    targetUri: string,
    body: Uint8Array,
    asked?: SigningKey,
  ): Promise<Record<string, string>> {
    const key = asked ?? (await this.keys.current());
    return signRequest({ method, targetUri, contentType: 'application/json', body, key, now: this.clock.now() });
  }
}
