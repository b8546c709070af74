import { Injectable } from '@nestjs/common';
import type { RotationFacts, Turn } from '#ballots';
import { addDays, type Day, daysBetween, err, isDay, ok, type Result } from '#domain-kit';
import { PersonEntity } from '#identity';
import type { EntityManager } from 'typeorm';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { FoundingRecord } from '../founding-record.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { MandatesService } from '../mandates.service.js';
import { OfficeEntity } from '../office.entity.js';
import { OfficePolicies } from '../office-policies.service.js';
import { Conferrals, factsHash } from '../rotation/conferrals.service.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

/** `beginsOn` is the first day, `endsOn` the last. */
export interface MandateBegin extends Readonly<Record<string, string>> {
  readonly officeCode: string;
  readonly holderRef: string;
  readonly beginsOn: Day;
  readonly endsOn: Day;
}

type Decided = Pick<SecondedDecision, 'bodyId' | 'rule'>;

interface Fitting {
  readonly office: OfficeEntity;
  readonly beginsOn: Day;
  /** By which the mandate begins, if a rotation confers it. */
  readonly turn: { readonly facts: RotationFacts; readonly turn: Turn } | null;
}

@Injectable()
@HandlesDecision('mandate.begin')
export class MandateBeginEffect implements DecisionEffect<MandateBegin> {
  constructor(
    private readonly mandates: MandatesService,
    private readonly record: FoundingRecord,
    private readonly policies: OfficePolicies,
    private readonly conferrals: Conferrals,
  ) {}

  async check(
    payload: EffectPayload,
    tx: EntityManager,
    decided: Decided,
  ): Promise<Result<MandateBegin, EffectRefusal>> {
    const { officeCode, holderRef, beginsOn, endsOn } = payload;
    if (typeof officeCode !== 'string' || typeof holderRef !== 'string')
      return refuseEffect('INVALID', 'Say officeCode and holderRef.');
    if (typeof beginsOn !== 'string' || typeof endsOn !== 'string' || !isDay(beginsOn) || !isDay(endsOn)) {
      return refuseEffect('INVALID', 'beginsOn and endsOn are days, as 2026-03-10.');
    }
    const begin = { officeCode, holderRef, beginsOn, endsOn };
    const fits = await this.fit(tx, begin, decided, await this.record.today(tx));
    return fits.ok ? ok(begin) : fits;
  }

  /** A term that should have begun before it was seconded begins on the day of seconding: power is not conferred backwards. */
  async apply(
    tx: EntityManager,
    payload: MandateBegin,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const fits = await this.fit(tx, payload, decision, decision.today);
    if (!fits.ok) return fits;
    const { office, beginsOn, turn } = fits.value;
    const { holderRef, endsOn } = payload;
    const turnHash = turn ? factsHash(turn.facts) : undefined;
    const begun = await this.mandates.begin(tx, {
      ...{ office, beginsOn, holderRef, endsOn },
      beganBy: decision.id,
      turnHash,
    });
    if (turn) await this.conferrals.keep(tx, begun.id, turn);
    return ok(undefined);
  }

  private async fit(
    tx: EntityManager,
    begin: MandateBegin,
    decided: Decided,
    today: Day,
  ): Promise<Result<Fitting, EffectRefusal>> {
    const { officeCode, holderRef, endsOn } = begin;
    const beginsOn = begin.beginsOn < today ? today : begin.beginsOn;
    const office = await tx.findOneBy(OfficeEntity, { code: officeCode });
    if (!office) return refuseEffect('OFFICE_UNKNOWN', 'There is no such office.');
    const holder = await tx.findOneBy(PersonEntity, { ref: holderRef });
    if (!holder || (holder.leftOn !== null && holder.leftOn <= beginsOn))
      return refuseEffect('HOLDER_UNKNOWN', 'holderRef: nobody here has this reference, or the person has left.');
    if (holder.sphere !== 'member')
      return refuseEffect(
        'HOLDER_IS_NO_MEMBER',
        'holderRef: only a member can hold an office. Admit this person first.',
      );
    if (endsOn < beginsOn) return refuseEffect('TERM_IS_OVER', 'The term would end before it begins.');
    const policy = await this.policies.on(tx, office.id, today);
    const termDays = policy?.termDays ?? office.termDays;
    if (daysBetween(begin.beginsOn, endsOn) + 1 > termDays) {
      return refuseEffect(
        'TERM_TOO_LONG',
        `A term of this office has at most ${termDays} days: until ${addDays(begin.beginsOn, termDays - 1)}.`,
      );
    }
    const own = await tx.findBy(MandateEntity, { officeId: office.id, holderRef });
    const overlaps = own.some((term) => term.endedOn === null && term.beginsOn <= endsOn && term.endsOn >= beginsOn);
    if (overlaps) return refuseEffect('HOLDS_IT_ALREADY', 'This person holds the office in these days.');
    const asked = { ...decided, holderRef, decidedBegin: begin.beginsOn, beginsOn, endsOn };
    const answer = await this.conferrals.ask(tx, office, asked, today);
    return 'refusal' in answer ? err(answer.refusal) : ok({ office, beginsOn, turn: answer.turn });
  }
}
