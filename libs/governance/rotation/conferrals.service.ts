import { Injectable } from '@nestjs/common';
import { nextTurn, type RotationFacts, type Turn } from '#ballots';
import { canonicalJson, type Day, sha256Hex } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { type Conferral, refuseConferral } from '../domain/conferral.js';
import type { EffectRefusal } from '../domain/decision.refusals.js';
import { MandateEntity } from '../mandate.entity.js';
import type { OfficeEntity } from '../office.entity.js';
import { OfficePolicies } from '../office-policies.service.js';
import { BegunTurnEntity } from './begun-turn.entity.js';
import { RotationFactsReader } from './rotation-facts.service.js';

/** What is asked of a policy: the mandate, and under which decision. */
export interface AskedConferral extends Omit<Conferral, 'body'> {
  readonly bodyId: string;
}

export const factsHash = (facts: RotationFacts): string => sha256Hex(canonicalJson(facts));

/** Asks an office's policy whether a mandate may begin, and keeps the facts of a turn that did. */
@Injectable()
export class Conferrals {
  constructor(
    private readonly policies: OfficePolicies,
    private readonly facts: RotationFactsReader,
  ) {}

  /** The reason against it; or the facts of the turn, null where no rotation was asked. */
  async ask(
    tx: EntityManager,
    office: OfficeEntity,
    asked: AskedConferral,
    today: Day,
  ): Promise<{ refusal: EffectRefusal } | { turn: { facts: RotationFacts; turn: Turn } | null }> {
    const policy = await this.policies.on(tx, office.id, today);
    const facts = await this.facts.of(office, today, tx);
    const turn = facts && nextTurn(facts);
    const body = await tx.findOneBy(BodyEntity, { id: asked.bodyId });
    const inOrder = await this.facts.terms(tx, office.id);
    const mandates = await tx.findBy(MandateEntity, { officeId: office.id });
    const others = inOrder.map(({ id }) => mandates.find((mandate) => mandate.id === id)!);
    const refusal = refuseConferral(policy, { ...asked, body: body?.code ?? '' }, turn, others);
    if (refusal) return { refusal };
    return { turn: facts && turn && asked.rule === 'rotation' ? { facts, turn } : null };
  }

  async keep(tx: EntityManager, mandateId: string, begun: { facts: RotationFacts; turn: Turn }): Promise<void> {
    const { facts, turn } = begun;
    const understudy = (await this.policies.all(tx)).findLast(({ seed }) => seed === facts.seed)?.understudy;
    await tx.insert(BegunTurnEntity, {
      mandateId,
      // TypeORM's type for a jsonb value of an insert knows no readonly members.
      facts: facts as never,
      factsHash: factsHash(facts),
      understudyRef: understudy ? turn.understudyRef : null,
    });
  }
}
