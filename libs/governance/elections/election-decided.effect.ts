import { Injectable } from '@nestjs/common';
import { takeStep } from '#ballots';
import { isUuid, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { isOfEverybody } from '../body-people.service.js';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { type DecisionEffect, HandlesDecision } from '../effects/decision-effect.js';
import { FoundingRecord } from '../founding-record.service.js';
import { ELECTION_MESSAGES } from './election.errors.js';
import { ElectionEntity } from './election.entity.js';
import { ElectionSteps } from './election-steps.service.js';
import { progressOf } from './elections.service.js';

const STEPS = { certified: 'certify', 'contest-dismissed': 'dismiss-contest', annulled: 'annul' } as const;

export interface ElectionDecided extends Readonly<Record<string, string>> {
  readonly electionId: string;
  readonly outcome: keyof typeof STEPS;
}

/**
 * What a body says of a counted election, or of one that only a lot could end, by a decision of two: `electionId`, and `outcome` `certified`,
 * `contest-dismissed` or `annulled`. The body decides in which everybody is, since
 * everybody voted. Mandates begin by decisions of their own, which can cite it.
 */
@Injectable()
@HandlesDecision('election.decide')
export class ElectionDecidedEffect implements DecisionEffect<ElectionDecided> {
  constructor(
    private readonly steps: ElectionSteps,
    private readonly record: FoundingRecord,
  ) {}

  async check(
    payload: EffectPayload,
    tx: EntityManager,
    { bodyId }: Pick<SecondedDecision, 'bodyId'>,
  ): Promise<Result<ElectionDecided, EffectRefusal>> {
    const { electionId, outcome } = payload;
    const body = await tx.findOneByOrFail(BodyEntity, { id: bodyId });
    if (!isOfEverybody(body))
      return refuseEffect('OTHER_BODY', 'Everybody voted: the body in which everybody is decides on it.');
    const isKnown = typeof electionId === 'string' && isUuid(electionId);
    const election = isKnown ? await tx.findOneBy(ElectionEntity, { id: electionId }) : null;
    if (!election) return refuseEffect('ELECTION_UNKNOWN', 'electionId: there is no such election.');
    if (election.mandateId) return refuseEffect('LED_BY_RULE', ELECTION_MESSAGES.LED_BY_RULE);
    if (!isOutcome(outcome)) return refuseEffect('OUTCOME_UNKNOWN', `outcome: ${Object.keys(STEPS).join(', ')}.`);
    const day = await this.record.today(tx);
    const step = await this.steps.decided(tx, election, STEPS[outcome], day);
    const taken = takeStep(progressOf(election), step);
    return taken.ok
      ? ok({ electionId: election.id, outcome })
      : refuseEffect(taken.error, ELECTION_MESSAGES[taken.error]);
  }

  async apply(
    tx: EntityManager,
    { electionId, outcome }: ElectionDecided,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const taken = await this.steps.decide(tx, electionId, STEPS[outcome], decision.today);
    return taken.ok ? taken : refuseEffect(taken.error, ELECTION_MESSAGES[taken.error]);
  }
}

const isOutcome = (outcome: unknown): outcome is keyof typeof STEPS =>
  typeof outcome === 'string' && Object.hasOwn(STEPS, outcome);
