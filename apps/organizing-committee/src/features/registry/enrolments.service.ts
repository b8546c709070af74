import { CLOCK, type Clock } from '#domain-kit';
import {
  endpointOf,
  type EnrolmentRequest,
  ExchangeProblem,
  FederationClient,
  NodeKeys,
  parseStrictJson,
  PATHS,
  PeersService,
  publicKeyOf,
  readNodeDocument,
  thumbprintOf,
  TransportError,
  verificationWords,
  type WordLanguage,
} from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import { EnrolmentRequestEntity } from './enrolment-request.entity.js';
import { InvitationsService } from './invitations.service.js';

/** Nodes that ask to belong, and what the committee decided: protocol.md, *Enrolment*, the hub's side. */
@Injectable()
export class EnrolmentsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly steps: EnrolmentSteps,
  ) {}

  /** Idempotent by public key: asking again changes nothing. */
  async request(request: EnrolmentRequest): Promise<void> {
    const thumbprint = thumbprintOf(request.publicKey);
    if (await this.db.getRepository(EnrolmentRequestEntity).existsBy({ thumbprint })) return;
    if (request.baseUrl) await this.steps.assertOwnAddress(request, request.baseUrl);
    await this.db.transaction(async (tx) => {
      await this.steps.use(tx, request, thumbprint);
      if (await taken(tx, request.id, thumbprint)) throw new ExchangeProblem('id_taken');
      const { id: nodeId, kind, displayName, publicKey, ageRecipient, baseUrl = null } = request;
      const row = { thumbprint, nodeId, kind, displayName, publicKey, ageRecipient, baseUrl };
      await tx.insert(EnrolmentRequestEntity, { ...row, state: 'pending', requestedAt: this.clock.now(), decisionId: null });
    });
  }

  find(thumbprint: string): Promise<EnrolmentRequestEntity | null> {
    return this.db.getRepository(EnrolmentRequestEntity).findOneBy({ thumbprint });
  }

  all(): Promise<EnrolmentRequestEntity[]> {
    return this.db.getRepository(EnrolmentRequestEntity).find({ order: { requestedAt: 'DESC' }, take: 500 });
  }

  words(row: EnrolmentRequestEntity, language: WordLanguage): Promise<string[]> {
    return this.steps.words(row, language);
  }

  /**
   * Carries out the committee's decision; an approved node becomes a peer in the same transaction. Answers its id, or
   * undefined if the request was answered before.
   */
  async decide(
    tx: EntityManager,
    thumbprint: string,
    decided: { state: 'approved' | 'refused'; decisionId: string },
  ): Promise<string | undefined> {
    const row = await tx.findOne(EnrolmentRequestEntity, { where: { thumbprint }, lock: { mode: 'pessimistic_write' } });
    if (row?.state !== 'pending') return undefined;
    await tx.update(EnrolmentRequestEntity, { thumbprint }, decided);
    if (decided.state === 'approved') await this.steps.makePeer(tx, row);
    return row.nodeId;
  }
}

/** A name belongs to the first key that asked under it, until it is refused or leaves. */
const taken = (tx: EntityManager, nodeId: string, thumbprint: string): Promise<boolean> =>
  tx.existsBy(EnrolmentRequestEntity, { nodeId, thumbprint: Not(thumbprint), state: In(['pending', 'approved']) });

@Injectable()
export class EnrolmentSteps {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly peers: PeersService,
    private readonly keys: NodeKeys,
    private readonly client: FederationClient,
  ) {}

  use(tx: EntityManager, request: EnrolmentRequest, thumbprint: string): Promise<void> {
    return this.invitations.use(tx, request, thumbprint);
  }

  makePeer(tx: EntityManager, row: EnrolmentRequestEntity): Promise<void> {
    const { nodeId: id, kind, displayName, publicKey, ageRecipient, baseUrl } = row;
    return this.peers.enrol(tx, { id, kind, displayName, publicKey, ageRecipient, baseUrl });
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
    if (keys.some(({ publicKey }) => publicKey === request.publicKey)) return;
    throw new ExchangeProblem('malformed', { detail: 'The base URL does not show the key of this request.' });
  }

  async words(row: EnrolmentRequestEntity, language: WordLanguage): Promise<string[]> {
    const node = publicKeyOf(row.publicKey);
    if (!node.ok) throw new Error('A stored key is refused');
    return verificationWords((await this.keys.current()).publicKey, node.value, language);
  }
}
