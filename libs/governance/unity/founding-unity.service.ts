import { Injectable } from '@nestjs/common';
import { type Day, err, type Language, ok, type Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import { DecisionsService } from '../decisions.service.js';
import type { FoundingDraft, FoundingRefusal } from '../domain/founding.js';
import { SecondingService } from '../seconding.service.js';
import { checkClauses } from '../domain/document-clauses.js';
import { DocumentsService, type NewVersion } from './documents.service.js';
import { findPack, packTexts } from './packs/document-packs.js';

interface Assembly {
  readonly bodyId: string;
  readonly recordedBy: string;
  readonly secondedBy: string;
  readonly today: Day;
}

const TEXT: Readonly<Record<Language, (titles: string) => string>> = {
  en: (titles) => `The founding assembly adopts its points of unity, version 1: ${titles}.`,
  es: (titles) => `La asamblea fundadora adopta sus puntos de unidad, versión 1: ${titles}.`,
  fr: (titles) => `L’assemblée fondatrice adopte ses points d’unité, version 1 : ${titles}.`,
};

/** The points of unity that a founding assembly adopts, by a decision of their own. */
@Injectable()
export class FoundingUnity {
  constructor(
    private readonly documents: DocumentsService,
    private readonly decisions: DecisionsService,
    private readonly seconding: SecondingService,
  ) {}

  /** Null where the assembly adopts none yet. */
  check({ unity }: FoundingDraft, language: Language): Result<NewVersion | null, FoundingRefusal> {
    if (!unity) return ok(null);
    const kind = 'points-of-unity';
    if (unity.pack && findPack(unity.pack)?.kind !== kind) return err({ code: 'INVALID', field: 'unity.pack' });
    const checked = checkClauses(unity.clauses);
    if (!checked.ok) return err({ code: 'INVALID', field: ['unity.clauses', checked.error].filter(Boolean).join('.') });
    const pack = packTexts.find((one) => one.code === unity.pack && one.language === language);
    const content = { kind, language, clauses: checked.value } as const;
    return ok({ content, parentHash: pack?.hash ?? null, affirmWithinDays: null });
  }

  async adopt(tx: EntityManager, version: NewVersion, assembly: Assembly): Promise<void> {
    const { bodyId, recordedBy, secondedBy, today } = assembly;
    const { clauses, language } = version.content;
    const text = TEXT[language](clauses.map(({ title }) => title).join('; '));
    const decision = await this.decisions.write(tx, {
      ...{ recordedBy, today, effect: null },
      draft: { bodyId, rule: 'founding', outcome: 'carried', day: today, text, effect: null },
    });
    await this.seconding.putInForce(tx, decision, { by: secondedBy, on: today });
    const adopted = await this.documents.adopt(tx, version, { decisionId: decision.id, on: today });
    if (!adopted.ok) throw new Error(`A founding adopts by its own decision: ${adopted.error.code}`);
  }
}
