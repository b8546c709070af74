import { CLOCK, type Clock, toBase64url } from '#domain-kit';
import {
  endpointOf,
  type EnrolmentRequest,
  ExchangeProblem,
  invitationId,
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
import { DataSource, type EntityManager, IsNull } from 'typeorm';
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
    const key = proofKey(secret);
    await this.db
      .getRepository(InvitationEntity)
      .insert({ id: invitationId(key), proofKey: toBase64url(key), issuedAt, expiresAt, usedBy: null });
    const { thumbprint } = (await this.keys.current()).publicKey;
    return { code: makeInvitation({ hubUrl: endpointOf(this.self.baseUrl, ''), thumbprint, secret }), expiresAt };
  }

  /** Whether `check` would look at a proof under it. */
  async isOpen(id: string): Promise<boolean> {
    const invitation = await this.db.getRepository(InvitationEntity).findOneBy({ id });
    return invitation !== null && isOpen(invitation, this.clock.now());
  }

  /**
   * Refuses without saying which part was wrong. A wrong proof counts against the invitation that it names, and five void
   * it, so this commits before the refusal.
   */
  async check(request: EnrolmentRequest): Promise<void> {
    const proved = await this.db.transaction(async (tx) => {
      const invitation = await tx.findOne(InvitationEntity, {
        where: { id: request.invitation },
        lock: { mode: 'pessimistic_write' },
      });
      if (!invitation || !isOpen(invitation, this.clock.now())) return false;
      if (proofHolds(Buffer.from(invitation.proofKey, 'base64url'), request)) return true;
      await tx.update(InvitationEntity, { id: invitation.id }, { wrongProofs: invitation.wrongProofs + 1 });
      return false;
    });
    if (!proved) throw refused();
  }

  /** Uses up a checked invitation, once. */
  async use(tx: EntityManager, { invitation }: EnrolmentRequest, thumbprint: string): Promise<void> {
    const used = await tx.update(InvitationEntity, { id: invitation, usedBy: IsNull() }, { usedBy: thumbprint });
    if (used.affected !== 1) throw refused();
  }
}

export const refused = (): ExchangeProblem =>
  new ExchangeProblem('bad_signature', { detail: 'The invitation is unknown, used or expired.' });

const isOpen = ({ expiresAt, usedBy, wrongProofs }: InvitationEntity, now: Date): boolean =>
  expiresAt > now && usedBy === null && wrongProofs < WRONG_PROOFS_MAX;
