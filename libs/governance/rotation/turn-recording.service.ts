import { Injectable } from '@nestjs/common';
import { addDays, err, type Language, type Result } from '#domain-kit';
import type { DecisionEntity } from '../decision.entity.js';
import { DecisionsService } from '../decisions.service.js';
import type { RecordRefusal } from '../domain/decision.refusals.js';
import type { TurnRefusal } from '../domain/turn.refusals.js';
import { RECORDED_AHEAD_DAYS } from '../domain/turn-reasons.js';
import { FoundingRecord } from '../founding-record.service.js';
import { TurnsReader } from './turns.service.js';

const TEXTS = {
  en: (title: string, turn: number, nth: string) => `${title}: turn ${turn} begins by rotation (${nth}).`,
  es: (title: string, turn: number, nth: string) => `${title}: el turno ${turn} comienza por rotación (${nth}).`,
  fr: (title: string, turn: number, nth: string) => `${title} : le tour ${turn} commence par rotation (${nth}).`,
} as const;

/**
 * Puts the coming turn on record. Whoever holds `decision:record` may write it down and another seconds it, so it has
 * the two persons that every mandate has; neither chooses anything, because the engine takes one turn only.
 */
@Injectable()
export class TurnRecording {
  constructor(
    private readonly turns: TurnsReader,
    private readonly decisions: DecisionsService,
    private readonly record: FoundingRecord,
  ) {}

  async recordTurn(
    recordedBy: string,
    officeCode: string,
    language: Language,
  ): Promise<Result<DecisionEntity, TurnRefusal | RecordRefusal>> {
    const found = await this.turns.turn(officeCode);
    if (!found) return err({ code: 'NO_ROTATION' });
    const { office, turn, waitingDecision } = found;
    const today = await this.record.today();
    if (turn.dueRef === null) return err({ code: 'POST_VACANT' });
    if (waitingDecision) return err({ code: 'ALREADY_RECORDED' });
    if (turn.beginsOn > addDays(today, RECORDED_AHEAD_DAYS)) return err({ code: 'TOO_EARLY' });
    const { dueRef: holderRef, beginsOn, endsOn } = turn;
    return this.decisions.recordDecision(recordedBy, {
      bodyId: office.bodyId,
      rule: 'rotation',
      outcome: 'carried',
      day: today,
      text: TEXTS[language](office.title, turn.turn, `${turn.nth}/${turn.of}`),
      effect: { kind: 'mandate.begin', payload: { officeCode, holderRef, beginsOn, endsOn } },
    });
  }
}
