import { Injectable } from '@nestjs/common';
import type { Result } from '#domain-kit';
import { type SphereConditions, type SphereMove, type SphereRefusal, SpheresService } from '#identity';
import type { EntityManager } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { MandatesService } from '../mandates.service.js';

/** Changes of spheres, with what they bring about: whoever is no longer a member holds no office. */
@Injectable()
export class MembershipRecord {
  constructor(
    private readonly record: FoundingRecord,
    private readonly spheres: SpheresService,
    private readonly mandates: MandatesService,
    private readonly ledger: LedgerService,
  ) {}

  /** On the organization's own day. What begins or ends a membership is an entry of the ledger. */
  async change(
    tx: EntityManager,
    personRef: string,
    move: Omit<SphereMove, 'day'>,
    conditions: SphereConditions,
  ): Promise<Result<SphereMove, SphereRefusal>> {
    await this.record.lock(tx);
    const day = await this.record.today(tx);
    const from = (await this.spheres.of([personRef], tx)).get(personRef);
    const changed = await this.spheres.change(tx, personRef, { ...move, day }, conditions);
    if (!changed.ok) return changed;
    const { reason, decisionId } = move;
    if (from === 'member') {
      const because = reason === 'left' ? 'left' : 'stepped-back';
      await this.mandates.endAll(tx, personRef, {
        endedOn: day,
        ...(decisionId ? { endedBy: decisionId } : { because }),
      });
    }
    if (from === 'member' || move.to === 'member')
      await this.ledger.append(tx, {
        kind: move.to === 'member' ? 'member.admitted' : 'member.ended',
        subject: { ids: { person: personRef, ...(decisionId && { decision: decisionId }) }, codes: { reason } },
      });
    return changed;
  }
}
