import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { commitText } from '#ledger';
import { DataSource, type EntityManager } from 'typeorm';
import { Citations } from './citations.service.js';
import { BodyEntity } from './body.entity.js';
import { BodyRulesRecord } from './body-rules.service.js';
import { DecisionEntity } from './decision.entity.js';
import { DecisionTasks } from './decision-tasks.service.js';
import { DecisionTextEntity } from './decision-text.entity.js';
import type { RecordRefusal } from './domain/decision.refusals.js';
import { checkDraft, checkPayload } from './domain/decision-rules.js';
import { checkTask, NO_TASK } from './domain/decision-tasks.js';
import type { CountedVote } from './domain/body-rules.types.js';
import type { DecisionDraft, DecisionOutcome, DecisionRule, EffectPayload } from './domain/decision.types.js';
import { DecisionEffects } from './effects/decision-effects.js';
import { MandatesService } from './mandates.service.js';
import { FoundingRecord } from './founding-record.service.js';

type Effect = { readonly kind: string; readonly payload: EffectPayload } | null;

interface NewDecision {
  readonly recordedBy: string;
  readonly today: Day;
  readonly draft: DecisionDraft;
  readonly effect: Effect;
  readonly count?: CountedVote | null;
}

/** Writes down what a body decided. It has no effect until another mandate-holder seconds it. */
@Injectable()
export class DecisionsService {
  @Inject() private readonly citations!: Citations;
  @Inject() private readonly tasks!: DecisionTasks;
  @Inject() private readonly rules!: BodyRulesRecord;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly effects: DecisionEffects,
    private readonly mandates: MandatesService,
  ) {}

  /** `recordedBy` must hold `decision:record`: the caller has asked the guard. */
  recordDecision(recordedBy: string, given: DecisionDraft): Promise<Result<DecisionEntity, RecordRefusal>> {
    return this.db.transaction((tx) => this.recordIn(tx, recordedBy, given));
  }

  /** The same inside a transaction of the caller. Where it refuses it has written nothing. */
  async recordIn(
    tx: EntityManager,
    recordedBy: string,
    given: DecisionDraft,
  ): Promise<Result<DecisionEntity, RecordRefusal>> {
    const checked = await this.checkAhead(tx, recordedBy, given);
    if (!checked.ok) return checked;
    const { draft, effect, today } = checked.value;
    const counted = await this.rules.check(tx, draft);
    if (!counted.ok) return counted;
    const cited = draft.citesWhatWas
      ? ok(await this.citations.latest(tx, draft.citations ?? [], draft.day))
      : await this.citations.fix(tx, draft.citations ?? [], draft.day);
    if (!cited.ok) return err({ code: 'CITATION_UNKNOWN' });
    const { day, outcome, task = NO_TASK } = draft;
    const takesPart = await this.tasks.takesPart(task.ownerRef, tx);
    const asked = checkTask(task, { day, outcome, takesPart });
    if (!asked.ok) return asked;
    const decided = { ...draft, citations: cited.value };
    const decision = { recordedBy, today, draft: decided, effect, count: counted.value };
    return ok(await this.write(tx, decision));
  }

  /** What can be said of a draft before it is voted on: whether these words with this effect can be decided and recorded. */
  async checkAhead(
    tx: EntityManager,
    recordedBy: string,
    given: DecisionDraft,
  ): Promise<Result<{ readonly draft: DecisionDraft; readonly effect: Effect; readonly today: Day }, RecordRefusal>> {
    const draft = { ...given, day: await this.record.dayMeant(given.day, tx) };
    const today = await this.record.today(tx);
    const checked = checkDraft(draft, today);
    if (!checked.ok) return checked;
    const known = isUuid(draft.bodyId) && (await tx.existsBy(BodyEntity, { id: draft.bodyId }));
    if (!known) return err({ code: 'BODY_UNKNOWN' });
    const mayDecide = await this.mandates.mayDecide(tx, recordedBy);
    if (!mayDecide.ok) return mayDecide;
    const effect = await this.checkEffect(tx, checked.value, recordedBy);
    return effect.ok ? ok({ draft: checked.value, effect: effect.value, today }) : effect;
  }

  /** Saves the decision and its text, which are two rows so that the text can be erased. */
  async write(
    tx: EntityManager,
    { recordedBy, today, draft, effect, count = null }: NewDecision,
  ): Promise<DecisionEntity> {
    const salt = randomBytes(32);
    const id = newId();
    await tx.insert(DecisionEntity, {
      id,
      bodyId: draft.bodyId,
      textCommitment: commitText(salt, draft.text),
      rule: draft.rule as DecisionRule,
      outcome: draft.outcome as DecisionOutcome,
      day: draft.day,
      recordedBy,
      recordedOn: today,
      state: 'recorded',
      citations: draft.citations?.length ? [...draft.citations] : null,
      ...(draft.task ?? NO_TASK),
      effectKind: effect?.kind ?? null,
      // TypeORM's type for a jsonb value of an insert knows no readonly members.
      effectPayload: (effect?.payload ?? null) as never,
    });
    await tx.insert(DecisionTextEntity, { decisionId: id, salt, text: draft.text });
    if (count) await this.rules.keep(tx, id, count);
    return tx.findOneByOrFail(DecisionEntity, { id });
  }

  private async checkEffect(
    tx: EntityManager,
    { effect, bodyId, rule, day, text }: DecisionDraft,
    recordedBy: string,
  ): Promise<Result<Effect, RecordRefusal>> {
    if (!effect) return ok(null);
    const handler = this.effects.find(effect.kind);
    if (!handler) return err({ code: 'EFFECT_UNKNOWN' });
    const payload = checkPayload(effect.payload);
    if (!payload.ok) return payload;
    const checked = await handler.check(payload.value, tx, {
      ...{ bodyId, rule: rule as DecisionRule, recordedBy, day, text },
    });
    if (!checked.ok) return err({ code: 'EFFECT_REFUSED', effect: checked.error });
    return ok({ kind: effect.kind, payload: checked.value });
  }
}
