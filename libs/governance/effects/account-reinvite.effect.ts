import { Injectable } from '@nestjs/common';
import { type Day, ok, type Result } from '#domain-kit';
import { AccountsService, PersonsService } from '#identity';
import type { EntityManager } from 'typeorm';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { FoundingRecord } from '../founding-record.service.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

export interface AccountReinvite extends Readonly<Record<string, string>> {
  readonly personRef: string;
}

/**
 * Lets a person back in who has lost every way: two others decide, and it is on the record. The decision itself changes no
 * account; either of the two then hands over a code (`Reinvitations`).
 */
@Injectable()
@HandlesDecision('account.reinvite')
export class AccountReinviteEffect implements DecisionEffect<AccountReinvite> {
  constructor(
    private readonly persons: PersonsService,
    private readonly accounts: AccountsService,
    private readonly record: FoundingRecord,
  ) {}

  async check({ personRef }: EffectPayload, tx: EntityManager): Promise<Result<AccountReinvite, EffectRefusal>> {
    if (typeof personRef !== 'string') return refuseEffect('INVALID', 'Say personRef.');
    const fits = await this.fit(tx, personRef, await this.record.today(tx));
    return fits.ok ? ok({ personRef }) : fits;
  }

  async apply(
    tx: EntityManager,
    { personRef }: AccountReinvite,
    { recordedBy, secondedBy, today }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    if (personRef === recordedBy || personRef === secondedBy)
      return refuseEffect('OWN_ACCOUNT', 'Two other people decide who is let back in.');
    return this.fit(tx, personRef, today);
  }

  private async fit(tx: EntityManager, personRef: string, today: Day): Promise<Result<void, EffectRefusal>> {
    const person = await this.persons.find(personRef, tx);
    if (!person || (person.leftOn !== null && person.leftOn <= today))
      return refuseEffect('PERSON_UNKNOWN', 'personRef: there is no such member.');
    if (!(await this.accounts.hasAccount(tx, personRef)))
      return refuseEffect('NO_ACCOUNT', 'This person has no account yet: the first invitation is what they need.');
    return ok(undefined);
  }
}
