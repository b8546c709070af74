import { Injectable } from '@nestjs/common';
import { nextTurn } from '#ballots';
import { newId, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';
import { SKIP_REASON } from '../domain/turn-reasons.js';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { OfficeEntity } from '../office.entity.js';
import { RotationFactsReader } from '../rotation/rotation-facts.service.js';
import { TurnPassEntity } from '../rotation/turn-pass.entity.js';
import { type DecisionEffect, HandlesDecision } from './decision-effect.js';

export interface TurnSkip extends Readonly<Record<string, string | number>> {
  readonly officeCode: string;
  readonly personRef: string;
  readonly turn: number;
}

/**
 * Passes over somebody who answers nobody: `officeCode`, `personRef`. It holds for the one turn that it names, and the
 * person keeps the place. Nobody is passed over for not being prepared (R47): that is for them alone to say.
 */
@Injectable()
@HandlesDecision('turn.skip')
export class TurnSkipEffect implements DecisionEffect<TurnSkip> {
  constructor(
    private readonly facts: RotationFactsReader,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
  ) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<TurnSkip, EffectRefusal>> {
    const due = await this.due(payload, tx);
    return due.ok ? ok({ officeCode: due.value.office.code, personRef: due.value.dueRef, turn: due.value.turn }) : due;
  }

  async apply(tx: EntityManager, payload: TurnSkip, decision: SecondedDecision): Promise<Result<void, EffectRefusal>> {
    const due = await this.due(payload, tx);
    if (!due.ok) return due;
    const { office, dueRef: personRef, turn } = due.value;
    if (turn !== payload.turn) return refuseEffect('NOT_THEIR_TURN', 'Another turn has begun since.');
    await tx.insert(TurnPassEntity, {
      ...{ id: newId(), officeId: office.id, turn, personRef, reason: SKIP_REASON },
      passedOn: decision.today,
      decidedBy: decision.id,
    });
    await this.ledger.append(tx, {
      kind: 'turn.passed',
      subject: {
        ids: { person: personRef, decision: decision.id },
        codes: { office: office.code },
        figures: { turn },
      },
    });
    return ok(undefined);
  }

  private async due(
    { officeCode, personRef }: EffectPayload,
    tx: EntityManager,
  ): Promise<Result<{ office: OfficeEntity; dueRef: string; turn: number }, EffectRefusal>> {
    const office = typeof officeCode === 'string' ? await tx.findOneBy(OfficeEntity, { code: officeCode }) : null;
    if (!office) return refuseEffect('OFFICE_UNKNOWN', 'There is no such office.');
    const facts = await this.facts.of(office, await this.record.today(tx), tx);
    if (!facts) return refuseEffect('NO_ROTATION', 'This office is not filled by rotation.');
    const { dueRef, turn } = nextTurn(facts);
    return dueRef !== null && dueRef === personRef
      ? ok({ office, dueRef, turn })
      : refuseEffect('NOT_THEIR_TURN', 'It is not the turn of this person.');
  }
}
