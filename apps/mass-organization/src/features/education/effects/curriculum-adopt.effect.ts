import { ok, type Result } from '#domain-kit';
import {
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  HandlesDecision,
  LedgerService,
  refuseEffect,
  type SecondedDecision,
} from '#governance';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CurriculaService, type ReadableCurriculum } from '../curricula.service.js';

/** A body takes a curriculum as its own: `contentHash` names exactly what was read and decided. */
@Injectable()
@HandlesDecision('curriculum.adopt')
export class CurriculumAdoptEffect implements DecisionEffect {
  constructor(
    private readonly curricula: CurriculaService,
    private readonly ledger: LedgerService,
  ) {}

  async check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    const read = await this.read(payload, tx);
    return read.ok ? ok({ contentHash: read.value.contentHash }) : read;
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    decision: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const read = await this.read(payload, tx);
    if (!read.ok) return read;
    const { contentHash, pack } = read.value;
    await this.curricula.adopt(tx, read.value, { decision: decision.id, on: decision.today });
    await this.ledger.append(tx, {
      kind: 'curriculum.adopted',
      subject: {
        ids: { decision: decision.id },
        codes: { curriculum: pack.code, language: pack.language },
        figures: { version: pack.version, modules: pack.modules.length },
        commitments: { content: contentHash },
      },
    });
    return ok(undefined);
  }

  private async read(payload: EffectPayload, tx: EntityManager): Promise<Result<ReadableCurriculum, EffectRefusal>> {
    const every = await this.curricula.all(tx);
    const found = every.find(({ contentHash }) => contentHash === payload['contentHash']);
    if (!found) return refuseEffect('CURRICULUM_UNKNOWN', 'contentHash: no curriculum here has it. Import it first.');
    if (found.adoption) return refuseEffect('ADOPTED_ALREADY', 'contentHash: this curriculum was adopted before.');
    const { code, language, version } = found.pack;
    const isOlder = every.some(
      ({ isInForce, pack }) => isInForce && pack.code === code && pack.language === language && pack.version > version,
    );
    if (isOlder)
      return refuseEffect('OLDER_VERSION', 'contentHash: a later version is in force. Adopt a later one still.');
    return ok(found);
  }
}
