import { CLOCK, type Clock, newId, toBase64url } from '#domain-kit';
import {
  endpointOf,
  type EnrolmentRequest,
  ExchangeProblem,
  makeInvitation,
  newInvitationSecret,
  NODE_SETTINGS,
  NodeKeys,
  type NodeSettings,
  proofHolds,
  proofKey,
} from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { InvitationEntity } from './invitation.entity.js';

const LIFE_MS = 7 * 86_400_000;
const WRONG_PROOFS_MAX = 5;

/** Single-use codes with which an instance asks for enrolment: protocol.md, *Enrolment* 1. */
@Injectable()
export class InvitationsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
    private readonly keys: NodeKeys,
  ) {}

  /** The code is answered once; only its proof key is kept. */
  async issue(): Promise<{ code: string; expiresAt: Date }> {
    if (!this.self.baseUrl) throw new Error('A hub without a base URL cannot invite');
    const issuedAt = this.clock.now();
    const expiresAt = new Date(issuedAt.getTime() + LIFE_MS);
    const secret = newInvitationSecret();
    await this.db
      .getRepository(InvitationEntity)
      .insert({ id: newId(), proofKey: toBase64url(proofKey(secret)), issuedAt, expiresAt, usedBy: null });
    const { thumbprint } = (await this.keys.current()).publicKey;
    return { code: makeInvitation({ hubUrl: endpointOf(this.self.baseUrl, ''), thumbprint, secret }), expiresAt };
  }

  /** Marks the invitation that this request proves as used by its key; refuses without saying which part was wrong. */
  async use(tx: EntityManager, request: EnrolmentRequest, thumbprint: string): Promise<void> {
    const now = this.clock.now();
    const open = await tx.find(InvitationEntity, {
      where: { expiresAt: MoreThan(now), usedBy: IsNull(), wrongProofs: LessThan(WRONG_PROOFS_MAX) },
      order: { issuedAt: 'DESC' },
      take: 100,
      lock: { mode: 'pessimistic_write' },
    });
    const proved = open.find((invitation) => proofHolds(Buffer.from(invitation.proofKey, 'base64url'), request));
    if (!proved) throw new ExchangeProblem('bad_signature', { detail: 'The invitation is unknown, used or expired.' });
    await tx.update(InvitationEntity, { id: proved.id }, { usedBy: thumbprint });
  }
}
