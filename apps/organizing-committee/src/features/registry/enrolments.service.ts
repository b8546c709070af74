import { CLOCK, type Clock } from '#domain-kit';
import { type EnrolmentRequest, ExchangeProblem, type SigningKey, thumbprintOf, type WordLanguage } from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import { EnrolmentRequestEntity, type RequestState } from './enrolment-request.entity.js';
import { EnrolmentSteps } from './enrolment-steps.service.js';

/** Nodes that ask to belong, and what the committee decided: protocol.md, *Enrolment*, the hub's side. */
@Injectable()
export class EnrolmentsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly steps: EnrolmentSteps,
  ) {}

  /** Whether anything is to be done about a request: a stranger's is turned away before its signature is looked at. */
  async isExpected(request: EnrolmentRequest): Promise<boolean> {
    return (await this.find(thumbprintOf(request.publicKey))) !== null || this.steps.isInvited(request);
  }

  /** Idempotent by public key: asking again changes nothing, unless a refused node was given another invitation. */
  async request(request: EnrolmentRequest): Promise<RequestState> {
    const thumbprint = thumbprintOf(request.publicKey);
    const known = await this.find(thumbprint);
    const comesBack = await this.steps.hasLeft(request);
    const isOver = known?.state === 'refused' || known?.state === 'expired' || comesBack;
    if (known && !(isOver && (await this.steps.isInvited(request)))) return known.state;
    await this.steps.check(request);
    if (await this.steps.hasEnded(request))
      throw new ExchangeProblem('unknown_key', { detail: 'This key has ended. Ask with a new one.' });
    if (request.baseUrl) await this.steps.assertOwnAddress(request, request.baseUrl);
    await this.db.transaction(async (tx) => {
      await this.steps.use(tx, request, thumbprint);
      const earlier = { nodeId: request.id, state: 'approved' } as const;
      if (comesBack) await tx.update(EnrolmentRequestEntity, earlier, { state: 'expired', decisionId: null });
      if (await this.isTaken(tx, request.id, thumbprint)) throw new ExchangeProblem('id_taken');
      const { id: nodeId, kind, displayName, publicKey, ageRecipient, baseUrl = null } = request;
      const row = { thumbprint, nodeId, kind, displayName, publicKey, ageRecipient, baseUrl };
      const asked = { ...row, state: 'pending' as const, requestedAt: this.clock.now(), decisionId: null };
      await tx.upsert(EnrolmentRequestEntity, asked, ['thumbprint']);
    });
    return 'pending';
  }

  /** A name belongs to the first key that asked under it, until it is refused or leaves. Ours belongs to us. */
  private async isTaken(tx: EntityManager, nodeId: string, thumbprint: string): Promise<boolean> {
    const states = In(['pending', 'approved']);
    return (
      this.steps.isOwnId(nodeId) ||
      tx.existsBy(EnrolmentRequestEntity, { nodeId, thumbprint: Not(thumbprint), state: states })
    );
  }

  find(thumbprint: string): Promise<EnrolmentRequestEntity | null> {
    return this.db.getRepository(EnrolmentRequestEntity).findOneBy({ thumbprint });
  }

  all(): Promise<EnrolmentRequestEntity[]> {
    return this.db.getRepository(EnrolmentRequestEntity).find({ order: { requestedAt: 'DESC' }, take: 500 });
  }

  /** The key of ours under which a node that asked believes an answer. */
  pinnedKey(row: EnrolmentRequestEntity): Promise<SigningKey> {
    return this.steps.pinnedKey(row);
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
    const row = await tx.findOne(EnrolmentRequestEntity, {
      where: { thumbprint },
      lock: { mode: 'pessimistic_write' },
    });
    if (row?.state !== 'pending') return undefined;
    await tx.update(EnrolmentRequestEntity, { thumbprint }, decided);
    if (decided.state === 'approved') await this.steps.makePeer(tx, row);
    return row.nodeId;
  }
}
