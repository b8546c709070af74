import { err, ok, type Result } from '#domain-kit';
import {
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  HandlesDecision,
  MembershipRecord,
  type SecondedDecision,
} from '#governance';
import { SpheresService } from '#identity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Admissions } from './admissions.service.js';
import { asEffectRefusal } from './people.refusals.js';
import { VolunteerTerms } from './volunteer-terms.service.js';

/** `personRef`: a body ends somebody's taking part. Nobody is shut out of what is theirs: the export and the way back stay. */
@Injectable()
@HandlesDecision('member.end')
export class MemberEndEffect implements DecisionEffect {
  constructor(
    private readonly membership: MembershipRecord,
    private readonly spheres: SpheresService,
    private readonly admissions: Admissions,
    private readonly terms: VolunteerTerms,
  ) {}

  async check({ personRef }: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const standing =
      typeof personRef === 'string' ? (await this.spheres.of([personRef], tx)).get(personRef) : undefined;
    if (standing === undefined) return err(asEffectRefusal({ code: 'PERSON_UNKNOWN' }));
    if (standing === 'none') return err(asEffectRefusal({ code: 'NEVER_JOINED' }));
    if (standing === 'left') return err(asEffectRefusal({ code: 'ALREADY_LEFT' }));
    return ok({ personRef: String(personRef) });
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    { id: decisionId, recordedBy }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const personRef = String(payload['personRef']);
    const ended = await this.membership.change(
      tx,
      personRef,
      { to: 'left', reason: 'decided', decisionId, recordedBy },
      { rulesAccepted: false, unityAffirmed: false },
    );
    if (!ended.ok) return err(asEffectRefusal(ended.error));
    await this.admissions.endOf(tx, personRef);
    await this.terms.forget(tx, personRef);
    return ok(undefined);
  }
}
