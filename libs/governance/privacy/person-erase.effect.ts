import { ok, type Result } from '#domain-kit';
import { PersonEntity } from '#identity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { MandatesService } from '../mandates.service.js';
import { ERASE, Erasure } from './erasure.service.js';
import { eraseTexts, isTextId } from './naming-texts.js';

/**
 * The second part of an erasure, which another mandate-holder confirms: texts that name the person go with their salts, and
 * mandates end. The person alone begins it; where it lapsed, two mandate-holders can record it again.
 */
@Injectable()
@HandlesDecision(ERASE)
export class PersonEraseEffect implements DecisionEffect {
  constructor(
    private readonly mandates: MandatesService,
    private readonly erasure: Erasure,
  ) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const { personRef } = payload;
    const person = typeof personRef === 'string' ? await tx.findOneBy(PersonEntity, { ref: personRef }) : null;
    if (!person) return refuseEffect('PERSON_UNKNOWN', 'personRef: there is no such person.');
    if (person.erasedOn === null)
      return refuseEffect('NOT_THEIR_WISH', 'personRef: this person has not asked to be erased, and nobody else can.');
    const asked = await this.askedBy(tx, person.ref);
    const others = textsOf(payload).find((id) => !isTextId(tx, id) || !asked.has(id));
    return others === undefined
      ? ok(payload)
      : refuseEffect('TEXT_NOT_ASKED', `${others}: the person did not ask for this text to go.`);
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    { id, today }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const checked = await this.check(payload, tx);
    if (!checked.ok) return checked;
    await eraseTexts(tx, textsOf(payload));
    for (const mandate of await this.erasure.mandates(tx, String(payload['personRef']), today)) {
      await this.mandates.end(tx, mandate.id, { endedOn: today, endedBy: id });
    }
    return ok(undefined);
  }

  /** The texts of the person's own wish: no others go in their name, whoever records it again. */
  private async askedBy(tx: EntityManager, recordedBy: string): Promise<ReadonlySet<string>> {
    const wishes = await tx.findBy(DecisionEntity, { recordedBy, effectKind: ERASE, rule: 'own-wish' });
    return new Set(wishes.flatMap(({ effectPayload }) => textsOf(effectPayload ?? {})));
  }
}

const textsOf = (payload: EffectPayload): string[] =>
  Object.entries(payload).flatMap(([name, value]) =>
    name.startsWith('texts') && Array.isArray(value) ? (value as string[]) : [],
  );
