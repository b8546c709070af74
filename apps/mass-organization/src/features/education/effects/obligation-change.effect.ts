import { ok, type Result } from '#domain-kit';
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
import { CurriculaService } from '../curricula.service.js';
import { type ObligationChange, readChange } from '../domain/obligation-change.js';
import { ObligationsService } from '../obligations.service.js';

/**
 * Changes what is asked of a sphere (R11): `rule` (`require`, `invite`, `lift`), `sphere`, `curriculum`, `module`, and
 * `days` where it is required. It holds from the day of seconding on, for nobody earlier.
 */
@Injectable()
@HandlesDecision('obligation.change')
export class ObligationChangeEffect implements DecisionEffect {
  constructor(
    private readonly curricula: CurriculaService,
    private readonly obligations: ObligationsService,
    private readonly record: FoundingRecord,
  ) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const read = await this.read(payload, tx);
    if (!read.ok) return read;
    const { days, ...codes } = read.value;
    return ok(days === null ? codes : { ...codes, days });
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const read = await this.read(payload, tx);
    if (!read.ok) return read;
    await this.obligations.change(tx, read.value, { decision: decision.id, on: decision.today });
    return ok(undefined);
  }

  private async read(payload: EffectPayload, tx: EntityManager): Promise<Result<ObligationChange, EffectRefusal>> {
    const held = await this.obligations.on(await this.record.today(tx), tx);
    const open = (await this.curricula.modules('en', tx)).map(({ curriculum, module }) => ({ curriculum, module }));
    return readChange(payload, { held, open });
  }
}
