import {
  DirectoryPublisher,
  endpointOf,
  type EnrolmentRequest,
  ExchangeProblem,
  FederationClient,
  keyIdOf,
  KeyRotations,
  NODE_SETTINGS,
  NodeKeys,
  type NodeSettings,
  parseStrictJson,
  PATHS,
  PeersService,
  publicKeyOf,
  readNodeDocument,
  type SigningKey,
  TransportError,
  verificationWords,
  type WordLanguage,
} from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Revocations } from '../cadre/index.js';
import { EnrolmentRequestEntity } from './enrolment-request.entity.js';
import { InvitationsService } from './invitations.service.js';

@Injectable()
export class EnrolmentSteps {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;
  @Inject() private readonly directory!: DirectoryPublisher;
  @Inject() private readonly rotations!: KeyRotations;
  @Inject() private readonly revocations!: Revocations;

  constructor(
    private readonly invitations: InvitationsService,
    private readonly peers: PeersService,
    private readonly keys: NodeKeys,
    private readonly client: FederationClient,
  ) {}

  isInvited(request: EnrolmentRequest): Promise<boolean> {
    return this.invitations.isOpen(request.invitation);
  }

  isOwnId(nodeId: string): boolean {
    return nodeId === this.self.id;
  }

  /** It belonged, and left or lost its keys: its name is its own again by a fresh enrolment. */
  async hasLeft({ id }: EnrolmentRequest): Promise<boolean> {
    return (await this.peers.find(id))?.leftOn != null;
  }

  /** A retired or revoked key is nobody's any more. */
  hasEnded({ id, publicKey }: EnrolmentRequest): Promise<boolean> {
    return this.peers.hasEnded(keyIdOf(id, publicKey));
  }

  check(request: EnrolmentRequest): Promise<void> {
    return this.invitations.check(request);
  }

  use(tx: EntityManager, request: EnrolmentRequest, thumbprint: string): Promise<void> {
    return this.invitations.use(tx, request, thumbprint);
  }

  /** It has pinned the key that was ours when it asked, and hears of every later one. */
  async makePeer(tx: EntityManager, row: EnrolmentRequestEntity): Promise<void> {
    const { nodeId: id, kind, displayName, publicKey, ageRecipient, baseUrl } = row;
    await this.peers.enrol(tx, { id, kind, displayName, publicKey, ageRecipient, baseUrl });
    await this.rotations.catchUp(tx, id, row.requestedAt);
    await this.directory.publish(tx);
    await this.revocations.tell(tx, id);
  }

  /** The key that a node has pinned which asked then. */
  async pinnedKey({ requestedAt }: EnrolmentRequestEntity): Promise<SigningKey> {
    return (await this.keys.at(requestedAt)).signing;
  }

  /** The document under the base URL must show the key that asks: otherwise somebody else lives there. */
  async assertOwnAddress(request: EnrolmentRequest, baseUrl: string): Promise<void> {
    const answer = await this.client
      .get(endpointOf(baseUrl, PATHS.node), { headers: {}, deadlineMs: 5_000, maxBytes: 65_536 })
      .catch((error: unknown) => {
        if (error instanceof TransportError) return undefined;
        throw error;
      });
    const json = answer?.status === 200 ? parseStrictJson(answer.body) : undefined;
    const read = json?.ok ? readNodeDocument(json.value) : undefined;
    const keys = read?.ok && read.value.document.id === request.id ? read.value.document.keys : [];
    if (keys.some((key) => key.publicKey === request.publicKey && key.validUntil === undefined)) return;
    throw new ExchangeProblem('malformed', { detail: 'The base URL does not show the key of this request.' });
  }

  async words(row: EnrolmentRequestEntity, language: WordLanguage): Promise<string[]> {
    const node = publicKeyOf(row.publicKey);
    if (!node.ok) throw new Error('A stored key is refused');
    return verificationWords((await this.pinnedKey(row)).publicKey, node.value, language);
  }
}
