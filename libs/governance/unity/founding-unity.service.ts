import { Injectable } from '@nestjs/common';
import { type Day, err, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { DecisionsService } from '../decisions.service.js';
import type { FoundingDraft, FoundingRefusal } from '../domain/founding.js';
import { SecondingService } from '../seconding.service.js';
import { PointsOfUnityService, type UnityDraft } from './points-of-unity.service.js';

type Language = UnityDraft['language'];

interface Assembly {
  readonly bodyId: string;
  readonly recordedBy: string;
  readonly secondedBy: string;
  readonly today: Day;
}

const TEXT: Readonly<Record<Language, (titles: string) => string>> = {
  en: (titles) => `The founding assembly adopts its points of unity, version 1: ${titles}.`,
  es: (titles) => `La asamblea fundadora adopta sus puntos de unidad, versión 1: ${titles}.`,
};

/** The points of unity that a founding assembly adopts, by a decision of their own. */
@Injectable()
export class FoundingUnity {
  constructor(
    private readonly unity: PointsOfUnityService,
    private readonly decisions: DecisionsService,
    private readonly seconding: SecondingService,
  ) {}

  /** Null where the assembly adopts none yet. */
  check({ unity }: FoundingDraft, language: Language): Result<UnityDraft | null, FoundingRefusal> {
    if (!unity) return ok(null);
    const checked = this.unity.check({ ...unity, language });
    return checked.ok ? checked : err({ code: 'INVALID', field: `unity.${checked.error}` });
  }

  async adopt(tx: EntityManager, draft: UnityDraft, assembly: Assembly): Promise<void> {
    const { bodyId, recordedBy, secondedBy, today } = assembly;
    const text = TEXT[draft.language](draft.clauses.map(({ title }) => title).join('; '));
    const decision = await this.decisions.write(tx, {
      ...{ recordedBy, today, effect: null },
      draft: { bodyId, rule: 'founding', outcome: 'carried', day: today, text, effect: null },
    });
    await this.seconding.putInForce(tx, decision, { by: secondedBy, on: today });
    await this.unity.adopt(tx, draft, { decision, on: today });
  }
}
