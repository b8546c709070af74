import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#domain-kit';
import { DataSource } from 'typeorm';
import { MEMBER_PERMISSIONS, type Permission } from './domain/permissions.js';
import { type SecondFactorStanding, secondFactorStanding } from './domain/second-factor.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { MandateRecord } from './mandate-record.port.js';
import { SecondFactorRuleEntity } from './second-factor-rule.entity.js';
import type { SignedIn } from './sessions.service.js';

/** What a person who is signed in may do now, and what their mandates would allow with a second factor. */
export interface Entitlements {
  readonly permissions: ReadonlySet<Permission>;
  readonly waiting: ReadonlySet<Permission>;
  readonly secondFactor: SecondFactorStanding;
}

const OF_MEMBERS: ReadonlySet<Permission> = new Set(MEMBER_PERMISSIONS);
const NONE: ReadonlySet<Permission> = new Set();

/** Permissions come from the record of mandates alone; the rule of the second factor can only hold some back. */
@Injectable()
export class EntitlementsService {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mandates: MandateRecord,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  async of(who: Pick<SignedIn, 'personRef' | 'hasSecondFactor'>): Promise<Entitlements> {
    const { personRef, hasSecondFactor } = who;
    const now = this.clock.now();
    const permissions = await this.mandates.permissionsOf(personRef, now);
    if (hasSecondFactor) return { permissions, waiting: NONE, secondFactor: { state: 'set-up' } };
    const conferred = [...permissions].filter((one) => !OF_MEMBERS.has(one));
    if (conferred.length === 0 || this.options.secondFactor === 'trial')
      return { permissions, waiting: NONE, secondFactor: { state: 'not-needed' } };
    const secondFactor = await this.standingOf(personRef, now);
    if (secondFactor.state !== 'waits') return { permissions, waiting: NONE, secondFactor };
    const stay = [...permissions].filter((one) => OF_MEMBERS.has(one));
    return { permissions: new Set(stay), waiting: new Set(conferred), secondFactor };
  }

  private async standingOf(personRef: string, now: Date): Promise<SecondFactorStanding> {
    const holding = await this.mandates.holdingOf(personRef, now);
    if (!holding) return { state: 'not-needed' };
    const { appliesFrom } = await this.db.manager.findOneByOrFail(SecondFactorRuleEntity, { id: 1 });
    const { firstBegunOn: firstMandateOn, today } = holding;
    return secondFactorStanding({ setUp: false, firstMandateOn, appliesFrom, today });
  }
}
