import { Injectable } from '@nestjs/common';
import { isLanguage, type Language, LANGUAGE_CHOICE, newId, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { BODY_KINDS, type BodyKind } from '../bylaws/body-kinds.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

export interface BodyForm extends Readonly<Record<string, string>> {
  readonly code: BodyKind;
  readonly language: Language;
}

const isOneOf = <T extends string>(list: readonly T[], text: unknown): text is T => list.some((one) => one === text);

/** Forms one more body: `code` of the list `BODY_KINDS`, and the `language` in which its name is written down. */
@Injectable()
@HandlesDecision('body.form')
export class BodyFormEffect implements DecisionEffect<BodyForm> {
  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<BodyForm, EffectRefusal>> {
    const { code, language = 'en' } = payload;
    const codes = Object.keys(BODY_KINDS) as BodyKind[];
    if (!isOneOf(codes, code)) return refuseEffect('BODY_KIND_UNKNOWN', `code: one of ${codes.join(', ')}.`);
    if (!isLanguage(language)) return refuseEffect('LANGUAGE_UNKNOWN', `language: ${LANGUAGE_CHOICE}.`);
    if (await tx.existsBy(BodyEntity, { code }))
      return refuseEffect('BODY_EXISTS', 'code: there is such a body already.');
    return ok({ code, language });
  }

  async apply(tx: EntityManager, payload: BodyForm): Promise<Result<void, EffectRefusal>> {
    const checked = await this.check(payload, tx);
    if (!checked.ok) return checked;
    const { code, language } = checked.value;
    await tx.insert(BodyEntity, { id: newId(), code, name: BODY_KINDS[code][language] });
    return ok(undefined);
  }
}
