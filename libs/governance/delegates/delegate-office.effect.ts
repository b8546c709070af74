import { isLanguage, type Language, LANGUAGE_CHOICE, newId, ok, type Result } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Words } from '#domain-kit';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { OfficeEntity } from '../office.entity.js';
import { OfficePolicies } from '../office-policies.service.js';
import { DELEGATE } from './delegations.service.js';

const TITLE: Words = { en: 'Delegate', es: 'Delegación', fr: 'Délégation' };
const DUTIES: Words = {
  en: 'Takes our seat at the organizing committee, speaks and decides there as we instruct, reports to us after each meeting, and can be recalled at any time.',
  es: 'Ocupa nuestro puesto en el comité organizador, habla y decide allí según lo que acordamos, nos informa después de cada reunión y puede ser revocada en cualquier momento.',
  fr: 'Occupe notre siège au comité d’organisation, y parle et y décide selon nos instructions, nous rend compte après chaque réunion, et peut être révoquée à tout moment.',
};
const TERM_DAYS = 365;
const SEATS = 2;

export interface DelegateOffice extends Readonly<Record<string, string>> {
  readonly language: Language;
}

/** The body that decides makes the office of delegate, with its charter; an election fills it, a decision changes that. */
@Injectable()
@HandlesDecision('delegate.office')
export class DelegateOfficeEffect implements DecisionEffect<DelegateOffice> {
  constructor(private readonly policies: OfficePolicies) {}

  async check({ language = 'en' }: EffectPayload, tx: EntityManager): Promise<Result<DelegateOffice, EffectRefusal>> {
    if (!isLanguage(language)) return refuseEffect('LANGUAGE_UNKNOWN', `language: ${LANGUAGE_CHOICE}.`);
    if (await tx.existsBy(OfficeEntity, { code: DELEGATE }))
      return refuseEffect('OFFICE_EXISTS', 'There is an office of delegate already.');
    return ok({ language });
  }

  async apply(
    tx: EntityManager,
    payload: DelegateOffice,
    { id: decidedBy, bodyId, today }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const checked = await this.check(payload, tx);
    if (!checked.ok) return checked;
    const { language } = checked.value;
    const office = {
      ...{ id: newId(), bodyId, code: DELEGATE, title: TITLE[language], duties: DUTIES[language] },
      ...{ termDays: TERM_DAYS, permissions: [] },
    };
    await tx.insert(OfficeEntity, office);
    const policy = {
      ...{ method: 'election' as const, termDays: TERM_DAYS, cooldownTerms: 0, seats: SEATS },
      ...{ understudy: false, handOver: false, appointedBy: null },
    };
    await this.policies.set(tx, { office, policy, beginsOn: today, decidedBy });
    return ok(undefined);
  }
}
