import { Injectable } from '@nestjs/common';
import { addDays, type Day, daysBetween, err, isDay, ok, type Result } from '#domain-kit';
import { PersonEntity } from '#identity';
import type { EntityManager } from 'typeorm';
import type { EffectRefusal } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { FoundingRecord } from '../founding-record.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { MandatesService } from '../mandates.service.js';
import { OfficeEntity } from '../office.entity.js';
import { OfficePolicies } from '../office-policies.service.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

/** `beginsOn` is the first day, `endsOn` the last. */
export interface MandateBegin extends Readonly<Record<string, string>> {
  readonly officeCode: string;
  readonly holderRef: string;
  readonly beginsOn: Day;
  readonly endsOn: Day;
}

const refuse = (code: string, message: string): Result<never, EffectRefusal> => err({ code, message });

@Injectable()
@HandlesDecision('mandate.begin')
export class MandateBeginEffect implements DecisionEffect<MandateBegin> {
  constructor(
    private readonly mandates: MandatesService,
    private readonly record: FoundingRecord,
    private readonly policies: OfficePolicies,
  ) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<MandateBegin, EffectRefusal>> {
    const { officeCode, holderRef, beginsOn, endsOn } = payload;
    if (typeof officeCode !== 'string' || typeof holderRef !== 'string')
      return refuse('INVALID', 'Say officeCode and holderRef.');
    if (typeof beginsOn !== 'string' || typeof endsOn !== 'string' || !isDay(beginsOn) || !isDay(endsOn)) {
      return refuse('INVALID', 'beginsOn and endsOn are days, as 2026-03-10.');
    }
    const begin = { officeCode, holderRef, beginsOn, endsOn };
    const fits = await this.fit(tx, begin, await this.record.today(tx));
    return fits.ok ? ok(begin) : fits;
  }

  /** A term that should have begun before it was seconded begins on the day of seconding: power is not conferred backwards. */
  async apply(
    tx: EntityManager,
    payload: MandateBegin,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const fits = await this.fit(tx, payload, decision.today);
    if (!fits.ok) return fits;
    await this.mandates.begin(tx, {
      ...fits.value,
      holderRef: payload.holderRef,
      endsOn: payload.endsOn,
      beganBy: decision.id,
    });
    return ok(undefined);
  }

  private async fit(
    tx: EntityManager,
    begin: MandateBegin,
    today: Day,
  ): Promise<Result<{ office: OfficeEntity; beginsOn: Day }, EffectRefusal>> {
    const { officeCode, holderRef, endsOn } = begin;
    const beginsOn = begin.beginsOn < today ? today : begin.beginsOn;
    const office = await tx.findOneBy(OfficeEntity, { code: officeCode });
    if (!office) return refuse('OFFICE_UNKNOWN', 'There is no such office.');
    const holder = await tx.findOneBy(PersonEntity, { ref: holderRef });
    if (!holder || (holder.leftOn !== null && holder.leftOn <= beginsOn))
      return refuse('HOLDER_UNKNOWN', 'Only a member can hold an office.');
    if (endsOn < beginsOn) return refuse('TERM_IS_OVER', 'The term would end before it begins.');
    const policy = await this.policies.on(tx, office.id, today);
    const termDays = policy?.termDays ?? office.termDays;
    if (daysBetween(begin.beginsOn, endsOn) + 1 > termDays) {
      return refuse(
        'TERM_TOO_LONG',
        `A term of this office has at most ${termDays} days: until ${addDays(begin.beginsOn, termDays - 1)}.`,
      );
    }
    const own = await tx.findBy(MandateEntity, { officeId: office.id, holderRef });
    const overlaps = own.some((term) => term.endedOn === null && term.beginsOn <= endsOn && term.endsOn >= beginsOn);
    return overlaps
      ? refuse('HOLDS_IT_ALREADY', 'This person holds the office in these days.')
      : ok({ office, beginsOn });
  }
}
