import { makePaperKeys } from '#ballots';
import { newId, ok, type Result } from '#domain-kit';
import {
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  FoundingRecord,
  HandlesDecision,
  type SecondedDecision,
} from '#governance';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findSurveyPack } from './domain/packs.js';
import { checkPlan } from './domain/survey.js';
import type { SurveyPlan } from './domain/survey.types.js';
import { SurveyEntity } from './survey.entity.js';
import { refuseSurvey } from './survey.refusals.js';
import { SurveyTallyEntity } from './survey-rows.entity.js';
import { SurveySteps } from './survey-steps.service.js';

type Checked<T> = Promise<Result<T, EffectRefusal>>;

/** Opens a survey: `pack` chooses its questions, `asksUntil` and `answersUntil` are days. */
@Injectable()
@HandlesDecision('survey.open')
export class SurveyOpenEffect implements DecisionEffect {
  constructor(
    private readonly steps: SurveySteps,
    private readonly record: FoundingRecord,
  ) {}

  async check(payload: EffectPayload, tx: EntityManager): Checked<EffectPayload> {
    const plan = await this.plan(payload, tx);
    return plan.ok ? ok({ ...plan.value }) : plan;
  }

  async apply(tx: EntityManager, payload: EffectPayload): Checked<void> {
    const plan = await this.plan(payload, tx);
    if (!plan.ok) return plan;
    const surveyId = newId();
    const keys = await makePaperKeys();
    await tx.insert(SurveyEntity, { id: surveyId, ...plan.value, ...keys, phase: 'asking', papers: null });
    const questions = findSurveyPack(plan.value.pack)!.questions;
    const cells = questions.flatMap(({ code: question, choices }) =>
      choices.map(({ code: choice }) => ({ surveyId, question, choice, count: 0 })),
    );
    await tx.insert(SurveyTallyEntity, cells);
    return ok(undefined);
  }

  private async plan({ pack, asksUntil, answersUntil }: EffectPayload, tx: EntityManager): Checked<SurveyPlan> {
    await this.record.lock(tx);
    const today = await this.record.today(tx);
    const found = findSurveyPack(pack);
    if (!found) return refuseSurvey('PACK_UNKNOWN');
    const days = { asksUntil: String(asksUntil), answersUntil: String(answersUntil) };
    const plan = checkPlan({ pack: found.code, ...days }, today);
    if (!plan.ok) return refuseSurvey(plan.error);
    return (await this.steps.open(tx, today)) ? refuseSurvey('ANOTHER_IS_OPEN') : plan;
  }
}

/** Closes the survey `surveyId` before its day. While papers are fetched, that calls it off. */
@Injectable()
@HandlesDecision('survey.close')
export class SurveyCloseEffect implements DecisionEffect {
  constructor(
    private readonly steps: SurveySteps,
    private readonly record: FoundingRecord,
  ) {}

  async check({ surveyId }: EffectPayload, tx: EntityManager): Checked<EffectPayload> {
    const survey = await this.steps.open(tx, await this.record.today(tx));
    return survey && survey.id === surveyId ? ok({ surveyId: survey.id }) : refuseSurvey('SURVEY_UNKNOWN');
  }

  async apply(tx: EntityManager, { surveyId }: EffectPayload, { today }: SecondedDecision): Checked<void> {
    const survey = await this.steps.open(tx, today);
    if (!survey || survey.id !== surveyId) return refuseSurvey('SURVEY_UNKNOWN');
    await this.steps.closeNow(tx, survey);
    return ok(undefined);
  }
}
