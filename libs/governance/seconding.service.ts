import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson, CLOCK, type Clock, type Day, err, isUuid, ok, type Result, sha256Hex } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { Recusals } from './affiliations/recusals.service.js';
import { BodyRulesRecord } from './body-rules.service.js';
import { DecisionEntity } from './decision.entity.js';
import type { CountedVote } from './domain/body-rules.types.js';
import type { SecondRefusal } from './domain/decision.refusals.js';
import { checkSecond } from './domain/decision-rules.js';
import { DecisionEffects } from './effects/decision-effects.js';
import { FoundingRecord } from './founding-record.service.js';
import { LedgerService } from './ledger/ledger.service.js';
import { MandatesService } from './mandates.service.js';

/** Rolls a transaction back and is answered as the refusal it carries. */
class RefusedInside extends Error {
  constructor(readonly refusal: SecondRefusal) {
    super(refusal.code);
  }
}

/** The second person: with it a decision is in force, and what it decided happens, in one transaction. */
@Injectable()
export class SecondingService {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly ledger!: LedgerService;
  @Inject() private readonly recusals!: Recusals;
  @Inject() private readonly rules!: BodyRulesRecord;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly mandates: MandatesService,
    private readonly effects: DecisionEffects,
  ) {}

  /** Of several at once, one seconds; the others learn that it is in force. A refused effect leaves it recorded. */
  async second(secondedBy: string, id: string): Promise<Result<DecisionEntity, SecondRefusal>> {
    if (!isUuid(id)) return err({ code: 'DECISION_UNKNOWN' });
    try {
      const seconded = await this.db.transaction((tx) => this.secondIn(tx, secondedBy, id));
      if (seconded.ok && seconded.value.effectKind) await this.effects.find(seconded.value.effectKind)?.settled?.();
      return seconded;
    } catch (error) {
      if (error instanceof RefusedInside) return err(error.refusal);
      throw error;
    }
  }

  /** Puts a decision in force and on the ledger. Its effect is the caller's to apply. */
  async putInForce(tx: EntityManager, decision: DecisionEntity, seconding: { by: string; on: Day }): Promise<void> {
    await tx.update(
      DecisionEntity,
      { id: decision.id },
      { state: 'in-force', secondedBy: seconding.by, secondedOn: seconding.on },
    );
    const count = (await this.rules.counts(tx, [decision.id])).get(decision.id);
    const recused = await this.recusals.count(tx, decision.id);
    await this.ledger.append(tx, {
      kind: 'decision.recorded',
      subject: {
        ids: {
          decision: decision.id,
          body: decision.bodyId,
          recordedBy: decision.recordedBy,
          secondedBy: seconding.by,
        },
        codes: {
          rule: decision.rule,
          outcome: decision.outcome,
          ...(decision.effectKind && { effect: decision.effectKind }),
        },
        days: {
          decidedOn: decision.day,
          ...(decision.dueOn && { dueOn: decision.dueOn }),
          ...(decision.reviewOn && { reviewOn: decision.reviewOn }),
          ...(count?.announcedOn && { announcedOn: count.announcedOn }),
        },
        ...((count || recused > 0) && { figures: { ...(count && figuresOf(count)), ...(recused > 0 && { recused }) } }),
        commitments: {
          text: decision.textCommitment,
          ...(count?.votes && { votes: count.votes }),
          ...(decision.citations && { citations: sha256Hex(canonicalJson([...decision.citations])) }),
        },
      },
    });
  }

  private async secondIn(
    tx: EntityManager,
    secondedBy: string,
    id: string,
  ): Promise<Result<DecisionEntity, SecondRefusal>> {
    await this.record.lock(tx);
    const decision = await tx.findOne(DecisionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!decision) return err({ code: 'DECISION_UNKNOWN' });
    // Asked again under the lock: a decision that took effect meanwhile may have ended this person's mandate.
    const permissions = await this.mandates.permissionsOf(secondedBy, this.clock.now(), tx);
    if (!permissions.has('decision:second')) {
      const mayDecide = await this.mandates.mayDecide(tx, secondedBy);
      return mayDecide.ok ? err({ code: 'NO_MANDATE' }) : mayDecide;
    }
    const today = await this.record.today(tx);
    const checked = checkSecond(decision, secondedBy, today);
    if (!checked.ok) {
      if (checked.error.code === 'LAPSED' && decision.state === 'recorded') await this.lapse(tx, decision);
      return checked;
    }
    if (await this.recusals.has(tx, id, secondedBy)) return err({ code: 'RECUSED' });
    await this.putInForce(tx, decision, { by: secondedBy, on: today });
    await this.applyEffect(tx, decision, { secondedBy, today });
    return ok(await tx.findOneByOrFail(DecisionEntity, { id }));
  }

  private async lapse(tx: EntityManager, decision: DecisionEntity): Promise<void> {
    await tx.update(DecisionEntity, { id: decision.id }, { state: 'lapsed' });
    await this.ledger.append(tx, { kind: 'decision.lapsed', subject: { ids: { decision: decision.id } } });
  }

  private async applyEffect(
    tx: EntityManager,
    decision: DecisionEntity,
    seconding: { secondedBy: string; today: Day },
  ): Promise<void> {
    const { effectKind, effectPayload, id, bodyId, rule, recordedBy, day } = decision;
    if (!effectKind || !effectPayload) return;
    const effect = this.effects.find(effectKind);
    if (!effect) throw new RefusedInside({ code: 'EFFECT_UNKNOWN' });
    const applied = await effect.apply(tx, effectPayload, { id, bodyId, rule, recordedBy, day, ...seconding });
    if (!applied.ok) throw new RefusedInside({ code: 'EFFECT_REFUSED', effect: applied.error });
  }
}

const figuresOf = ({ electorate, present, inFavour, against }: CountedVote): Record<string, number> => ({
  ...{ electorate, present, inFavour, against },
});
