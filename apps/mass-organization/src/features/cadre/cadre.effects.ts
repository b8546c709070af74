import { err, ok, type Result } from '#domain-kit';
import {
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  HandlesDecision,
  type SecondedDecision,
} from '#governance';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cadre } from './cadre.service.js';
import { asEffectRefusal } from './cadre.refusals.js';
import type { CadreRefusal } from './domain/cadre.refusals.js';

interface Acceptance extends EffectPayload {
  readonly acceptance: string;
}
type Checked<T> = Promise<Result<T, EffectRefusal>>;

const idIn = ({ acceptance }: EffectPayload): string => (typeof acceptance === 'string' ? acceptance : '');
const answered = (checked: Result<void, CadreRefusal>): Result<void, EffectRefusal> =>
  checked.ok ? checked : err(asEffectRefusal(checked.error));

/** `acceptance`: the organization records that a member is cadre. The id says neither who it is nor which credential. */
@Injectable()
@HandlesDecision('cadre.record')
export class CadreRecordEffect implements DecisionEffect<Acceptance> {
  constructor(private readonly cadre: Cadre) {}

  async check(payload: EffectPayload, tx: EntityManager): Checked<Acceptance> {
    const checked = answered(await this.cadre.checkRecord(tx, idIn(payload)));
    return checked.ok ? ok({ acceptance: idIn(payload) }) : checked;
  }

  async apply(tx: EntityManager, { acceptance }: Acceptance, { id }: SecondedDecision): Checked<void> {
    return answered(await this.cadre.recordAcceptance(tx, acceptance, id));
  }
}

/** `acceptance`: the organization ends what it recorded. The person stays a member. */
@Injectable()
@HandlesDecision('cadre.end')
export class CadreEndEffect implements DecisionEffect<Acceptance> {
  constructor(private readonly cadre: Cadre) {}

  async check(payload: EffectPayload, tx: EntityManager): Checked<Acceptance> {
    const checked = answered(await this.cadre.checkEnd(tx, idIn(payload)));
    return checked.ok ? ok({ acceptance: idIn(payload) }) : checked;
  }

  async apply(tx: EntityManager, { acceptance }: Acceptance): Checked<void> {
    return answered(await this.cadre.endRecord(tx, acceptance));
  }
}
